import { expect, type Locator, type Page } from '@playwright/test';

/** Where the answer stands. */
export const answer = (page: Page): Locator => page.getByRole('status');

/** Whether the page shows the layout of a phone. */
export const isPhone = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 768;

/** A text field by its whole label. */
export const field = (page: Page, name: string): Locator =>
  page.getByRole('textbox', { name, exact: true });

/** The field of the price, in English. */
export const price = (page: Page): Locator => field(page, 'Electricity price');

/** Makes the fields of the habit visible: on a phone they are in the sheet behind the chips. */
export const openHabit = async (page: Page): Promise<void> => {
  if (isPhone(page)) {
    const chips = page.getByRole('list', { name: 'Your print habit' });
    await chips.getByRole('button', { name: /^Price/ }).click();
    await expect(page.getByRole('dialog', { name: 'Your print habit' })).toBeVisible();
  }
  await expect(price(page)).toBeVisible();
};

/** Leaves the fields of the habit: closes the sheet on a phone. */
export const closeHabit = async (page: Page): Promise<void> => {
  await page.keyboard.press(isPhone(page) ? 'Escape' : 'Tab');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

/** The table under the chart. */
export const table = (page: Page): Locator => page.getByRole('table', { name: /^Yearly / });

/** The rows of devices of a table, without its headings. */
export const deviceRowsOf = (rows: Locator): Locator =>
  rows.getByRole('row').filter({ has: rows.page().getByRole('rowheader') });

/** The table's rows of devices, in English. */
export const deviceRows = (page: Page): Locator => deviceRowsOf(table(page));

/** The devices' names in the order of the table. */
export const deviceNames = (page: Page): Promise<string[]> =>
  table(page).getByRole('rowheader').getByRole('button').allInnerTexts();
