import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';

const benches = 'tests/bench';
const outDir = '.cache/bench';

const names = readdirSync(benches, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => basename(entry.name, '.ts'))
  .sort();

// Built as the app is: a transform made for debugging would slow the model down twofold.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    rolldownOptions: { input: names.map((name) => `${benches}/${name}.ts`) },
    outDir,
    emptyOutDir: true,
    target: 'es2022',
  },
});

// One after another, each in a process of its own: none runs on what another has warmed up.
const failed = names.filter(
  (name) =>
    spawnSync(process.execPath, [`${outDir}/${name}.js`], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) console.error(`Benchmarks that failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
