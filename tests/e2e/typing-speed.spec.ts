import { expect, type Page, type TestInfo } from '@playwright/test';
import type { App } from './support/app';
import { answer, deviceRows, openHabit, price } from './support/compare-screen';
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

const expectNoLongTask = async (app: App, info: TestInfo): Promise<void> => {
  const ids = catalogueIds('thin-client', 'raspberry-pi', 'laptop').slice(0, 20);
  const page = await app.open(`#/compare?devices=${ids.join(',')}`);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(deviceRows(page)).toHaveCount(20);
  await expect(page.getByRole('img')).toBeVisible();
  await openHabit(page);
  const session = await app.context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await watchTasks(page);
  await longestTask(page, '0,1234');
  // Another program may steal time in a round, so the calmest of some counts.
  const rounds: number[] = [];
  for (const text of ['0,4321', '0.2987', '12,345', '0,31', '0.405']) {
    rounds.push(await longestTask(page, text));
    if (rounds.at(-1) === 0) break;
  }
  info.annotations.push({ type: 'longest tasks in ms', description: rounds.join(', ') });
  await expect(answer(page)).toContainText('€');
  expect(Math.min(...rounds), `longest tasks: ${rounds.join(', ')} ms`).toBeLessThanOrEqual(50);
};

test.describe.configure({ mode: 'default', timeout: 90_000 });

test('typing with 20 devices makes no long task on a slow phone', async ({ app }, info) => {
  await expectNoLongTask(app, info);
});

test.describe('in a wide window', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, deviceScaleFactor: 1 });

  test('typing with 20 devices makes no long task on a slow laptop', async ({ app }, info) => {
    await expectNoLongTask(app, info);
  });
});
