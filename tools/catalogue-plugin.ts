import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import { parseCatalogue } from '../src/catalog/parse-catalogue';
import type { DeviceFile } from '../src/catalog/schema';
import { encodeCitationTexts, encodeSharedCitations } from './encode-citations';
import { encodeWatts } from './encode-watts';

const folder = fileURLToPath(new URL('../src/catalog/devices', import.meta.url));

const devicePaths = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));

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

const prefix = 'virtual:kilowait/';
const modules: Readonly<
  Record<string, { name: string; encode: (files: readonly DeviceFile[]) => unknown }>
> = {
  watts: { name: 'table', encode: encodeWatts },
  'citations/shared': { name: 'shared', encode: encodeSharedCitations },
  'citations/en': { name: 'texts', encode: (files) => encodeCitationTexts(files, 'en') },
  'citations/de': { name: 'texts', encode: (files) => encodeCitationTexts(files, 'de') },
};

/** Serves the device catalogue as virtual modules and fails the build on a figure without a source. */
export const catalogue = (): Plugin => ({
  name: 'kilowait-catalogue',
  buildStart() {
    for (const path of devicePaths()) this.addWatchFile(path);
    readCatalogue();
  },
  resolveId: (id) =>
    id.startsWith(prefix) && id.slice(prefix.length) in modules ? `\0${id}` : undefined,
  load(id) {
    const served = id.startsWith(`\0${prefix}`) && modules[id.slice(prefix.length + 1)];
    if (!served) return undefined;
    const content = JSON.stringify(served.encode(readCatalogue()));
    return { code: `export const ${served.name} = ${content};`, map: null };
  },
  hotUpdate({ file }) {
    if (dirname(file) !== normalizePath(folder)) return undefined;
    const { moduleGraph, hot } = this.environment;
    for (const name of Object.keys(modules)) {
      const module = moduleGraph.getModuleById(`\0${prefix}${name}`);
      if (module) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
    return [];
  },
});
