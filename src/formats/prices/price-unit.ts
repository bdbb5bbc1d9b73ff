/** What one figure of a file counts: whole currency units or hundredths of one, per kWh or MWh. */
export const priceScales = ['per-mwh', 'hundredths-per-kwh', 'per-kwh'] as const;
export type PriceScale = (typeof priceScales)[number];

const figuresPerUnit: { readonly [Scale in PriceScale]: number } = {
  'per-mwh': 1000,
  'hundredths-per-kwh': 100,
  'per-kwh': 1,
};

export interface PriceUnit {
  /** ISO 4217. */
  readonly currency: string;
  readonly scale: PriceScale;
}

/** Currency per kWh from a figure of a file. */
export const toPerKwh = (figure: number, scale: PriceScale): number =>
  figure / figuresPerUnit[scale];

/** The currency of which a sign or word is the hundredth. */
const hundredths: Readonly<Record<string, string>> = {
  ct: 'EUR',
  cent: 'EUR',
  cents: 'EUR',
  'c€': 'EUR',
  p: 'GBP',
  pence: 'GBP',
  öre: 'SEK',
  rp: 'CHF',
};

const wholes: Readonly<Record<string, string>> = { '€': 'EUR', euro: 'EUR', '£': 'GBP' };

const currencies = new Set(Intl.supportedValuesOf('currency'));

const perEnergy =
  /(?:^|[^\p{L}])(€|£|c€|\p{L}{1,5}\.?)[\s_/-]*(?:(?:per|pro|je|par)[\s_]+)?[\s_/-]*([kM])Wh/giu;

/**
 * The unit of price in a heading or a field, such as `[€/MWh]`, `ct/kWh`, `Eur/MWh`, `price_eur_mwh`.
 * @returns undefined where there is none, or one that no price has (cents per MWh)
 */
export const priceUnitIn = (text: string): PriceUnit | undefined => {
  for (const [, sign = '', prefix = ''] of text.matchAll(perEnergy)) {
    const word = sign.toLowerCase().replace('.', '');
    const isPerMwh = prefix.toLowerCase() === 'm';
    const minor = hundredths[word];
    if (minor !== undefined && !isPerMwh) return { currency: minor, scale: 'hundredths-per-kwh' };
    const currency = wholes[word] ?? (currencies.has(word.toUpperCase()) && word.toUpperCase());
    if (currency) return { currency, scale: isPerMwh ? 'per-mwh' : 'per-kwh' };
  }
  return undefined;
};

const inBrackets = /[[(]([^[\]()]{1,20})[\])]/g;
const energyOrPower = /(?:^|[\s_])((?:[kMGT]?Wh?|MAW|°C|%))$/i;

/** The unit of a heading that is no price, such as `MWh` in `Biomasse [MWh]`. */
export const otherUnitIn = (heading: string): string | undefined => {
  if (priceUnitIn(heading)) return undefined;
  const [, bracketed] = [...heading.matchAll(inBrackets)].at(-1) ?? [];
  const [, bare] = energyOrPower.exec(heading.trim()) ?? [];
  return bracketed?.trim() ?? bare;
};
