import type { Device } from '../state/devices';

// "T 630", "t-630" and "t630" are the same machine to whoever looks for it.
const normal = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\s\-_.]/gu, '')
    .toLowerCase();

/** True where every word of the search is in one of the device's names. */
export const matchesSearch = ({ name, cited }: Device, search: string): boolean => {
  const names = [name, cited?.names.en ?? '', cited?.names.de ?? ''].map(normal);
  const words = search.split(/\s+/).map(normal);
  const together = normal(search);
  return (
    names.some((candidate) => candidate.includes(together)) ||
    names.some((candidate) => words.every((word) => candidate.includes(word)))
  );
};
