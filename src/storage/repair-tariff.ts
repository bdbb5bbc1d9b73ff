import { array, check, object, optional, picklist, pipe, unknown } from 'valibot';
import { bandFaults } from '../model/band-faults';
import { type BandTariff, holidayCalendars, meterClocks } from '../model/bands';
import { months, quartersPerDay, weekdays } from '../model/calendar';
import { limits } from '../model/limits';
import { anyTime, type PrintTimes } from '../model/print-times';
import type { Scenario } from '../model/scenario';
import {
  bareSeries,
  type HourlyTariff,
  type TariffChoice,
  type TariffKind,
  tariffKinds,
} from '../model/tariff-choice';
import { money, pricePerKwh } from '../model/units';
import { bounded, quantity } from './fields';
import { anyId, name, wholeNumber, zoneName } from './on-demand-fields';
import { present, type Salvage } from './salvage';

const startQuarter = wholeNumber(0, quartersPerDay - 1);
const isAscending = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value > Number(values[at - 1]));
const someDays = pipe(
  array(picklist(weekdays)),
  check((days) => days.length > 0 && isAscending(days)),
);

const bandTariff = pipe(
  object({
    bands: array(
      object({
        id: anyId,
        name,
        price: quantity(limits.price, pricePerKwh),
      }),
    ),
    rules: array(
      object({
        band: anyId,
        months: array(picklist(months)),
        days: array(picklist(weekdays)),
        from: startQuarter,
        to: wholeNumber(1, quartersPerDay),
      }),
    ),
    holidays: optional(picklist(holidayCalendars)),
    clock: picklist(meterClocks),
    timeZone: zoneName,
    preset: optional(anyId),
  }),
  check(({ bands }) => new Set(bands.map(({ id }) => id)).size === bands.length),
);

/** A band tariff without one of its rules is another tariff, so that it is whole or it is none. */
const soundBands = (from: Salvage): BandTariff | undefined => {
  const stored = from.field('bands', optional(bandTariff), undefined);
  if (!stored) return undefined;
  const { holidays, preset, ...always } = stored;
  const tariff: BandTariff = { ...always, ...present({ holidays, preset }) };
  if (bandFaults(tariff).length === 0) return tariff;
  from.note('bands');
  return undefined;
};

const seriesReference = object({ id: anyId, name });

const soundHourly = (from: Salvage): HourlyTariff => ({
  markup: from.field('markup', quantity(limits.markup, pricePerKwh), bareSeries.markup),
  levies: from.field('levies', quantity(limits.levies, pricePerKwh), bareSeries.levies),
  vat: from.field('vat', bounded(limits.vat), bareSeries.vat),
  ...present({ series: from.field('series', optional(seriesReference), undefined) }),
});

const has = (from: Salvage, key: string): boolean =>
  from.field(key, unknown(), undefined) !== undefined;

const soundChoice = (from: Salvage): TariffChoice => {
  const kind = from.field<TariffKind>('kind', picklist(tariffKinds), 'flat');
  const bands = soundBands(from);
  const hourly = has(from, 'hourly') ? soundHourly(from.inside('hourly')) : undefined;
  const monthlyFee = from.field(
    'monthlyFee',
    optional(quantity(limits.monthlyFee, money)),
    undefined,
  );
  return {
    kind: kind === 'bands' && has(from, 'bands') && !bands ? 'flat' : kind,
    ...present({ bands, hourly, monthlyFee }),
  };
};

const soundTimes = (from: Salvage): PrintTimes => ({
  days: from.field('days', someDays, anyTime.days),
  ...present({
    start: from.field('start', optional(startQuarter), undefined),
  }),
});

/** How the user pays and when prints run, from a stored comparison; what is broken is flat, and any time. */
export const repairTariff = (from: Salvage): Pick<Scenario, 'tariff' | 'printTimes'> => ({
  tariff: soundChoice(from.inside('tariff')),
  printTimes: soundTimes(from.inside('printTimes')),
});
