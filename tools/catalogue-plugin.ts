import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { bandPresetsSchema } from '../src/catalog/band-preset-schema';
import type { BandPreset } from '../src/catalog/band-presets';
import { type CountryRecord, countriesSchema } from '../src/catalog/country-schema';
import { type EmbodiedRecord, embodiedSchema } from '../src/catalog/embodied-schema';
import { parseCatalogue } from '../src/catalog/parse-catalogue';
import { parseFacts } from '../src/catalog/parse-facts';
import { type PlugLimitsRecord, plugLimitsSchema } from '../src/catalog/plug-limits-schema';
import type { DeviceFile } from '../src/catalog/schema';
import { supplyLossSources } from '../src/catalog/supply-loss-sources';
import { type Category, isHostCategory } from '../src/model/category';
import { encodeCitationTexts, encodeSharedCitations } from './encode-citations';
import { encodeCountries, encodeCountryCitations } from './encode-countries';
import { encodeEmbodied } from './encode-embodied';
import { encodeWatts } from './encode-watts';

const catalogFolder = fileURLToPath(new URL('../src/catalog', import.meta.url));
const deviceFolder = join(catalogFolder, 'devices');
const countriesPath = join(catalogFolder, 'countries.json');
const presetsPath = join(catalogFolder, 'band-presets.json');
const embodiedPath = join(catalogFolder, 'embodied.json');
const plugLimitsPath = join(catalogFolder, 'plug-limits.json');
const factPaths = [countriesPath, presetsPath, embodiedPath, plugLimitsPath];

const devicePaths = (): string[] =>
  readdirSync(deviceFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(deviceFolder, name));

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${basename(path)}: is not JSON (${String(cause)})`, { cause });
  }
};

/** Reads and checks every device file; throws an Error that names each fault. */
export const readCatalogue = (): readonly DeviceFile[] =>
  parseCatalogue(devicePaths().map((path) => [basename(path), readJson(path)]));

/** Reads and checks the countries; throws an Error that names each fault. */
export const readCountries = (): readonly CountryRecord[] =>
  parseFacts(basename(countriesPath), countriesSchema, readJson(countriesPath));

/** Reads and checks the tariff presets; throws an Error that names each fault. */
const readBandPresets = (): readonly BandPreset[] =>
  parseFacts(basename(presetsPath), bandPresetsSchema, readJson(presetsPath));

/** Reads and checks the embodied carbon; throws an Error that names each fault. */
export const readEmbodied = (): readonly EmbodiedRecord[] =>
  parseFacts(basename(embodiedPath), embodiedSchema, readJson(embodiedPath));

/** Reads and checks what plugs can show; throws an Error that names each fault. */
const readPlugLimits = (): PlugLimitsRecord =>
  parseFacts(basename(plugLimitsPath), plugLimitsSchema, readJson(plugLimitsPath));

const supplyIds: readonly string[] = Object.values(supplyLossSources);

const isNeededFirst = (category: Category, id: string): boolean =>
  isHostCategory(category) || supplyIds.includes(id);

const devicesWhere = (
  isWanted: (category: Category, id: string) => boolean,
): readonly DeviceFile[] =>
  readCatalogue().map((file) => ({
    ...file,
    devices: file.devices.filter(({ id }) => isWanted(file.category, id)),
  }));

const prefix = 'virtual:kilowait/';
const modules: Readonly<Record<string, { name: string; encode: () => unknown }>> = {
  'first-watts': { name: 'table', encode: () => encodeWatts(devicesWhere(isNeededFirst)) },
  'more-watts': {
    name: 'table',
    encode: () => encodeWatts(devicesWhere((...device) => !isNeededFirst(...device))),
  },
  'citations/shared': { name: 'shared', encode: () => encodeSharedCitations(readCatalogue()) },
  'citations/en': { name: 'texts', encode: () => encodeCitationTexts(readCatalogue(), 'en') },
  'citations/de': { name: 'texts', encode: () => encodeCitationTexts(readCatalogue(), 'de') },
  countries: { name: 'table', encode: () => encodeCountries(readCountries()) },
  'country-citations': {
    name: 'citations',
    encode: () => encodeCountryCitations(readCountries()),
  },
  'band-presets': { name: 'presets', encode: readBandPresets },
  embodied: { name: 'figures', encode: () => encodeEmbodied(readEmbodied()) },
  'plug-limits': { name: 'limits', encode: readPlugLimits },
};

const isFactFile = (file: string): boolean =>
  dirname(file) === normalizePath(deviceFolder) || factPaths.map(normalizePath).includes(file);

/** Serves the catalogue as virtual modules and fails the build on a figure without a source. */
export const catalogue = (): Plugin => ({
  name: 'kilowait-catalogue',
  buildStart() {
    for (const path of [...devicePaths(), ...factPaths]) this.addWatchFile(path);
    readCatalogue();
    readCountries();
    readBandPresets();
    readEmbodied();
    readPlugLimits();
  },
  resolveId: (id) =>
    id.startsWith(prefix) && id.slice(prefix.length) in modules ? `\0${id}` : undefined,
  load(id) {
    const served = id.startsWith(`\0${prefix}`) && modules[id.slice(prefix.length + 1)];
    if (!served) return undefined;
    const content = JSON.stringify(served.encode());
    return { code: `export const ${served.name} = ${content};`, map: null };
  },
  hotUpdate({ file }) {
    if (!isFactFile(file)) return undefined;
    const { moduleGraph, hot } = this.environment;
    for (const name of Object.keys(modules)) {
      const module = moduleGraph.getModuleById(`\0${prefix}${name}`);
      if (module) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
    return [];
  },
});
