import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/language';
import { de } from '../../../src/i18n/messages/de';
import { en } from '../../../src/i18n/messages/en';
import { moreDe } from '../../../src/i18n/messages/more-de';
import { moreEn } from '../../../src/i18n/messages/more-en';
import type { App } from './app';
import { deviceRowsOf, isPhone } from './compare-screen';

const texts = { en: { ...en, ...moreEn }, de: { ...de, ...moreDe } };

/** One state of the app that somebody may be looking at. */
export interface Scene {
  readonly name: string;
  readonly hash: string;
  /** Brings the page from the address to the scene; resolves once it stands. */
  readonly enter: (page: Page) => Promise<void>;
}

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
  const sources = async (page: Page): Promise<void> => {
    await dialog(page);
    await shown(page.getByRole('dialog').getByRole('heading', { name: text['sources.title'] }));
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
      name: 'the working',
      hash: '',
      async enter(page) {
        await compare(page);
        await deviceRowsOf(page.getByRole('table')).first().getByRole('button').click();
        await sources(page);
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
