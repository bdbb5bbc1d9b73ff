/** What became of a file that was offered to the user. */
export type Saving = 'downloaded' | 'shared' | 'cancelled';

const isPhone = (): boolean => matchMedia('(pointer: coarse)').matches;

const download = (file: File): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers read the address only after this task.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/**
 * Gives the user a file: through the share sheet on a phone that takes files, as a download
 * elsewhere and wherever the sheet fails.
 */
export const saveFile = async (file: File): Promise<Saving> => {
  if (isPhone() && navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
    }
  }
  download(file);
  return 'downloaded';
};
