import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { showToast } from '../../../state/toast';
import { type CsvKind, ExportButton } from '../../parts/export-button';
import { Icon } from '../../parts/icon';
import { lazy } from '../../parts/lazy';

const DevicePicker = lazy(async () => (await import('./device-picker')).DevicePicker);
const KeptSheet = lazy(async () => (await import('./kept/kept-sheet')).KeptSheet);

const exportComparison = async (kind: CsvKind): Promise<void> => {
  const { exportCsv } = await import('./export-csv');
  await exportCsv(kind);
};

const savePicture = async (): Promise<void> => {
  try {
    const picture = await import('./save-picture');
    await picture.savePicture();
  } catch {
    showToast({ text: t('export.failed') });
  }
};

/** What can be done with the comparison: other devices, keeping it, a file, a picture. */
export const ComparisonActions = () => {
  const [isPicking, setPicking] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  return (
    <div class="buttons comparison-actions">
      <button type="button" class="button" onClick={() => setPicking(true)}>
        <Icon name="list" />
        {t('picker.open')}
      </button>
      <button type="button" class="button" onClick={savePicture}>
        <Icon name="picture" />
        {t('picture.save')}
      </button>
      <button type="button" class="button" onClick={() => setKeeping(true)}>
        <Icon name="keep" />
        {t('kept.open')}
      </button>
      <ExportButton onExport={exportComparison} />
      {isKeeping && <KeptSheet onClose={() => setKeeping(false)} />}
      {isPicking && <DevicePicker onClose={() => setPicking(false)} />}
    </div>
  );
};
