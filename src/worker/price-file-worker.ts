import type {
  PriceFileOrder,
  PriceFileOutcome,
  PriceFileReport,
} from '../formats/prices/price-file-messages';
import { importPriceFile } from './price-file-import';

declare const self: DedicatedWorkerGlobalScope;

const report = (message: PriceFileReport, transferred: Transferable[] = []): void =>
  self.postMessage(message, transferred);

const buffersOf = (outcome: PriceFileOutcome): Transferable[] => {
  if (outcome.kind !== 'series') return [];
  const { rows, series } = outcome;
  const { week } = series;
  return [rows.starts, rows.ends, rows.prices, week.priceHours, week.hours].map(
    ({ buffer }) => buffer,
  );
};

const work = async (order: PriceFileOrder): Promise<void> => {
  const outcome = await importPriceFile(order, (share) => report({ kind: 'progress', share }));
  report({ kind: 'outcome', outcome }, buffersOf(outcome));
};

self.addEventListener('message', ({ data }: MessageEvent<PriceFileOrder>) => {
  // A rejection would stay in here; an error reaches the page.
  work(data).catch(reportError);
});
