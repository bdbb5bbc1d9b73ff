import { expect, type Page } from '@playwright/test';
import { answer, closeHabit, deviceRows, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { catalogueIds } from './support/method';

/** Keeps how long each task took that was longer than 50 ms. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    });
    observer.observe({ type: 'longtask' });
  });

/** Types a price letter by letter; how long the longest task took, 0 where none took 50 ms. */
const longestTask = async (page: Page, text: string): Promise<number> => {
  await price(page).fill('');
  await price(page).pressSequentially(text);
  await expect(price(page)).toHaveValue(text);
  return page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const tasks: number[] = Reflect.get(window, 'tasks');
    return Math.max(0, ...tasks.splice(0));
  });
};

test('typing with 20 devices makes no long task on a phone four times slower', async ({
  app,
}, testInfo) => {
  test.slow();
  const ids = catalogueIds('thin-client', 'raspberry-pi', 'laptop').slice(0, 20);
  const page = await app.open(`#/compare?devices=${ids.join(',')}`);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(deviceRows(page)).toHaveCount(20);
  await expect(page.getByRole('img')).toBeVisible();
  const session = await app.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await openHabit(page);
  await watchTasks(page);
  await longestTask(page, '0,1234');
  // Other tests run beside this one and steal time, so the calmest of some rounds counts.
  const rounds: number[] = [];
  for (const text of ['0,4321', '0.2987', '12,345', '0,31', '0.405']) {
    rounds.push(await longestTask(page, text));
    if (rounds.at(-1) === 0) break;
  }
  testInfo.annotations.push({ type: 'longest tasks in ms', description: rounds.join(', ') });
  await expect(answer(page)).toContainText('€');
  await closeHabit(page);
  expect(Math.min(...rounds), `longest tasks: ${rounds.join(', ')} ms`).toBeLessThanOrEqual(50);
});
