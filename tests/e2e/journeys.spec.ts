import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language';
import { answer } from './support/compare-screen';
import { dataRows, downloadBy, exportCsv } from './support/export';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, type Watts, yearOf } from './support/method';
import { type Texts, texts, withAnything } from './support/texts';

// The journeys of a user from the first question to the answer, with the thumb on a phone.

const languages: readonly { language: Language; locale: string }[] = [
  { language: 'en', locale: 'en-IE' },
  { language: 'de', locale: 'de-DE' },
];

const button = (place: Page | Locator, name: string): Locator =>
  place.getByRole('button', { name, exact: true });

const numberIn = (locale: string) => (value: number, decimals: number) =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

const moneyIn = (locale: string) => (value: number) =>
  new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(value);

const openTab = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name, exact: true }).click();

const typePrice = async (page: Page, text: Texts, price: string): Promise<void> => {
  const chips = page.getByRole('list', { name: text['habit.title'] });
  await chips.getByRole('button', { name: new RegExp(`^${text['chip.price']}`) }).click();
  const sheet = page.getByRole('dialog', { name: text['habit.title'] });
  await sheet.getByRole('textbox', { name: text['price.label'], exact: true }).fill(price);
};

const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

const withCamera = (host: Watts, camera: number): Watts => ({
  off: host.off,
  idle: host.idle + camera,
  printing: host.printing + camera,
});

for (const { language, locale } of languages) {
  const text = texts[language];
  const money = moneyIn(locale);
  const number = numberIn(locale);
  const decimal = (value: string) => (language === 'de' ? value.replace('.', ',') : value);

  test.describe(language, () => {
    test.use({ locale });

    test('J1: a phone in the workshop without a signal', async ({ app }) => {
      const first = await app.openInstalled();
      await app.server.kill();
      await first.close();

      const page = await app.open();
      await expect(answer(page)).toContainText('€');

      await test.step('one tap adds a Pi 4 with a USB camera', async () => {
        await openTab(page, text['nav.devices']);
        await button(page, text['setup.new']).click();
        const form = page.getByRole('dialog', { name: text['setup.form.new'] });
        await form.getByRole('button', { name: /Raspberry Pi 4 Model B \+ USB/ }).click();
        await button(form, text['device.save']).click();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        const mine = page.getByRole('checkbox', { name: /Raspberry Pi 4 Model B \+ USB/ });
        await expect(mine).toBeChecked();
      });

      await test.step('the habit takes comma and point', async () => {
        await openTab(page, text['nav.compare']);
        await typePrice(page, text, decimal('0.35'));
        const sheet = page.getByRole('dialog');
        await sheet.getByRole('textbox', { name: text['habit.prints'], exact: true }).fill('4');
        await sheet
          .getByRole('textbox', { name: text['habit.hours'], exact: true })
          .fill(decimal('2.5'));
        await expect(sheet.getByText(withAnything(text['price.mine']))).toBeVisible();
        await closeSheet(page);
      });

      const setup = withCamera(citedWatts(usualHost), 1);
      const year = yearOf(setup, { ...usual, price: 0.35, prints: 4, hours: 2.5 });
      await test.step('both yearly sums and the difference stand there', async () => {
        const row = page.getByRole('table').getByRole('row', { name: /Pi 4 Model B \+ USB/ });
        await row.getByRole('button').click();
        await button(page.getByRole('dialog'), text['working.host']).click();
        await closeSheet(page).catch(() => undefined);
        for (const sum of [year.alwaysOn.cost, year.perPrint.cost, year.saving.cost]) {
          await expect(answer(page)).toContainText(money(sum));
        }
      });

      const file = await exportCsv(page, text['export.data'], text['export.csv']);
      const [row] = dataRows(file).filter((one) => one['setup']);
      expect(row?.['add_ons']).toContain('USB');
      expect(Number(row?.['always_on_cost'])).toBeCloseTo(year.alwaysOn.cost, 9);
      expect(Number(row?.['per_print_cost'])).toBeCloseTo(year.perPrint.cost, 9);

      await test.step('it says which data are stored', async () => {
        await openTab(page, text['nav.settings']);
        const stored = page.getByRole('region', { name: text['settings.data'], exact: true });
        await expect(
          stored.getByText(text['settings.data.setups#one'].replace('{count}', '1')),
        ).toBeVisible();
      });

      await page.close();
      const again = await app.open();
      await expect(answer(again)).toContainText(money(year.saving.cost));
      await openTab(again, text['nav.devices']);
      await expect(
        again.getByRole('checkbox', { name: /Raspberry Pi 4 Model B \+ USB/ }),
      ).toBeChecked();
    });

    test('J2: a used HP t630 for 45 € or a Pi 4 for 75 €', async ({ app }) => {
      const page = await app.openInstalled('#/compare?devices=raspberry-pi-4b,hp-t630&price=0.4');
      await button(page, text['shared.keep']).click();
      await app.server.kill();
      await openTab(page, text['nav.break-even']);
      const status = page.getByRole('status');
      await expect(status).toContainText(text['breakEven.none']);

      const priceOf = (machine: string): Locator =>
        page
          .getByRole('group', { name: new RegExp(machine) })
          .getByRole('textbox', { name: text['breakEven.price'], exact: true });

      await test.step('it asks for what is missing', async () => {
        await priceOf('Raspberry Pi 4').fill('75');
        await expect(page.getByText(text['breakEven.extras.ofBoard'])).toBeVisible();
        await priceOf('t630').fill('45');
        await expect(page.getByText(text['breakEven.extras.ofUsed'])).toBeVisible();
      });

      const pi = yearOf(citedWatts('raspberry-pi-4b'), usual);

      await test.step('the ranges overlap, and it says what to measure', async () => {
        await expect(status).toContainText(text['breakEven.overlap']);
        await expect(status).toContainText(
          text['breakEven.measure.idle'].replace('{device}', 'HP t630'),
        );
      });

      await test.step('an own reading takes the place of the cited watts', async () => {
        await button(status, text['breakEven.measure.type']).click();
        const form = page.getByRole('dialog');
        await form
          .getByRole('textbox', { name: text['state.idle'], exact: true })
          .fill(decimal('7.5'));
        await form
          .getByRole('textbox', { name: text['state.printing'], exact: true })
          .fill(decimal('9.5'));
        await form
          .getByRole('textbox', { name: text['state.off'], exact: true })
          .fill(decimal('0.3'));
        await button(form, text['device.save']).click();
        await expect(page.getByRole('heading', { name: text['nav.break-even'] })).toBeAttached();
        const mine = yearOf({ off: 0.3, idle: 7.5, printing: 9.5 }, usual);
        const meets = 30 / (mine.alwaysOn.cost - pi.alwaysOn.cost);
        const switched = 30 / (mine.perPrint.cost - pi.perPrint.cost);
        await expect(status).toContainText(number(meets, 1));
        // Switched off between prints, the cheaper box stays cheaper: no year is named that far away.
        expect(switched).toBeGreaterThan(10);
        await expect(status).toContainText(withAnything(text['breakEven.neverWithin']));
        await expect(status).not.toContainText(number(switched, 1));
      });

      await test.step('the table, the file and the sentence agree', async () => {
        const file = await exportCsv(page, text['export.data'], text['export.csv']);
        expect(file.name).toMatch(/^kilowait-ownership-[\d-]{10}\.csv$/);
        const rows = dataRows(file);
        expect(rows).toHaveLength(2 * 11);
        for (const row of rows) {
          const total = Number(row['purchase_price']) + Number(row['energy_cost']);
          expect(Number(row['total_cost'])).toBeCloseTo(total, 9);
        }
        const last = rows.find((row) => row['setup']?.includes('Pi 4') && row['year'] === '10');
        expect(Number(last?.['total_cost'])).toBeCloseTo(75 + 10 * pi.alwaysOn.cost, 9);
        const table = page.getByRole('table', { name: text['breakEven.table.caption'] });
        await expect(table).toContainText(money(75 + 10 * pi.alwaysOn.cost));
      });

      await test.step('the link carries all of it', async () => {
        await page.reload();
        await expect(priceOf('t630')).toHaveValue('45');
      });
    });

    test('J3: a NAS that runs anyway', async ({ app }) => {
      const page = await app.openInstalled('#/devices/new-setup');
      await app.server.kill();
      const form = page.getByRole('dialog', { name: text['setup.form.new'] });
      await form.getByRole('searchbox', { name: text['setup.host.search'] }).fill('ds218');
      await form.getByRole('button', { name: /Synology DS218\+/ }).click();
      await form.getByText(text['setup.anyway'], { exact: true }).click();
      const reading = (name: 'before' | 'waiting' | 'printing'): Locator =>
        form.getByRole('textbox', { name: text[`setup.readings.${name}`], exact: true });

      await test.step('less than a plug can show is no figure in cents', async () => {
        await reading('before').fill('22');
        await reading('printing').fill(decimal('22.4'));
        await expect(form.getByText(withAnything(text['setup.anyway.tooSmall']))).toBeVisible();
      });
      await test.step('a print server takes nothing off', async () => {
        await reading('printing').fill('21');
        await reading('printing').blur();
        await expect(form.getByText(withAnything(text['setup.readings.below']))).toBeVisible();
      });
      await reading('printing').fill(decimal('27.5'));
      await expect(form.getByText(withAnything(text['setup.anyway.readNoWaiting']))).toBeVisible();
      await button(form, text['device.save']).click();
      await expect(page.getByRole('dialog')).toHaveCount(0);

      await page
        .getByRole('button', { name: /Synology DS218\+/ })
        .first()
        .click();
      await button(page.getByRole('dialog'), text['working.host']).click();
      await closeSheet(page);
      await openTab(page, text['nav.compare']);
      await typePrice(page, text, decimal('0.40'));
      await closeSheet(page);

      const added = (((3 * 5 * 8760) / 168) * 5.5 * 0.4) / 1000;
      await expect(answer(page)).toContainText(money(added));
      await expect(answer(page)).toContainText(withAnything(text['setupParts.anyway.whole']));
      await expect(page.getByText(text['setupParts.anyway.changes'])).toBeVisible();

      await test.step('the opposite question', async () => {
        await button(page, text['setupParts.switchedOff.open']).click();
        const sheet = page.getByRole('dialog');
        const whole = (((3 * 5 * 8760) / 168) * 27.5 + (8760 - (3 * 5 * 8760) / 168) * 22) * 0.0004;
        const pi = yearOf(citedWatts(usualHost), usual);
        await expect(sheet.getByRole('status')).toContainText(money(whole - pi.alwaysOn.cost));
        await expect(sheet.getByRole('status')).toContainText(money(whole - pi.perPrint.cost));
        await expect(
          sheet.getByText(withAnything(text['setupParts.switchedOff.gone'])),
        ).toBeVisible();
        await closeSheet(page);
      });

      await page.reload();
      await expect(answer(page)).toContainText(money(added));
    });

    test('a backup brings everything back on another device', async ({ app, browser }) => {
      const page = await app.openInstalled('#/devices/new-setup');
      const form = page.getByRole('dialog', { name: text['setup.form.new'] });
      await form.getByRole('button', { name: /Raspberry Pi 4 Model B \+ USB/ }).click();
      await button(form, text['device.save']).click();
      await openTab(page, text['nav.settings']);
      const file = await downloadBy(page, text['backup.save']);
      expect(file.name).toMatch(/^kilowait-backup-[\d-]{10}\.json$/);

      const elsewhere = await browser.newContext({ locale });
      const other = await elsewhere.newPage();
      await other.goto(`${app.server.url}#/settings`);
      await other
        .getByLabel(text['backup.label'], { exact: true })
        .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
      await button(other.getByRole('dialog'), text['backup.restore']).click();
      await expect(other.getByText(text['backup.restored'])).toBeVisible();
      await other.reload();
      await openTab(other, text['nav.devices']);
      await expect(
        other.getByRole('checkbox', { name: /Raspberry Pi 4 Model B \+ USB/ }),
      ).toBeChecked();
      await elsewhere.close();
    });
  });
}
