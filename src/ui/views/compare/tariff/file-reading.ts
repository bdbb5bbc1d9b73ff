import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '../../../../i18n/translator';
import { type ImportOutcome, importPriceFile } from '../../../../state/price-series';
import { showToast } from '../../../../state/toast';

type Options = Parameters<typeof importPriceFile>[1];

/** A price file that is being read, or how that ended. */
export type FileReading =
  | {
      readonly kind: 'reading';
      readonly file: File;
      /** 0 to 1. */
      readonly progress: ReadonlySignal<number>;
      readonly cancel: () => void;
    }
  | { readonly kind: 'ended'; readonly file: File; readonly outcome: ImportOutcome };

/** The latest price file; it stays while another tariff is looked at. */
export const fileReading = signal<FileReading | undefined>(undefined);

const announce = (outcome: ImportOutcome): void => {
  if (outcome.kind !== 'kept') return;
  showToast({
    text: t(outcome.known ? 'files.known' : 'files.kept', { name: outcome.series.name }),
    undo: () => {
      fileReading.value = undefined;
      outcome.undo();
    },
  });
};

/** Ends the reading under way, or takes its outcome away. */
export const forgetFile = (): void => {
  const now = fileReading.peek();
  fileReading.value = undefined;
  if (now?.kind === 'reading') now.cancel();
};

/** Reads a price file and puts it in force; `fileReading` follows. Never rejects. */
export const readFile = async (file: File, options?: Options): Promise<void> => {
  forgetFile();
  const { progress, cancel, outcome } = importPriceFile(file, options);
  const reading: FileReading = { kind: 'reading', file, progress, cancel };
  fileReading.value = reading;
  const ended = await outcome.catch((): ImportOutcome => ({ kind: 'failed' }));
  announce(ended);
  if (fileReading.peek() === reading) {
    fileReading.value = { kind: 'ended', file, outcome: ended };
  }
};
