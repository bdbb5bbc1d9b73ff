import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the lint's report says of one breach. */
interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string | { readonly file: string } };
}

const breaches = [
  ['model', '../catalog/catalogue'],
  ['model', 'valibot'],
  ['model', 'node:fs'],
  ['catalog', '../state/devices'],
  ['catalog', '../formats/csv'],
  ['formats', '../storage/schema'],
  ['formats', '../catalog/catalogue'],
  ['formats', '../ui/app'],
  ['storage', '../state/store'],
  ['storage', '../catalog/catalogue'],
  ['storage', '../i18n/translator'],
  ['i18n', '../ui/app'],
  ['i18n', '../state/store'],
  ['state', '../ui/app'],
  ['state', '../offline/check-for-update'],
  ['state', '../worker/price-file-worker'],
  ['ui', '../storage/schema'],
  ['ui', '../../../storage/schema'],
  ['ui', '../worker/page'],
  ['offline', '../ui/app'],
  ['offline', '../i18n/translator'],
  ['worker', '../state/store'],
  ['worker', '../offline/check-for-update'],
] as const;

const permitted = [
  ['model', './units'],
  ['catalog', '../model/units'],
  ['catalog', 'valibot'],
  ['formats', '../model/units'],
  ['formats', '../i18n/format'],
  ['storage', '../model/units'],
  ['storage', 'idb'],
  ['state', '../storage/schema'],
  ['state', '../catalog/catalogue'],
  ['state', '@preact/signals'],
  ['state', '../worker/price-file-worker?worker&url'],
  ['ui', '../state/store'],
  ['ui', '../offline/check-for-update'],
  ['ui', './parts/icon'],
  ['offline', 'workbox-window'],
  ['worker', 'workbox-routing'],
  ['worker', '../formats/prices/read-price-file'],
] as const;

let folder = '';
let refused: ReadonlySet<string> = new Set();

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const fileOf = ([layer, imported]: readonly [string, string]): string =>
  `src/${layer}/${imported.replace(/\W+/g, '-')}.ts`;

const statement = ([, imported]: readonly [string, string]): string =>
  `export { x } from '${imported}';\nexport const y = import('${imported}');\n`;

const lint = (): ReadonlySet<string> => {
  const biome = resolve('node_modules/.bin/biome');
  const { stdout } = spawnSync(
    biome,
    ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
  const paths = diagnostics.map(({ location: { path } }) =>
    (typeof path === 'string' ? path : path.file).replace(/^\.\//, ''),
  );
  return new Set(paths);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kilowait-layers-'));
  const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
  write('biome.json', JSON.stringify(rules));
  for (const example of [...breaches, ...permitted]) write(fileOf(example), statement(example));
  refused = lint();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(breaches)('%s may not import %s', (...example) => {
  expect(refused).toContain(fileOf(example));
});

test.each(permitted)('%s may import %s', (...example) => {
  expect(refused).not.toContain(fileOf(example));
});
