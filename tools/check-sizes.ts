import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BuildManifest,
  chunkNamed,
  closure,
  entryName,
  precachedFiles,
  readBuildManifest,
  wireSize,
} from './release-files';

const folder = 'dist';
const manifest: BuildManifest = readBuildManifest(folder);

const entry = entryName(folder, manifest);
/** What the entry imports dynamically before the answer is on the screen, besides the texts. */
const visits: Readonly<Record<string, readonly string[]>> = {
  'a first visit': ['country'],
  'a later visit': ['repair-records'],
};
/** The same where somebody has asked for more; told, and without a budget. */
const richerVisits: Readonly<Record<string, readonly string[]>> = {
  'a link': ['read-link'],
  'bands or prices by the hour': ['repair-records', 'repair-tariff', 'tariff-year'],
};
const texts = ['src/i18n/messages/en.ts', 'src/i18n/messages/de.ts'];

const total = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + wireSize(folder, file), 0);
const scripts = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) => manifest[name]?.file ?? []);
const styles = (names: Iterable<string>): string[] =>
  [...names].flatMap((name) => manifest[name]?.css ?? []);

const shells = (more: readonly string[]): Set<string>[] =>
  texts.map((text) =>
    closure(manifest, [entry, ...more.map((name) => chunkNamed(manifest, name)), text]),
  );
const [shell = new Set<string>()] = shells([]);
const heaviest = (more: readonly string[]): number =>
  Math.max(...shells(more).map((names) => total(scripts(names))));

/** The heaviest of the lazily loaded charts, with all it brings along. */
const chartNames = Object.keys(manifest).filter(
  (name) => name.startsWith('src/ui/charts/') && manifest[name]?.isDynamicEntry,
);
const charts = chartNames.map((name) =>
  [...closure(manifest, [name])].filter((part) => !shell.has(part)),
);

const precached = precachedFiles(folder);
const rawPrecache = precached.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

interface Budget {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
}

const budgets: readonly Budget[] = [
  ...Object.entries(visits).map(([visit, more]) => ({
    what: `JavaScript before the answer, ${visit}`,
    bytes: heaviest(more),
    limit: 30_000,
  })),
  {
    what: 'CSS before the answer',
    bytes: Math.max(...shells([]).map((names) => total(styles(names)))),
    limit: 8_000,
  },
  {
    what: 'Chart',
    bytes: Math.max(0, ...charts.map((names) => total(scripts(names)))),
    limit: 70_000,
  },
  { what: 'Everything kept for offline', bytes: total(precached), limit: 450_000 },
];

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(6);
for (const { what, bytes, limit } of budgets) {
  const verdict = bytes > limit ? 'OVER' : 'ok';
  console.log(`${what.padEnd(44)} ${kilobytes(bytes)} of ${kilobytes(limit)} kB  ${verdict}`);
}
for (const [visit, more] of Object.entries(richerVisits)) {
  console.log(
    `${`JavaScript before the answer, ${visit}`.padEnd(58)} ${kilobytes(heaviest(more))} kB`,
  );
}
console.log(
  `${precached.length} files are kept for offline, ${kilobytes(rawPrecache).trim()} kB uncompressed`,
);
if (chartNames.length === 0)
  console.log('No chart was found under src/ui/charts: its budget is not measured');

process.exitCode =
  budgets.some(({ bytes, limit }) => bytes > limit) || chartNames.length === 0 ? 1 : 0;
