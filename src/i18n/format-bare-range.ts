import { computed } from '@preact/signals';
import type { Range } from '../model/range';
import { locale } from './translator';

const options = (currency: string, isWhole: boolean): Intl.NumberFormatOptions => {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const digits = isWhole ? 0 : maximumFractionDigits;
  return {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  };
};

const formats = computed(() => {
  const { tag } = locale.value;
  const kept = new Map<string, Intl.NumberFormat>();
  return (currency: string, isWhole: boolean): Intl.NumberFormat => {
    const key = `${currency} ${isWhole}`;
    const found = kept.get(key) ?? new Intl.NumberFormat(tag, options(currency, isWhole));
    kept.set(key, found);
    return found;
  };
});

/** From so much on cents are left out, where the ends are a whole unit or more apart. */
const manyUnits = 10;

/** The range around an amount that has its currency, for where room is scarce: `3.20–4.10`, `135–201`. */
export const bareRange = ({ low, high }: Range<number>, currency: string): string => {
  const format = formats.value(currency, high >= manyUnits && high - low >= 1);
  return `${format.format(low)}–${format.format(high)}`;
};
