import { useState } from 'preact/hooks';
import { longDate } from '../../../i18n/dates';
import { locale, t } from '../../../i18n/translator';
import { isoDate } from '../../../model/calendar';
import { type OpenedBackup, type RestoreMode, restoreBackup } from '../../../state/backup';
import { showToast } from '../../../state/toast';
import { Sheet } from '../../parts/sheet';
import { backupLines, damageSentences, replaceText } from './backup-lines';

interface BackupSheetProps {
  readonly backup: OpenedBackup;
  readonly onClose: () => void;
}

const originText = ({ fileName, madeAt }: OpenedBackup): string =>
  madeAt === undefined
    ? t('backup.madeUnknown', { file: fileName })
    : t('backup.made', {
        file: fileName,
        date: longDate(locale.value.tag, isoDate(new Date(madeAt))),
      });

const Contents = ({ backup }: { readonly backup: OpenedBackup }) => (
  <div class="backup-part">
    <dl class="backup-lines">
      {backupLines(backup).map(({ what, text }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    {damageSentences(backup).map((sentence) => (
      <p key={sentence} class="note warning">
        {sentence}
      </p>
    ))}
  </div>
);

interface WayProps {
  readonly label: string;
  readonly text?: string;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}

const Way = ({ label, text, isBusy, onChoose }: WayProps) => (
  <div class="backup-part">
    <button type="button" class="button" disabled={isBusy} onClick={onChoose}>
      {label}
    </button>
    {text !== undefined && <p class="quiet small">{text}</p>}
  </div>
);

/** What a backup would change here, and the ways to restore it. */
export const BackupSheet = ({ backup, onClose }: BackupSheetProps) => {
  const [state, setState] = useState<'asking' | 'restoring' | 'refused'>('asking');
  const isBusy = state === 'restoring';
  const restore = async (mode: RestoreMode) => {
    setState('restoring');
    const done = await restoreBackup(backup, mode);
    if (typeof done === 'string') return setState('refused');
    onClose();
    const undo = async () => {
      if (await done()) showToast({ text: t('backup.notStored') });
    };
    showToast({ text: t('backup.restored'), undo });
  };
  return (
    <Sheet title={t('backup.preview')} onClose={onClose}>
      <p>{originText(backup)}</p>
      <Contents backup={backup} />
      {backup.isEmptyHere ? (
        <Way label={t('backup.restore')} isBusy={isBusy} onChoose={() => restore('merge')} />
      ) : (
        <>
          <Way
            label={t('backup.merge')}
            text={t('backup.merge.text')}
            isBusy={isBusy}
            onChoose={() => restore('merge')}
          />
          <Way
            label={t('backup.replace')}
            text={replaceText(backup)}
            isBusy={isBusy}
            onChoose={() => restore('replace')}
          />
        </>
      )}
      <div role="alert">
        {state === 'refused' && <p class="note warning">{t('backup.notStored')}</p>}
      </div>
    </Sheet>
  );
};
