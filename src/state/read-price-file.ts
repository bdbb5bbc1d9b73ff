import { type ReadonlySignal, signal } from '@preact/signals';
import type {
  PriceFileOrder,
  PriceFileOutcome,
  PriceFileReport,
} from '../formats/prices/price-file-messages';
import type { PriceReadingOptions } from '../formats/prices/price-file-reading';
import { scriptUrl } from '../script-url';
import workerAddress from '../worker/price-file-worker?worker&url';
import { scenario } from './scenario';

/** What the user answered about the file; the rest is known here. */
export type PriceFileOptions = Partial<Omit<PriceReadingOptions, 'fileName'>>;

/**
 * What became of a file. `failed`: the reader itself could not be fetched, or ran out of memory.
 */
export type PriceFileResult = PriceFileOutcome | { readonly kind: 'cancelled' | 'failed' };

/** A file that is being read beside the page. */
export interface PriceFileJob {
  /** 0 to 1. */
  readonly progress: ReadonlySignal<number>;
  /** Never rejects. */
  readonly result: Promise<PriceFileResult>;
  /** Ends the reading at once, with `cancelled` as its result; does nothing after the end. */
  readonly cancel: () => void;
}

/** Reads a file of prices in a worker of its own, which ends with it. */
export const readPriceFileInWorker = (file: File, options: PriceFileOptions = {}): PriceFileJob => {
  const progress = signal(0);
  // TypeScript's DOM knows of no trusted addresses yet.
  const worker = new Worker(scriptUrl(workerAddress) as string, { type: 'module' });
  let end: (result: PriceFileResult) => void = () => undefined;
  const ended = new Promise<PriceFileResult>((resolve) => {
    end = resolve;
  });
  worker.addEventListener('message', ({ data }: MessageEvent<PriceFileReport>) => {
    if (data.kind === 'progress') progress.value = data.share;
    else end(data.outcome);
  });
  worker.addEventListener('error', () => end({ kind: 'failed' }));
  const order: PriceFileOrder = {
    file,
    options: {
      fileName: file.name,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      currency: scenario.peek().currency,
      ...options,
    },
  };
  worker.postMessage(order);
  const result = ended.finally(() => worker.terminate());
  const cancel = (): void => {
    worker.terminate();
    end({ kind: 'cancelled' });
  };
  return { progress, result, cancel };
};
