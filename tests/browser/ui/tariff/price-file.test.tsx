import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scenario } from '../../../../src/state/scenario';
import loginPage from '../../../fixtures/prices/login-page.html?raw';
import nordPool from '../../../fixtures/prices/nord-pool.json?raw';
import ownTable from '../../../fixtures/prices/own-table.csv?raw';
import smard from '../../../fixtures/prices/smard-de.csv?raw';
import generation from '../../../fixtures/prices/smard-generation.csv?raw';
import tibber from '../../../fixtures/prices/tibber.json?raw';
import { button, close, field } from '../compare-page';
import { choose, list, openTariffFields } from './tariff-page';

const hourly = () => scenario.value.tariff.hourly;
const alert = () => page.getByRole('alert');
const give = (name: string, text: string): Promise<void> =>
  userEvent.upload(page.getByLabelText('Price file'), new File([text], name));

beforeEach(async () => {
  await openTariffFields();
  await choose('By the hour');
  await expect.element(page.getByLabelText('Price file')).toBeVisible();
});
afterEach(close);

describe('a file', () => {
  it('of a known source is in force at once, is summed up, and can be undone', async () => {
    await give('smard.csv', smard);
    await expect.element(page.getByText('Recognised as SMARD (CSV).')).toBeVisible();
    expect(hourly()?.series?.name).toMatch(/^SMARD/);
    await expect.element(page.getByText(/scaled to a year/)).toBeVisible();
    await expect.element(page.getByText(/exchange’s price alone/)).toBeVisible();
    await button('Undo').click();
    await expect.poll(() => hourly()?.series).toBeUndefined();
    await expect.element(page.getByText(/Choose a file of real prices/)).toBeVisible();
  });

  it('with final prices leaves nothing to add', async () => {
    await give('tibber.json', tibber);
    await expect.element(page.getByText(/so there is nothing to add/i)).toBeVisible();
    await expect.element(field('VAT')).not.toBeInTheDocument();
  });

  it.each([
    ['login.html', loginPage, /web page titled “Sign in to your account”/],
    ['generation.csv', generation, /The column “Biomasse” is in MWh, which is no price\./],
    ['half.json', '{"unix_seconds":[1735686000],"price":[90.8,87.', /It ends in the middle/],
    ['empty.csv', '', /It is empty\./],
  ])('such as %s is refused with what is wrong, and changes nothing', async (name, text, said) => {
    const before = scenario.value;
    await give(name, text);
    await expect.element(alert()).toHaveTextContent(said);
    await expect.element(alert()).toHaveTextContent('Nothing has changed.');
    await expect.element(page.getByLabelText('Price file')).toHaveAccessibleDescription(said);
    expect(scenario.value).toBe(before);
  });

  it('of several areas asks for the own one', async () => {
    await give('nord-pool.json', nordPool);
    await list('Price area').selectOptions('SE4');
    await button('Read this file').click();
    await expect.poll(() => hourly()?.series?.name).toMatch(/SE4/);
  });

  it('of no known source is read as the user says', async () => {
    await give('own.csv', ownTable);
    await expect.element(list('Price')).toBeVisible();
    await expect.element(page.getByRole('rowheader', { name: /Arbeitspreis/ })).toBeVisible();
    await list('Time zone').selectOptions('Europe/Berlin');
    await button('Read this file').click();
    await expect.poll(() => hourly()?.series?.name).toBeDefined();
    await expect.element(page.getByText(/CSV with columns of your choice/)).toBeVisible();
  });

  it('that is being asked about can be left', async () => {
    await give('own.csv', ownTable);
    await button('Cancel').click();
    await expect.element(button('Read this file')).not.toBeInTheDocument();
    expect(hourly()?.series).toBeUndefined();
  });
});
