import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/language';
import type { App } from './app';
import { deviceRowsOf, isPhone } from './compare-screen';
import { smardYear } from './price-files';
import { texts, withAnything } from './texts';

/** One state of the app that somebody may be looking at. */
export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** Brings the page from the address to the scene; resolves once it stands. */
  readonly enter: (page: Page) => Promise<void>;
}

const bandsLink =
  '#/compare?price=0.4&country=DE&tariff=bands&band=d~Day~0.45&band=n~Night~0.15&rule=d~1-12~1-7~06:00-22:00&rule=n~1-12~1-7~22:00-06:00';

// A box that runs anyway, with readings no plug can tell apart, beside one with parts of each kind.
const setupsQuery = [
  'price=0.4&country=DE&years=10&rise=3&discount=2&mode=mixed&modes=always-on,per-print,per-print',
  'setup=setup-box~Synology%20in%20the%20hall~synology-ds218-plus~increment:22:22.4',
  'setup=setup-pi~Pi%20with%20camera~raspberry-pi-4b~',
  'addon=setup-pi~logitech-c270~with-host~~~',
  'addon=setup-pi~~all-year~1.5~1.5~USB%20hub',
  'buy=0,75:8:7:5,45&devices=setup-box,setup-pi,hp-t630',
].join('&');

/** Everything there is to see, for pages in a language. */
export const scenesIn = (language: Language): readonly Scene[] => {
  const text = texts[language];
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const shown = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible();
  const dialog = (page: Page): Promise<void> => shown(page.getByRole('dialog'));
  const compare = async (page: Page): Promise<void> => {
    await shown(deviceRowsOf(page.getByRole('table')));
    await shown(page.getByRole('img'));
  };
  const status = (page: Page, words: string): Promise<void> =>
    expect(page.getByRole('status').first()).toContainText(withAnything(words));
  const sources = async (page: Page): Promise<void> => {
    await dialog(page);
    await shown(page.getByRole('dialog').getByRole('heading', { name: text['sources.title'] }));
  };
  const startSetup = (page: Page): Promise<void> =>
    page
      .getByRole('dialog')
      .getByRole('button', { name: /Raspberry Pi 4 Model B \+ USB/ })
      .click();
  const setupSheet = async (page: Page): Promise<void> => {
    await dialog(page);
    await shown(page.getByRole('dialog').getByRole('table', { name: text['setup.parts'] }));
  };
  return [
    { name: 'Compare', hash: '', enter: compare },
    {
      name: 'the habit',
      hash: '',
      async enter(page) {
        await compare(page);
        if (isPhone(page)) await page.getByRole('button', { name: text['chip.price'] }).click();
        await page.getByRole('radiogroup').getByText(text['off.smart-plug']).click();
        await page.getByRole('textbox', { name: text['price.label'] }).fill('?');
      },
    },
    {
      name: 'bands with a gap',
      hash: bandsLink,
      async enter(page) {
        await compare(page);
        await shown(page.getByRole('heading', { name: text['starts.title'] }));
        if (isPhone(page)) await page.getByRole('button', { name: text['chip.price'] }).click();
        await page.getByText('06:00–22:00').first().click();
        const from = page.getByRole('combobox', { name: text['tariff.window.from'], exact: true });
        await from.first().selectOption('06:30');
        await shown(page.getByText(text['tariff.fault.meanwhile']));
      },
    },
    {
      name: 'prices by the hour',
      hash: '',
      async enter(page) {
        await compare(page);
        if (isPhone(page)) await page.getByRole('button', { name: text['chip.price'] }).click();
        await page.getByRole('radiogroup').getByText(text['tariff.kind.hourly']).click();
        await page
          .getByLabel(text['files.label'], { exact: true })
          .setInputFiles(smardYear((hour) => 40 + 5 * hour));
        await shown(page.getByRole('textbox', { name: text['files.vat'] }));
        await shown(page.getByText(/SMARD/).and(page.locator(':visible')));
      },
    },
    {
      name: 'carbon without an intensity',
      hash: '',
      async enter(page) {
        await compare(page);
        await page.getByRole('radiogroup').getByText(text['metric.co2']).click();
        await shown(page.getByText(text['carbon.noCountry']));
      },
    },
    {
      name: 'a kept comparison',
      hash: '',
      async enter(page) {
        await compare(page);
        await press(page, text['kept.open']);
        await dialog(page);
        await press(page, text['kept.keep']);
        await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click();
        await shown(page.getByText(text['kept.changes.none']));
      },
    },
    {
      name: 'setups compared',
      hash: `#/compare?${setupsQuery}`,
      async enter(page) {
        await compare(page);
        await status(page, text['setupParts.anyway.leadTooSmall']);
        await shown(page.getByText(text['setupParts.anyway.changes']));
      },
    },
    {
      name: 'the box switched off',
      hash: `#/compare?${setupsQuery}`,
      async enter(page) {
        await press(page, text['setupParts.switchedOff.open']);
        await dialog(page);
        await shown(page.getByRole('dialog').getByRole('table'));
      },
    },
    {
      name: 'the working of a setup',
      hash: `#/compare?${setupsQuery}`,
      async enter(page) {
        await compare(page);
        const row = deviceRowsOf(page.getByRole('table')).filter({ hasText: 'Pi with camera' });
        await row.getByRole('button').click();
        await dialog(page);
        await shown(page.getByText(withAnything(text['setupParts.working.sources'])));
      },
    },
    {
      name: 'Break-even without prices',
      hash: '#/break-even',
      async enter(page) {
        await status(page, text['breakEven.none']);
        await shown(page.getByRole('heading', { name: text['breakEven.carbon'] }));
      },
    },
    {
      name: 'Break-even of three',
      hash: `#/break-even?${setupsQuery}`,
      async enter(page) {
        await shown(page.getByRole('table', { name: text['breakEven.table.caption'] }));
        await shown(page.getByRole('img'));
        await shown(page.getByRole('table', { name: text['breakEven.carbon.caption'] }));
        await press(page, text['export.csv']);
      },
    },
    {
      name: 'the choice of devices',
      hash: '',
      async enter(page) {
        await press(page, text['picker.open']);
        await dialog(page);
      },
    },
    {
      name: 'the kinds of CSV',
      hash: '',
      async enter(page) {
        await press(page, text['export.csv']);
        await shown(page.getByRole('button', { name: text['export.data'] }));
      },
    },
    {
      name: 'a link with refusals',
      hash: '#/compare?price=free&devices=hp-t630,nothing,raspberry-pi-4b',
      async enter(page) {
        await compare(page);
        await shown(page.getByRole('button', { name: text['shared.keep'] }));
        await press(page, text['share.button']);
      },
    },
    {
      name: 'Devices',
      hash: '#/devices',
      enter: (page) => shown(page.getByRole('heading', { name: text['nav.devices'], level: 1 })),
    },
    { name: 'a device', hash: '#/devices/raspberry-pi-4b', enter: sources },
    { name: 'a measurement', hash: '#/devices/hp-t630.measure', enter: dialog },
    {
      name: 'a new device',
      hash: '#/devices/new',
      async enter(page) {
        await press(page, text['device.save']);
        await shown(page.getByText(text['device.name.empty']));
      },
    },
    { name: 'a setup', hash: `#/devices/setup-box?${setupsQuery}`, enter: setupSheet },
    {
      name: 'a new setup',
      hash: '#/devices/new-setup',
      async enter(page) {
        const form = page.getByRole('dialog');
        await startSetup(page);
        await form.getByText(text['setup.anyway'], { exact: true }).click();
        const reading = (name: 'before' | 'printing'): Locator =>
          form.getByRole('textbox', { name: text[`setup.readings.${name}`], exact: true });
        await reading('before').fill('22');
        await reading('printing').fill('21');
        await reading('printing').blur();
        await shown(form.getByText(withAnything(text['setup.readings.below'])));
      },
    },
    {
      name: 'a backup before it is restored',
      hash: '#/devices/new-setup',
      async enter(page) {
        await startSetup(page);
        await press(page, text['device.save']);
        await page.getByRole('link', { name: text['nav.settings'], exact: true }).click();
        await page
          .getByLabel(text['backup.label'], { exact: true })
          .setInputFiles('tests/fixtures/backups/version-2.json');
        await dialog(page);
        await shown(page.getByRole('button', { name: text['backup.replace'], exact: true }));
      },
    },
    {
      name: 'Settings',
      hash: '#/settings',
      enter: (page) => shown(page.getByRole('heading', { name: text['settings.title'], level: 1 })),
    },
  ];
};

/** Opens a scene in a tab of its own. */
export const openScene = async (app: App, { hash, enter }: Scene): Promise<Page> => {
  const page = await app.open(hash);
  await enter(page);
  return page;
};
