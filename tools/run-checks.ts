import { performance } from 'node:perf_hooks';
import { runTool } from './run-tool';

/** In the order in which a fault is told soonest; the build checks the catalogue too. */
const checks: readonly (readonly [what: string, tool: string, ...args: string[]])[] = [
  ['Format and lint', 'biome', 'ci', '.'],
  ['Types', 'tsc', '-b'],
  ['Unused code', 'knip'],
  ['Catalogue and build', 'vite', 'build', '--configLoader', 'runner'],
  ['Sizes', 'tsx', 'tools/check-sizes.ts'],
];

/** Runs every check, also after one failed, so that one run tells all; resolves to what failed. */
export const runChecks = async (): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const [what, tool, ...args] of checks) {
    console.log(`\n> ${what}: ${[tool, ...args].join(' ')}`);
    const start = performance.now();
    const code = await runTool(tool, ...args);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`> ${what}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
    if (code !== 0) failed.push(what);
  }
  return failed;
};
