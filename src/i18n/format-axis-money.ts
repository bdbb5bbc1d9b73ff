import { computed } from '@preact/signals';
import { locale } from './translator';

const manyDigits = 100_000;

const formats = computed(() => {
  const { tag } = locale.value;
  const kept = new Map<string, Intl.NumberFormat>();
  return (currency: string, isLong: boolean): Intl.NumberFormat => {
    const key = `${currency} ${isLong}`;
    const found =
      kept.get(key) ??
      new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
        signDisplay: 'negative',
        ...(isLong && { notation: 'compact', maximumSignificantDigits: 3 }),
      });
    kept.set(key, found);
    return found;
  };
});

/** A round amount beside an axis: 150 € without cents, 0.50 € with them, 1.2m from 100,000 on. */
export const axisMoney = (value: number, currency: string): string =>
  formats.value(currency, Math.abs(value) >= manyDigits).format(value);
