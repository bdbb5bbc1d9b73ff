import type { Locator, Page } from '@playwright/test';

/** The field for the price; on a phone it is behind a chip. */
export const priceField = async (page: Page): Promise<Locator> => {
  const field = page.getByRole('textbox', { name: 'Electricity price' });
  const chip = page.getByRole('button', { name: /^Price/ });
  await field.or(chip).first().waitFor();
  if (!(await field.isVisible())) await chip.click();
  return field;
};
