import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A chunk as Vite's build manifest lists it. */
export interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

/** Vite's build manifest: chunks by the source file they begin with. */
export type BuildManifest = Readonly<Record<string, Chunk>>;

/** Reads the build manifest of a built folder. */
export const readBuildManifest = (folder: string): BuildManifest =>
  JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as BuildManifest;

/** The name of the chunk that the built page begins with. */
export const entryName = (folder: string, manifest: BuildManifest): string => {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, file] = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(page) ?? [];
  const name = Object.keys(manifest).find((key) => manifest[key]?.file === file);
  if (!name) throw new Error(`The page begins with no chunk of the build: ${file}`);
  return name;
};

/** The key of the one chunk with this name: the file it begins with, without folder and ending. */
export const chunkNamed = (manifest: BuildManifest, name: string): string => {
  const keys = Object.keys(manifest).filter((key) => manifest[key]?.name === name);
  const [key] = keys;
  if (key === undefined || keys.length > 1) {
    throw new Error(`The build has ${keys.length} chunks called ${name}`);
  }
  return key;
};

/** The chunks that are loaded with the named ones, themselves included. */
export const closure = (manifest: BuildManifest, names: readonly string[]): Set<string> => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no chunk for ${name}`);
    if (found.has(name)) return;
    found.add(name);
    chunk.imports?.forEach(visit);
  };
  names.forEach(visit);
  return found;
};

/** The files that the service worker keeps on the device, as paths in the built folder. */
export const precachedFiles = (folder: string): string[] => {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
};

const isText = (file: string): boolean =>
  ['.html', '.js', '.css', '.svg', '.webmanifest'].includes(extname(file));

/** What a file weighs on the wire: text by Brotli at its best, pictures and fonts as they are. */
export const wireSize = (folder: string, file: string): number => {
  const bytes = readFileSync(join(folder, file));
  return isText(file) ? brotliCompressSync(bytes).length : bytes.length;
};
