import { readFile, rm } from 'node:fs/promises';
import { ensureBrowser } from './find-browser';
import { runChecks } from './run-checks';
import { runTool } from './run-tool';
import {
  addTotals,
  type PlaywrightReport,
  playwrightTotals,
  type Totals,
  totalsLine,
  type VitestReport,
  vitestTotals,
  withExitCode,
} from './test-totals';

const nothing: Totals = { passed: 0, failed: 0, skipped: 0 };

const readTotals = async <Report>(
  path: string,
  count: (report: Report) => Totals,
): Promise<Totals> => {
  try {
    return count(JSON.parse(await readFile(path, 'utf8')) as Report);
  } catch {
    return { ...nothing, failed: 1 };
  }
};

const runTests = async <Report>(
  report: string,
  count: (report: Report) => Totals,
  tool: string,
  ...args: string[]
): Promise<Totals> => {
  await rm(report, { force: true });
  console.log(`\n> ${[tool, ...args].join(' ')}`);
  const code = await runTool(tool, ...args);
  return withExitCode(await readTotals(report, count), code);
};

await ensureBrowser();
const checks = await runChecks();
const vitest = await runTests<VitestReport>(
  '.cache/vitest.json',
  vitestTotals,
  'vitest',
  'run',
  '--configLoader=runner',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=.cache/vitest.json',
);
const playwright = await runTests<PlaywrightReport>(
  '.cache/playwright.json',
  playwrightTotals,
  'playwright',
  'test',
);

const totals = addTotals([{ ...nothing, failed: checks.length }, vitest, playwright]);
console.log(
  checks.length === 0 ? '\nChecks: passed' : `\nChecks that failed: ${checks.join(', ')}`,
);
console.log(`Unit and browser tests: ${totalsLine(vitest)}`);
console.log(`End-to-end tests: ${totalsLine(playwright)}`);
process.exitCode = totals.failed === 0 ? 0 : 1;
console.log(totalsLine(totals));
