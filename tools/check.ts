import { runChecks } from './run-checks';

const failed = await runChecks();
console.log(
  failed.length === 0 ? '\nAll checks passed.' : `\nChecks that failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
