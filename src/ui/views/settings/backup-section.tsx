import { useEffect } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { FileField } from '../../parts/file-field';
import { Icon } from '../../parts/icon';
import { lazy } from '../../parts/lazy';
import { forgetOffered, offeredFile, offerFile, saveBackup } from './backup-file';
import { Section } from './section';
import './backup.css';

const BackupSheet = lazy(async () => (await import('./backup-sheet')).BackupSheet);

const Refusal = () => {
  const offered = offeredFile.value;
  if (offered?.kind !== 'refused') return null;
  return (
    <div class="note warning backup-part">
      <b>{t('backup.refused', { file: offered.name })}</b>
      {offered.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
};

/** Everything of the user's as one file, out and back in. */
export const BackupSection = () => {
  const offered = offeredFile.value;
  useEffect(() => forgetOffered, []);
  return (
    <Section title={t('backup.title')}>
      <p>{t('backup.hint')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={saveBackup}>
          <Icon name="download" />
          {t('backup.save')}
        </button>
      </div>
      <FileField
        label={t('backup.label')}
        action={t('backup.choose')}
        accept=".json,application/json"
        problem={offered?.kind === 'refused' && <Refusal />}
        onFile={offerFile}
      />
      <p class="quiet backup-opening" aria-live="polite">
        {offered?.kind === 'opening' && t('backup.opening', { file: offered.name })}
      </p>
      {offered?.kind === 'opened' && <BackupSheet backup={offered} onClose={forgetOffered} />}
    </Section>
  );
};
