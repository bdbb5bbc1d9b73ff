import { weekPricesOfBands } from '../../src/model/band-week';
import type { BandTariff } from '../../src/model/bands';
import { months, weekdays } from '../../src/model/calendar';
import { compareModes } from '../../src/model/comparison';
import type { PriceRows } from '../../src/model/price-series';
import { anyTime } from '../../src/model/print-times';
import type { ResolvedPower } from '../../src/model/resolve-power';
import { startTimes } from '../../src/model/start-times';
import { flatYear, type TariffYear } from '../../src/model/tariff';
import { hours, pricePerKwh } from '../../src/model/units';
import { weekPricesOfRows } from '../../src/model/week-prices';
import { yearUnder } from '../../src/model/year-under';
import { aPower } from '../fixtures/a-power';
import { aScenario } from '../fixtures/a-scenario';
import { runsPerSecond } from './support/runs-per-second';

const deviceCount = 1000;
const rowCount = 35_040;
const quarterMs = 900_000;
const timeZone = 'Europe/Berlin';

const { price, habit, switching } = aScenario();

/** A year of quarter hours, cheap at noon and in the wind, at times below zero. */
const rows: PriceRows = {
  starts: Float64Array.from({ length: rowCount }, (_, at) => Date.UTC(2026, 0, 1) + at * quarterMs),
  ends: Float64Array.from(
    { length: rowCount },
    (_, at) => Date.UTC(2026, 0, 1) + (at + 1) * quarterMs,
  ),
  prices: Float64Array.from(
    { length: rowCount },
    (_, at) => 0.09 + 0.08 * Math.cos((at * Math.PI) / 48) + 0.05 * Math.sin(at / 531),
  ),
};

const bands: BandTariff = {
  bands: [
    { id: 'day', name: 'Day', price: pricePerKwh(0.4) },
    { id: 'night', name: 'Night', price: pricePerKwh(0.3) },
  ],
  rules: [
    { band: 'day', months, days: weekdays, from: 24, to: 88 },
    { band: 'night', months, days: weekdays, from: 88, to: 24 },
  ],
  clock: 'local',
  timeZone,
};

/** The same devices at seven settings of one watt. */
const settings: readonly (readonly ResolvedPower[])[] = Array.from({ length: 7 }, (_, extra) =>
  Array.from({ length: deviceCount }, (_, at) => {
    const idle = 1 + (at % 997) / 20 + extra / 10;
    return aPower({ off: idle / 10, idle, printing: idle * 1.4 });
  }),
);

let changes = 0;

/** A watt changes: every device is computed anew against a year that is at hand. */
const compareAll = (year: TariffYear): number => {
  changes += 1;
  let saved = 0;
  for (const power of settings[changes % settings.length] ?? []) {
    saved += compareModes(power, switching, year).saving.cost.typical;
  }
  return saved;
};

const week = weekPricesOfRows(rows, timeZone);
const flat = flatYear(price, habit);
const quarterly = yearUnder(week, habit, anyTime);

/** A habit changes: a little longer prints each time. */
const changeHabit = (): number => {
  changes += 1;
  const longer = { ...habit, hoursPerPrint: hours(habit.hoursPerPrint + (changes % 7) / 10) };
  return yearUnder(week, longer, { days: weekdays, start: 40 }).modes['per-print'].weights.off;
};

// Both warm before either counts.
for (let round = 0; round < 200; round += 1) compareAll(round % 2 === 0 ? flat : quarterly);
const onFlat = runsPerSecond(() => compareAll(flat));
const onQuarters = runsPerSecond(() => compareAll(quarterly));

const milliseconds = (run: () => number): string =>
  `${(1000 / runsPerSecond(run)).toFixed(3).padStart(10)} ms`;

const lines = [
  `${deviceCount} devices on a year of ${rowCount} quarter hours after a watt changed (Node ${process.version})`,
  `  on one price            ${(1000 / onFlat).toFixed(3).padStart(10)} ms`,
  `  on the quarter hours    ${(1000 / onQuarters).toFixed(3).padStart(10)} ms`,
  `  that is                 ${(onFlat / onQuarters).toFixed(2).padStart(10)} times as long`,
  'What comes before, once',
  `  rows to a week          ${milliseconds(() => weekPricesOfRows(rows, timeZone).priceHours[0] ?? 0)}   a series is read`,
  `  bands to a week         ${milliseconds(() => weekPricesOfBands(bands, 2026).priceHours[0] ?? 0)}   a band's price or rule changes`,
  `  week and habit to year  ${milliseconds(changeHabit)}   the habit changes`,
  `  24 starts               ${milliseconds(() => startTimes(week, habit, anyTime)[0]?.price ?? 0)}   the chart of starts`,
];
process.stdout.write(`${lines.join('\n')}\n`);
