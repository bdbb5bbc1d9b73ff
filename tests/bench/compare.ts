import { compareModes } from '../../src/model/comparison';
import type { ResolvedPower } from '../../src/model/resolve-power';
import { flatYear } from '../../src/model/tariff';
import { watts } from '../../src/model/units';
import { aScenario } from '../fixtures/a-scenario';

const deviceCount = 10_000;
const rounds = 9;
const roundMs = 400;

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

/** The median of some rounds, in runs per second. */
const runsPerSecond = (run: () => number): number => {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    let runs = 0;
    let result = 0;
    do {
      result = run();
      runs += 1;
    } while (performance.now() - start < roundMs);
    if (!Number.isFinite(result)) throw new RangeError('The benchmark computed nothing.');
    return (runs * 1000) / (performance.now() - start);
  });
  // The first round warms up.
  const sorted = rates.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
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
