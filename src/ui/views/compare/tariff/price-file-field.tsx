import { t } from '../../../../i18n/translator';
import { FileField } from '../../../parts/file-field';
import { lazyScreen } from '../../../parts/lazy-screen';
import { AreaQuestion } from './area-question';
import { faultText } from './fault-text';
import { type FileReading, fileReading, forgetFile, readFile } from './file-reading';
import { FileSources } from './file-sources';

const CsvMappingForm = lazyScreen(async () => (await import('./csv-mapping-form')).CsvMappingForm);

const kinds = '.csv,.txt,.xml,.json,text/csv,text/plain,text/xml,application/xml,application/json';

const sentences = (reading: FileReading | undefined): readonly string[] => {
  if (reading?.kind !== 'ended') return [];
  const { outcome } = reading;
  switch (outcome.kind) {
    case 'refused':
      return faultText(outcome.fault);
    case 'not-stored':
      return [t(`storage.${outcome.trouble}`), t('files.notStored')];
    case 'failed':
      return [t('files.failed'), t('files.unchanged')];
    default:
      return [];
  }
};

const Refusal = ({ reading }: { readonly reading: FileReading | undefined }) => {
  const said = sentences(reading);
  if (!reading || said.length === 0) return null;
  return (
    <div class="note warning file-refusal">
      <b>{t('files.refused', { file: reading.file.name })}</b>
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
};

const Progress = ({ reading }: { readonly reading: FileReading & { kind: 'reading' } }) => (
  <div class="file-progress">
    <label>
      <span>{t('files.reading', { file: reading.file.name })}</span>
      <progress max={1} value={reading.progress.value} />
    </label>
    <button type="button" class="button" onClick={forgetFile}>
      {t('files.cancel')}
    </button>
  </div>
);

const Question = ({ reading }: { readonly reading: FileReading & { kind: 'ended' } }) => {
  const { file, outcome } = reading;
  if (outcome.kind === 'ask-area') {
    return <AreaQuestion file={file} source={outcome.source} areas={outcome.areas} />;
  }
  return outcome.kind === 'ask-mapping' ? (
    <CsvMappingForm key={file.name} file={file} preview={outcome.preview} />
  ) : null;
};

/** Takes a file of prices, shows how its reading goes, and asks what the file does not tell. */
export const PriceFileField = () => {
  const reading = fileReading.value;
  const isRefused = sentences(reading).length > 0;
  return (
    <>
      <FileField
        label={t('files.label')}
        action={t('files.choose')}
        accept={kinds}
        problem={isRefused && <Refusal reading={reading} />}
        onFile={(file) => readFile(file)}
      />
      {reading?.kind === 'reading' && <Progress reading={reading} />}
      {reading?.kind === 'ended' && <Question reading={reading} />}
      <FileSources />
    </>
  );
};
