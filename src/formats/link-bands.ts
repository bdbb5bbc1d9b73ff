import { type BandFault, bandFaults } from '../model/band-faults';
import {
  type BandRule,
  type BandTariff,
  type HolidayCalendar,
  holidayCalendars,
  type MeterClock,
  meterClocks,
  type PriceBand,
} from '../model/bands';
import { months, weekdays } from '../model/calendar';
import { limits } from '../model/limits';
import { isTimeZone } from '../model/time-zone';
import { pricePerKwh } from '../model/units';
import type { LinkEntry, LinkParameters } from './link-parameters';
import { Refusal, type RefusalList } from './link-refusal';
import { joinFields, readId, readText, splitFields, writeText } from './link-text';
import { readDays, readEnd, readStart, writeClock, writeDays } from './link-time';
import { readQuantity, readWord } from './link-value';
import { plainDecimal } from './plain-decimal';

/** More than any tariff on sale has; a link with more costs time to check and no good. */
export const mostBands = 12;
export const mostRules = 60;

/** Whose clock counts where a link does not say. */
const usualZone: string = 'Europe/Berlin';

const writeBand = ({ id, name, price }: PriceBand): string =>
  joinFields([writeText(id), writeText(name), plainDecimal(price)]);

const readBand = (text: string): PriceBand => {
  const [id = '', name = '', price = ''] = splitFields(text, 3);
  return {
    id: readId(id),
    name: readText(name),
    price: readQuantity(price, limits.price, pricePerKwh),
  };
};

const writeHours = ({ months, days, from, to }: Omit<BandRule, 'band'>): string =>
  joinFields([writeDays(months), writeDays(days), `${writeClock(from)}-${writeClock(to)}`]);

const writeRule = (rule: BandRule): string => joinFields([writeText(rule.band), writeHours(rule)]);

const readRule = (text: string): BandRule => {
  const [band = '', inMonths = '', days = '', hours = ''] = splitFields(text, 4);
  const [start = '', end = '', ...more] = hours.split('-');
  const [from, to] = [readStart(start), readEnd(end)];
  if (more.length > 0 || from === to) throw new Refusal('malformed');
  return {
    band: readId(band),
    months: readDays(inMonths, months),
    days: readDays(days, weekdays),
    from,
    to,
  };
};

const readZone = (text: string): string => {
  if (!isTimeZone(text)) throw new Refusal('unknown-value');
  return text;
};

/** A band tariff as parameters; the preset it was made from is not told, as nobody could check it. */
export const writeBands = (tariff: BandTariff): LinkEntry[] => [
  ...tariff.bands.map((band): LinkEntry => ['band', writeBand(band)]),
  ...tariff.rules.map((rule): LinkEntry => ['rule', writeRule(rule)]),
  ['holidays', tariff.holidays],
  ['clock', tariff.clock === 'local' ? undefined : tariff.clock],
  ['zone', tariff.timeZone],
];

const refuseWhole = (refusals: RefusalList, { rules }: BandTariff, fault: BandFault): void => {
  if ('rule' in fault) {
    const rule = rules[fault.rule];
    refusals.add('rule', rule ? writeRule(rule) : '', 'unknown-band');
  } else {
    refusals.add('rule', writeHours(fault), fault.kind === 'gap' ? 'band-gap' : 'band-overlap');
  }
};

/**
 * Reads a band tariff. It is taken whole or not at all: with an hour that has no price or two, the
 * first such hour is refused and the bands with it.
 * @returns `none` where the link has no bands, `refused` where they cannot be taken
 */
export const readBands = (
  { single, all }: LinkParameters,
  refusals: RefusalList,
): BandTariff | 'none' | 'refused' => {
  const before = refusals.refused.length;
  const bands = all('band', readBand, ({ id }) => id, mostBands);
  const rules = all('rule', readRule, writeRule, mostRules);
  const isRefused = refusals.refused.length > before;
  const holidays = single<HolidayCalendar | undefined>('holidays', undefined, (text) =>
    readWord(text, holidayCalendars),
  );
  const tariff: BandTariff = {
    bands: [...bands.values()],
    rules: [...rules.values()],
    ...(holidays && { holidays }),
    clock: single<MeterClock>('clock', 'local', (text) => readWord(text, meterClocks)),
    timeZone: single('zone', usualZone, readZone),
  };
  if (bands.size === 0 && rules.size === 0) return isRefused ? 'refused' : 'none';
  const [fault] = bandFaults(tariff);
  if (!fault) return tariff;
  refuseWhole(refusals, tariff, fault);
  return 'refused';
};
