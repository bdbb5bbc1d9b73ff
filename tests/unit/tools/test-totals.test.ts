import { expect, test } from 'vitest';
import {
  addTotals,
  playwrightTotals,
  totalsLine,
  vitestTotals,
  withExitCode,
} from '../../../tools/test-totals';

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

test('counts a test file that could not be loaded as failed', () => {
  const testResults = [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ];
  expect(vitestTotals({ ...vitest, testResults })).toEqual({ passed: 7, failed: 1, skipped: 1 });
});

test('counts an end-to-end test that passed when repeated as passed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(playwrightTotals({ stats })).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a runner that ended badly without a failed test failed itself', () => {
  const fine = { passed: 3, failed: 0, skipped: 0 };
  expect(withExitCode(fine, 1)).toEqual({ ...fine, failed: 1 });
  expect(withExitCode(fine, 0)).toEqual(fine);
});

test('adds up and names what was skipped only where something was', () => {
  const sum = addTotals([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 1, skipped: 0 },
  ]);
  expect(totalsLine(sum)).toBe('3 passed, 1 failed');
  expect(totalsLine({ ...sum, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});
