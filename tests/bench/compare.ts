import { compareModes } from '../../src/model/comparison';
import type { ResolvedPower } from '../../src/model/resolve-power';
import { flatYear } from '../../src/model/tariff';
import { watts } from '../../src/model/units';
import { aScenario } from '../fixtures/a-scenario';
import { runsPerSecond } from './support/runs-per-second';

const deviceCount = 10_000;

const rangeFrom = (low: number) => ({
  low: watts(low),
  typical: watts(low * 1.2),
  high: watts(low * 1.5),
});

const devices: readonly ResolvedPower[] = Array.from({ length: deviceCount }, (_, at) => {
  const idle = 1 + (at % 997) / 20;
  return {
    off: { watts: rangeFrom(idle / 10) },
    idle: { watts: rangeFrom(idle) },
    printing: { watts: rangeFrom(idle * 1.4) },
  };
});

const { price, habit, switching } = aScenario();

/** One comparison as the app makes it when the price changes: the year, then every device. */
const compareAll = (): number => {
  const year = flatYear(price, habit);
  let saved = 0;
  for (const power of devices) saved += compareModes(power, switching, year).saving.cost.typical;
  return saved;
};

/** The least that any comparison has to do: touch the same watts once. */
const sumAll = (): number => {
  let sum = 0;
  for (const { off, idle, printing } of devices) {
    for (const { watts: range } of [off, idle, printing])
      sum += range.low + range.typical + range.high;
  }
  return sum;
};

const text = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });

const compared = runsPerSecond(compareAll);
const summed = runsPerSecond(sumAll);
const lines = [
  `A comparison of ${text(deviceCount)} devices, both modes with their ranges (Node ${process.version})`,
  `  comparisons per second      ${text(compared).padStart(12)}`,
  `  devices per second          ${text(compared * deviceCount).padStart(12)}`,
  `  time of one comparison      ${(1000 / compared).toFixed(2).padStart(12)} ms`,
  `  bare sums of the same watts ${text(summed).padStart(12)} per second`,
  `  a comparison costs as much as ${(summed / compared).toFixed(1)} bare sums`,
];
process.stdout.write(`${lines.join('\n')}\n`);
