import type { Page } from '@playwright/test';

/** One entry of Chromium's trace, as far as tasks need it. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds, which other programs cannot lengthen by taking turns. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** The processor time, in ms, of the longest task that a page's main thread did during some work. */
export const longestTaskDuring = async (page: Page, work: () => Promise<void>): Promise<number> => {
  const browser = page.context().browser();
  if (!browser) throw new Error('A trace needs a browser of its own.');
  await browser.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const mainThreads = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = trace.traceEvents
    .filter((event) => event.cat === 'toplevel' && mainThreads.has(threadOf(event)))
    .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
  if (tasks.length === 0) throw new Error('The trace has no task of the page.');
  return Math.max(...tasks);
};
