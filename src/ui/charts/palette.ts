/** The chart's colours, each resolved to a value a canvas understands. */
export interface Palette {
  readonly ink: string;
  readonly secondaryInk: string;
  readonly line: string;
  readonly surface: string;
  readonly alwaysOn: string;
  readonly perPrint: string;
  readonly alwaysOnEstimate: string;
  readonly perPrintEstimate: string;
  readonly whisker: string;
  readonly hostTint: string;
  /** For one line among many. */
  readonly faint: string;
  /** What tells lines apart; one colour for all where the reader's system forces its own. */
  readonly series: readonly string[];
  /** CSS pixels in one rem: the chart's text grows with the reader's text size. */
  readonly rem: number;
}

type Colour = Exclude<keyof Palette, 'rem' | 'series'>;

const fadedTo = (colour: string): string => `color-mix(in srgb, ${colour} 24%, transparent)`;

const tokens: Record<Colour, string> = {
  ink: 'var(--ink)',
  secondaryInk: 'var(--ink-2)',
  line: 'var(--line)',
  surface: 'var(--surface)',
  alwaysOn: 'var(--always-on)',
  perPrint: 'var(--per-print)',
  alwaysOnEstimate: fadedTo('var(--always-on)'),
  perPrintEstimate: fadedTo('var(--per-print)'),
  whisker: 'var(--whisker)',
  hostTint: 'var(--host-tint)',
  faint: 'var(--line-strong)',
};

const seriesTokens = [1, 2, 3, 4, 5, 6].map((number) => `var(--series-${number})`);

const systemColours: Record<Colour, string> = {
  ink: 'CanvasText',
  secondaryInk: 'CanvasText',
  line: 'CanvasText',
  surface: 'Canvas',
  alwaysOn: 'CanvasText',
  perPrint: 'Highlight',
  alwaysOnEstimate: 'Canvas',
  perPrintEstimate: 'Canvas',
  whisker: 'CanvasText',
  hostTint: 'Canvas',
  faint: 'GrayText',
};

/**
 * Reads the colours in force right now. An element resolves them, because a custom property may hold
 * `light-dark()` or `color-mix()`, which a canvas cannot read.
 */
export const readPalette = (): Palette => {
  const root = document.documentElement;
  const probe = root.appendChild(document.createElement('span'));
  const isForced = matchMedia('(forced-colors: active)').matches;
  const source = isForced ? systemColours : tokens;
  const computed = getComputedStyle(probe);
  const resolved = (colour: string): string => {
    probe.style.color = colour;
    return computed.color;
  };
  const resolve = (colour: Colour): string => resolved(source[colour]);
  const palette: Palette = {
    ink: resolve('ink'),
    secondaryInk: resolve('secondaryInk'),
    line: resolve('line'),
    surface: resolve('surface'),
    alwaysOn: resolve('alwaysOn'),
    perPrint: resolve('perPrint'),
    alwaysOnEstimate: resolve('alwaysOnEstimate'),
    perPrintEstimate: resolve('perPrintEstimate'),
    whisker: resolve('whisker'),
    hostTint: resolve('hostTint'),
    faint: resolve('faint'),
    series: seriesTokens.map((token) => resolved(isForced ? systemColours.ink : token)),
    rem: Number.parseFloat(getComputedStyle(root).fontSize) || 16,
  };
  probe.remove();
  return palette;
};
