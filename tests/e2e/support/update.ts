import { expect, type Locator, type Page } from '@playwright/test';
import { nextVersion } from './releases';

/** The button in the line that tells of a new release. */
export const updateButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Update now' });

/**
 * Lets the browser look for a new release, as it does by itself at a visit or once a day, and waits
 * until one that it found is installed or given up.
 */
export const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const worker = registration?.installing;
    if (!worker) return;
    await new Promise<void>((resolve) => {
      worker.addEventListener('statechange', () => resolve(), { once: true });
      if (worker.state !== 'installing') resolve();
    });
  });

/** Accepts the new release in a tab and waits until the tab has reloaded into it. */
export const acceptUpdate = async (page: Page): Promise<void> => {
  const reloaded = page.waitForEvent('load');
  await updateButton(page).click();
  await reloaded;
};

/** Whether the tab runs the next release, as Settings tells. */
export const expectNextRelease = async (page: Page, isNext = true): Promise<void> => {
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible();
  const version = page.getByText(nextVersion);
  if (isNext) await expect(version.first()).toBeVisible();
  else await expect(version).toHaveCount(0);
};
