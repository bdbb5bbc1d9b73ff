import { bandFaults } from '../../../../model/band-faults';
import type { BandRule, BandTariff, PriceBand } from '../../../../model/bands';
import { months, weekdays } from '../../../../model/calendar';
import type { PricePerKwh } from '../../../../model/units';

/** The tariff with one band changed. */
export const withBand = (
  tariff: BandTariff,
  id: string,
  change: Partial<PriceBand>,
): BandTariff => ({
  ...tariff,
  bands: tariff.bands.map((band) => (band.id === id ? { ...band, ...change } : band)),
});

/** The tariff with a further band, which holds nowhere yet. */
export const withNewBand = (tariff: BandTariff, name: string, price: PricePerKwh): BandTariff => {
  const taken = new Set(tariff.bands.map(({ id }) => id));
  let number = tariff.bands.length + 1;
  while (taken.has(String(number))) number += 1;
  return { ...tariff, bands: [...tariff.bands, { id: String(number), name, price }] };
};

/** The tariff without a band and its windows. */
export const withoutBand = (tariff: BandTariff, id: string): BandTariff => ({
  ...tariff,
  bands: tariff.bands.filter((band) => band.id !== id),
  rules: tariff.rules.filter((rule) => rule.band !== id),
});

/** The tariff with the window at that index changed. */
export const withRule = (
  tariff: BandTariff,
  index: number,
  change: Partial<BandRule>,
): BandTariff => ({
  ...tariff,
  rules: tariff.rules.map((rule, at) => (at === index ? { ...rule, ...change } : rule)),
});

/** The tariff without the window at that index. */
export const withoutRule = (tariff: BandTariff, index: number): BandTariff => ({
  ...tariff,
  rules: tariff.rules.toSpliced(index, 1),
});

/** The tariff with a further window of a band: the first hours without a price, else an evening. */
export const withNewRule = (tariff: BandTariff, band: string): BandTariff => {
  const gap = bandFaults(tariff).find((fault) => fault.kind === 'gap');
  const hours = gap ?? { months, days: weekdays, from: 68, to: 80 };
  const rule: BandRule = {
    band,
    months: hours.months,
    days: hours.days,
    from: hours.from,
    to: hours.to,
  };
  return { ...tariff, rules: [...tariff.rules, rule] };
};
