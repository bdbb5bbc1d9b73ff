import { spawnSync } from 'node:child_process';
import { build } from 'vite';

const outDir = '.cache/bench';

// Built as the app is: a transform made for debugging would slow the model down twofold.
await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'tests/bench/compare.ts', outDir, emptyOutDir: true, target: 'es2022' },
});
const { status } = spawnSync(process.execPath, [`${outDir}/compare.js`], { stdio: 'inherit' });
process.exitCode = status ?? 1;
