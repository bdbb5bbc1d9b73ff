import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { nextRelease, nextVersion, thisRelease } from './releases';

const sources = ['index.html', 'package.json', 'vite.config.ts', 'public', 'src', 'tools'];

const changedAt = async (path: string): Promise<number> => {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = await readdir(path);
  return Math.max(...(await Promise.all(inside.map((name) => changedAt(join(path, name))))), 0);
};

const builtAt = (folder: string): Promise<number> =>
  stat(join(folder, 'service-worker.js')).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const build = async (outDir: string, config: string, version?: string): Promise<void> => {
  const args = ['build', '--configLoader', 'runner', '--logLevel', 'warn', '-c', config];
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', ...args, '--outDir', resolve(outDir), '--emptyOutDir'],
    { env: { ...process.env, ...(version && { KILOWAIT_VERSION: version }) } },
  );
};

/** Builds the release under test and the next one, where the sources are newer than the builds. */
export default async (): Promise<void> => {
  const changed = Math.max(...(await Promise.all(sources.map(changedAt))));
  if ((await builtAt(thisRelease)) < changed) await build(thisRelease, 'vite.config.ts');
  if ((await builtAt(nextRelease)) < changed) {
    await build(nextRelease, 'tests/e2e/support/next-release.config.ts', nextVersion);
  }
};
