import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const everything: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules that other colours can break, where all else on the page has been checked. */
const colours: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

const findFaults = async (
  page: Page,
  runOnly: axe.RunOnly,
): Promise<{ faults: string[]; checked: number }> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const { violations, passes, incomplete } = await window.axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
    });
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target}: ${failureSummary}`),
    );
    return { faults, checked: passes.length + incomplete.length };
  }, runOnly);
};

/** Makes the test fail where axe finds anything wrong with what the page shows now, without exclusions. */
export const expectAccessible = async (page: Page, scene: string): Promise<void> => {
  const { faults, checked } = await findFaults(page, everything);
  expect.soft(faults, scene).toEqual([]);
  expect(checked, scene).toBeGreaterThan(10);
};

/** The same for a page that was checked, and has other colours since. */
export const expectAccessibleColours = async (page: Page, scene: string): Promise<void> => {
  const { faults, checked } = await findFaults(page, colours);
  expect.soft(faults, scene).toEqual([]);
  expect(checked, scene).toBeGreaterThan(0);
};
