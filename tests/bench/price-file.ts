import { readPriceFile } from '../../src/formats/prices/read-price-file';
import { runsPerSecond } from './support/runs-per-second';

const rowCount = 35_040;
const quarterMs = 900_000;
const first = Date.UTC(2025, 11, 31, 23);
const options = { fileName: 'year', timeZone: 'Europe/Berlin' };

const starts = Array.from({ length: rowCount }, (_, at) => first + at * quarterMs);
/** A price in euros per MWh with two decimals, negative now and then. */
const priceAt = (at: number): number => Math.round(9000 + 11_000 * Math.sin(at / 15)) / 100;

const clock = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const euros = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });
const stamp = (utc: number): string => clock.format(utc).replace(', ', ' ');

const smard = [
  'Datum von;Datum bis;Deutschland/Luxemburg [€/MWh] Originalauflösungen',
  ...starts.map(
    (start, at) => `${stamp(start)};${stamp(start + quarterMs)};${euros.format(priceAt(at))}`,
  ),
  '',
].join('\r\n');

const energyCharts = JSON.stringify({
  license_info: 'CC BY 4.0',
  unix_seconds: starts.map((start) => start / 1000),
  price: starts.map((_, at) => priceAt(at)),
  unit: 'EUR / MWh',
  deprecated: false,
});

const lines = [
  `A year's prices of ${rowCount.toLocaleString('en')} quarter hours (Node ${process.version})`,
];
for (const [name, text] of [
  ['SMARD CSV', smard],
  ['energy-charts JSON', energyCharts],
] as const) {
  const bytes = new TextEncoder().encode(text);
  const read = runsPerSecond(() => {
    const reading = readPriceFile(bytes, options);
    return reading.kind === 'series' ? reading.series.rows.prices.length : Number.NaN;
  });
  const decoded = runsPerSecond(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes).length,
  );
  lines.push(
    `  ${name}, ${(bytes.length / 1e6).toFixed(2)} MB`,
    `    read into a series        ${(1000 / read).toFixed(2).padStart(10)} ms`,
    `    merely decoded            ${(1000 / decoded).toFixed(2).padStart(10)} ms`,
    `    reading costs as much as ${(decoded / read).toFixed(0)} times decoding`,
  );
}
process.stdout.write(`${lines.join('\n')}\n`);
