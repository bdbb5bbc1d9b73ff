import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Makes the test fail where axe finds anything wrong with what the page shows now, without exclusions. */
export const expectAccessible = async (page: Page, scene: string): Promise<void> => {
  await page.evaluate(source);
  const found = await page.evaluate(async (values) => {
    const { violations, passes } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
    return { faults, passed: passes.length };
  }, tags);
  expect.soft(found.faults, scene).toEqual([]);
  expect(found.passed, scene).toBeGreaterThan(10);
};
