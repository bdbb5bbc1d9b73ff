import { useEffect, useState } from 'preact/hooks';
import { format, plural, t } from '../../../i18n/translator';
import { deleteEverything } from '../../../state/delete-everything';
import { keptComparisons, openKept } from '../../../state/kept';
import { allSeries, openSeries } from '../../../state/price-series';
import { dataReport, readDataReport } from '../../../state/storage-report';
import { showToast } from '../../../state/toast';
import { measurements, ownDevices, setups } from '../../../state/user-state';
import { Section } from './section';

const remove = async (): Promise<void> => {
  const undo = await deleteEverything();
  showToast({ text: t('settings.data.deleted'), undo });
};

const keeping = (persisted: boolean | undefined) => {
  if (persisted === undefined) return 'settings.data.unknown';
  return persisted ? 'settings.data.persisted' : 'settings.data.notPersisted';
};

/** What of the user's is on this device, how well it is kept, and the way to remove it. */
export const DataSection = () => {
  const [isSeriesRead, setSeriesRead] = useState(false);
  useEffect(() => {
    openKept();
    openSeries().then(() => setSeriesRead(true));
  }, []);
  useEffect(() => {
    readDataReport();
  }, [ownDevices.value, measurements.value, setups.value, allSeries.value, keptComparisons.value]);
  const report = dataReport.value;
  return (
    <Section title={t('settings.data')}>
      <p>{t('settings.data.local')}</p>
      <ul>
        <li>{plural('settings.data.devices', ownDevices.value.length)}</li>
        <li>{plural('settings.data.measurements', measurements.value.length)}</li>
        <li>{plural('settings.data.setups', setups.value.length)}</li>
        {isSeriesRead && <li>{plural('settings.data.series', allSeries.value.length)}</li>}
        {keptComparisons.value && (
          <li>{plural('settings.data.kept', keptComparisons.value.length)}</li>
        )}
        {report && (
          <li>
            {report.usage !== undefined &&
              t('settings.data.space', { used: format.value.bytes(report.usage) })}{' '}
            {t(keeping(report.persisted))}
          </li>
        )}
      </ul>
      <div class="buttons">
        <button type="button" class="button danger" onClick={remove}>
          {t('settings.data.delete')}
        </button>
      </div>
    </Section>
  );
};
