import { signal } from '@preact/signals';
import { format, t } from '../../../i18n/translator';
import type { OpenedBackup, OpeningOutcome } from '../../../state/backup';
import { showToast } from '../../../state/toast';
import { saveFile } from '../../save-file';

const fetchBackup = () => import('../../../state/backup');

/** A file offered for restoring, and what became of it. */
export type OfferedFile =
  | { readonly kind: 'opening'; readonly name: string }
  | { readonly kind: 'refused'; readonly name: string; readonly sentences: readonly string[] }
  | OpenedBackup;

/** The file that the user offered last; `undefined` where there is none or it is restored. */
export const offeredFile = signal<OfferedFile | undefined>(undefined);

/** Takes the file away, and all that is said of it. */
export const forgetOffered = (): void => {
  offeredFile.value = undefined;
};

const refusalSentence = (
  outcome: Exclude<OpeningOutcome, OpenedBackup>,
  largest: number,
): string => {
  if (outcome.kind === 'trouble') return t('backup.noAnswer');
  return t(`backup.refused.${outcome.reason}`, { size: format.value.bytes(largest) });
};

const read = async (file: File): Promise<OfferedFile> => {
  const { name } = file;
  const refused = (sentence: string): OfferedFile => ({
    kind: 'refused',
    name,
    sentences: [sentence, t('backup.unchanged')],
  });
  try {
    const { largestBackup, openBackup } = await fetchBackup();
    const outcome = await openBackup(file);
    return outcome.kind === 'opened' ? outcome : refused(refusalSentence(outcome, largestBackup));
  } catch {
    return refused(t('backup.failed'));
  }
};

/** Reads a file that the user offers; the latest one counts. */
export const offerFile = async (file: File): Promise<void> => {
  const opening: OfferedFile = { kind: 'opening', name: file.name };
  offeredFile.value = opening;
  const offered = await read(file);
  if (offeredFile.peek() === opening) offeredFile.value = offered;
};

/** Gives the user everything of theirs as a file, or says why not. */
export const saveBackup = async (): Promise<void> => {
  try {
    const made = await (await fetchBackup()).makeBackup();
    if (typeof made === 'string') showToast({ text: t('backup.noAnswer') });
    else if ((await saveFile(made)) !== 'cancelled') showToast({ text: t('backup.saved') });
  } catch {
    showToast({ text: t('backup.failed') });
  }
};
