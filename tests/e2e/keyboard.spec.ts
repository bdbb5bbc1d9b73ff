import { expect, type Page } from '@playwright/test';
import { answer, deviceRows, isPhone, openHabit } from './support/compare-screen';
import { test } from './support/fixtures';

/** What has the focus: its name, and whether that can be seen. */
const focused = (page: Page): Promise<{ readonly name: string; readonly isMarked: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { name: '', isMarked: true };
    }
    const labels = 'labels' in element ? [...(element.labels as NodeListOf<HTMLElement>)] : [];
    const label = labels.map(({ textContent }) => textContent).join();
    const around = [element, element.closest('label'), element.closest('.field-box')];
    return {
      name: (element.ariaLabel ?? (label || element.textContent)).trim(),
      isMarked: around.some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return isOutlined || boxShadow !== 'none';
      }),
    };
  });

/** Presses Tab until the focus leaves the page; the names of what it came by. */
const walk = async (page: Page): Promise<string[]> => {
  const names: string[] = [];
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const { name, isMarked } = await focused(page);
    if (name === '') return names;
    expect(isMarked, `the focus is to be seen on “${name}”`).toBe(true);
    names.push(name);
  }
  throw new Error(`The focus never leaves the page: ${names.slice(-5).join(', ')}`);
};

test('the keyboard reaches everything on Compare in the order of reading', async ({ app }) => {
  const page = await app.open();
  await expect(deviceRows(page)).toHaveCount(8);
  await expect(page.getByRole('img')).toBeVisible();
  const names = await walk(page);
  const habit = isPhone(page)
    ? [/^Price/, /^Prints/, /^Off by/, /^Server/]
    : [
        /^Your print server/,
        /^Electricity price/,
        /^Prints per week/,
        /^Hours per print/,
        /^Minutes on around/,
        /^Soft-off/,
      ];
  const figures = [/^Choose devices/, /^Save picture/, /^Export CSV/, /^Device$/, /^Raspberry Pi/];
  const order = [...habit, ...figures].map((pattern) =>
    names.findIndex((name) => pattern.test(name)),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  for (const name of ['Compare', 'Devices', 'Settings', 'Share']) expect(names).toContain(name);
});

test('a dialog keeps the focus inside and gives it back', async ({ app }) => {
  const page = await app.open();
  const opener = page.getByRole('button', { name: 'Choose devices' });
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Choose devices' });
  await expect(dialog).toBeVisible();
  for (let steps = 0; steps < 5; steps += 1) {
    await page.keyboard.press('Tab');
    const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement));
    expect(await isInside()).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the way of switching off is chosen by the arrow keys', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  const before = await answer(page).textContent();
  await page.getByRole('radio', { name: 'Soft-off' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Unplugged' })).toBeChecked();
  await expect(answer(page)).not.toHaveText(before ?? '');
});

test('what is touched is large enough', async ({ app }) => {
  const page = await app.open();
  // For a finger; for a mouse WCAG 2.2 lets the space around a target count, which axe knows.
  const least = isPhone(page) ? 44 : 20;
  for (const hash of ['#/compare', '#/devices', '#/settings']) {
    await page.goto(app.server.url + hash);
    const targets = page.locator('button:visible, select:visible, input:visible, nav a:visible');
    await expect(targets.nth(5)).toBeVisible();
    const small = await targets.evaluateAll(
      (elements, size) =>
        elements
          .map((element) => {
            // A device's name reaches over its whole row.
            const covers = getComputedStyle(element, '::after').position === 'absolute';
            const target =
              element.closest('label') ??
              element.closest('.field-box') ??
              (covers ? element.closest('li') : null) ??
              element;
            const { width, height } = target.getBoundingClientRect();
            return { name: element.ariaLabel ?? element.textContent, width, height };
          })
          .filter(({ width, height }) => width < size || height < size)
          .map(
            ({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`,
          ),
      least,
    );
    expect(small, hash).toEqual([]);
  }
});
