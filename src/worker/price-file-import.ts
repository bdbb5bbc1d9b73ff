import { sniffedBytes } from '../formats/prices/file-text';
import type { PriceFileOrder, PriceFileOutcome } from '../formats/prices/price-file-messages';
import { type OnProgress, readPriceFile, refusedBySight } from '../formats/prices/read-price-file';
import { seriesId } from '../formats/prices/series-id';
import { summarise } from '../model/series-summary';

const unreadable = { kind: 'refused', fault: { code: 'unreadable' } } as const;
const insecure = { kind: 'refused', fault: { code: 'insecure-page' } } as const;

/** The bytes, or undefined where the file was moved or the system keeps it back. */
const bytesOf = async (blob: Blob): Promise<Uint8Array | undefined> => {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return undefined;
  }
};

/**
 * Reads a file of prices into a series of the app. Its beginning is looked at first, so that what
 * cannot be one is refused without reading it all.
 */
export const importPriceFile = async (
  { file, options }: PriceFileOrder,
  onProgress: OnProgress,
): Promise<PriceFileOutcome> => {
  if (!isSecureContext) return insecure;
  const head = await bytesOf(file.slice(0, sniffedBytes));
  if (!head) return unreadable;
  const refused = refusedBySight(head, file.size);
  if (refused) return refused;
  const bytes = await bytesOf(file);
  if (!bytes) return unreadable;
  onProgress(0.05);
  const reading = readPriceFile(bytes, options, (share) => onProgress(0.05 + 0.8 * share));
  if (reading.kind !== 'series') return reading;
  const { rows, ...facts } = reading.series;
  const series = {
    ...facts,
    id: await seriesId(rows, facts.currency),
    readAt: Date.now(),
    ...summarise(rows, facts.timeZone),
  };
  onProgress(1);
  return { kind: 'series', series, rows, notes: reading.notes };
};
