import type { Range } from '../model/range';
import { hasSpread } from '../model/range';

type Options = Intl.NumberFormatOptions;

/** Turns the app's quantities into text of one locale. */
export interface Formatter {
  readonly tag: string;
  /** A count or a plain number with at most the given decimals. */
  number(value: number, decimals?: number): string;
  /** An amount in a currency; amounts of 1,000 and more without cents. */
  money(value: number, currency: string): string;
  /** A price per kWh without its unit, at least two decimals and up to four. */
  price(value: number): string;
  /** A price per kWh with its unit: `0.40 €/kWh`. */
  pricePerKwh(value: number, currency: string): string;
  /** The currency's sign as the locale writes it. */
  currencySign(currency: string): string;
  /** The currency's name, for a list to choose from. */
  currencyName(currency: string): string;
  /** A quantity's number without its unit, as precise as a reading. */
  quantity(value: number): string;
  watts(value: number): string;
  kilowattHours(value: number): string;
  /** Emissions in kg; that they are CO2e is said beside them. */
  kilograms(value: number): string;
  /** A carbon intensity. */
  gramsPerKwh(value: number): string;
  hours(value: number): string;
  minutes(value: number): string;
  /** A share of one as a percentage with at most the given decimals. */
  percent(share: number, decimals?: number): string;
  bytes(value: number): string;
  /** A list in prose: a, b and c. */
  list(items: readonly string[]): string;
  /** Low to high with a trailing unit named once, or the one text where both read the same. */
  range(range: Range<number>, format: (value: number) => string): string;
  /** A number as it stands in a text field: no grouping, the locale's decimal sign, full precision. */
  field(value: number, leastDecimals?: number): string;
}

const nbsp = '\u00a0';

// Three significant digits are as much as any published reading carries.
const threeDigits = (value: number): number => {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
};

/** A formatter for one BCP 47 tag; Intl objects are built once per kind and kept. */
export const createFormatter = (tag: string): Formatter => {
  const kept = new Map<string, Intl.NumberFormat>();
  const intl = (key: string, options: Options): Intl.NumberFormat => {
    const found = kept.get(key) ?? new Intl.NumberFormat(tag, options);
    kept.set(key, found);
    return found;
  };
  const decimal = (value: number, most: number, least = 0): string =>
    intl(`d${least}-${most}`, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    }).format(value);
  const withUnit = (value: number, unit: string): string =>
    `${decimal(value, threeDigits(value))}${nbsp}${unit}`;
  const money = (value: number, currency: string): string => {
    const whole = Math.abs(value) >= 1000;
    const options: Options = {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: 'negative',
    };
    return intl(
      `m${currency}${whole}`,
      whole ? { ...options, maximumFractionDigits: 0 } : options,
    ).format(value);
  };
  const price = (value: number): string => decimal(value, 4, 2);
  const currencySign = (currency: string): string =>
    intl(`s${currency}`, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find((part) => part.type === 'currency')?.value ?? currency;
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    tag,
    number: (value, decimals = 0) => decimal(value, decimals),
    money,
    price,
    pricePerKwh: (value, currency) => `${price(value)}${nbsp}${currencySign(currency)}/kWh`,
    currencySign,
    currencyName: (currency) =>
      new Intl.DisplayNames(tag, { type: 'currency' }).of(currency) ?? currency,
    quantity: (value) => decimal(value, threeDigits(value)),
    watts: (value) => withUnit(value, 'W'),
    kilowattHours: (value) => withUnit(value, 'kWh'),
    kilograms: (value) => withUnit(value, 'kg'),
    gramsPerKwh: (value) => withUnit(value, `g${nbsp}CO2e/kWh`),
    hours: (value) => withUnit(value, 'h'),
    minutes: (value) => withUnit(value, 'min'),
    percent: (share, decimals = 0) =>
      intl(`p${decimals}`, {
        style: 'percent',
        maximumFractionDigits: decimals,
        signDisplay: 'negative',
      }).format(share),
    bytes: (value) => {
      const [size, unit] = value >= 1e6 ? [value / 1e6, 'MB'] : [value / 1e3, 'kB'];
      return withUnit(size, unit);
    },
    list: (items) => list.format(items),
    range: (range, format) => {
      const [low, high] = [format(range.low), format(range.high)];
      if (!hasSpread(range) || low === high) return format(range.typical);
      const gap = high.lastIndexOf(nbsp);
      const unit = gap < 0 ? '' : high.slice(gap);
      return `${low.endsWith(unit) ? low.slice(0, low.length - unit.length) : low}–${high}`;
    },
    field: (value, leastDecimals = 0) =>
      intl(`f${leastDecimals}`, {
        useGrouping: false,
        minimumFractionDigits: leastDecimals,
        maximumFractionDigits: Math.max(leastDecimals, 12),
        signDisplay: 'negative',
      }).format(value),
  };
};
