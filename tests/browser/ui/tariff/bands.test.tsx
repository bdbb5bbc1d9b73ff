import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scenario } from '../../../../src/state/scenario';
import { button, close, field } from '../compare-page';
import { choose, list, openTariffFields } from './tariff-page';

const bands = () => scenario.value.tariff.bands;
const openWindow = (text: string) => page.getByText(text, { exact: true }).first().click();
const fault = () => page.getByRole('alert');

beforeEach(async () => {
  await openTariffFields();
  await choose('Bands');
  await expect.element(field('Price of Day')).toBeVisible();
});
afterEach(close);

describe('the first bands', () => {
  it('are day and night at the present price', () => {
    expect(scenario.value.tariff.kind).toBe('bands');
    expect(bands()?.bands.map(({ name, price }) => [name, price])).toEqual([
      ['Day', scenario.value.price],
      ['Night', scenario.value.price],
    ]);
    expect(bands()?.rules.map(({ from, to }) => [from, to])).toEqual([
      [24, 88],
      [88, 24],
    ]);
  });

  it('stay as typed while another tariff is in force', async () => {
    await field('Price of Night').fill('0,21');
    await choose('Flat');
    expect(scenario.value.tariff.kind).toBe('flat');
    await choose('Bands');
    await expect.element(field('Price of Night')).toHaveValue('0.21');
  });
});

describe('hours', () => {
  it('without a price are named, and the last whole bands count', async () => {
    const whole = bands();
    await openWindow('Every day 06:00–22:00');
    await list('From').selectOptions('06:30');
    await expect.element(fault()).toHaveTextContent('Every day 06:00–06:30 has no price.');
    await expect.element(fault()).toHaveTextContent('last complete bands');
    expect(bands()).toEqual(whole);
    await list('From').selectOptions('06:00');
    await expect.element(fault()).not.toBeInTheDocument();
  });

  it('with two prices are named with both', async () => {
    await openWindow('Every day 22:00–06:00');
    await expect.element(page.getByText('Ends the next day.')).toBeVisible();
    await list('To').selectOptions('07:00');
    await expect
      .element(fault())
      .toHaveTextContent('Every day 06:00–07:00 has two prices: Day and Night.');
  });

  it('of some days only leave the others without a price', async () => {
    await openWindow('Every day 06:00–22:00');
    await page.getByLabelText('Sunday').first().click();
    await page.getByLabelText('Saturday').first().click();
    await expect
      .element(fault())
      .toHaveTextContent('Saturday and Sunday 06:00–22:00 has no price.');
    await button('Add a window to Night').click();
    await expect.element(fault()).not.toBeInTheDocument();
    expect(bands()?.rules.at(-1)).toMatchObject({ band: '2', days: [6, 7], from: 24, to: 88 });
  });

  it('of half a year name the months', async () => {
    await openWindow('Every day 06:00–22:00');
    await list('Months').selectOptions('Part of the year');
    await expect
      .element(fault())
      .toHaveTextContent('Every day 06:00–22:00, October to March has no price.');
    await expect.element(page.getByText('April to September').first()).toBeVisible();
  });
});

it('a window that goes leaves the keyboard in its band', async () => {
  await button('Add a window to Night').click();
  await page
    .getByRole('group', { name: 'Night' })
    .getByRole('button', { name: 'Remove this window' })
    .last()
    .element()
    .focus();
  await userEvent.keyboard('{Enter}');
  expect(bands()?.rules).toHaveLength(2);
  const night = page.getByRole('group', { name: 'Night' }).element();
  await expect.poll(() => night.contains(document.activeElement)).toBe(true);
});

describe('a band', () => {
  it('is removed with its windows and comes back', async () => {
    await button('Remove Night').click();
    await expect.element(fault()).toHaveTextContent('has no price');
    await button('Undo').click();
    await expect.element(field('Price of Night')).toBeVisible();
    await expect.element(fault()).not.toBeInTheDocument();
  });

  it('is called in faults what the user calls it', async () => {
    await field('Name of the band').nth(1).fill('Nights');
    await openWindow('Every day 22:00–06:00');
    await list('To').selectOptions('06:15');
    await expect.element(fault()).toHaveTextContent('Day and Nights');
  });
});

describe('a preset', () => {
  it('brings its windows, the present price and its source', async () => {
    await list('Start from').selectOptions('Italy: F1/F2/F3');
    await expect.element(page.getByText('Type your prices: they are on your bill.')).toBeVisible();
    expect(page.getByRole('link').element().getAttribute('href')).toMatch(/^https:/);
    expect(new Set(bands()?.bands.map(({ price }) => price))).toEqual(
      new Set([scenario.value.price]),
    );
    expect(bands()).toMatchObject({ preset: 'it-f1-f2-f3', holidays: 'IT' });
    await button('Undo').click();
    await expect.element(field('Price of Day')).toBeVisible();
  });

  it('of the own country comes first', () => {
    const options = [...list('Start from').element().querySelectorAll('option')];
    expect(options[1]?.textContent).toMatch(/^Germany: /);
  });
});

describe('the week', () => {
  it('is there as a picture, with the hours of a year, and in words', async () => {
    await expect.element(page.getByRole('img', { name: /The week/ })).toBeVisible();
    await expect.element(page.getByText(/5,840 h a year \(67%\)/)).toBeVisible();
    await page.getByText('The week in words').click();
    await expect
      .element(page.getByText('00:00–06:00 Night · 06:00–22:00 Day · 22:00–24:00 Night'))
      .toBeVisible();
  });
});

describe('prints', () => {
  it('begin at a time of day', async () => {
    await list('Usual start').selectOptions('22:30');
    expect(scenario.value.printTimes.start).toBe(90);
    await list('Usual start').selectOptions('Any time, spread over 8 to 22 h');
    expect(scenario.value.printTimes).not.toHaveProperty('start');
  });

  it('need a day', async () => {
    const times = page.getByRole('group', { name: 'On these days' });
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    for (const name of names) await times.getByLabelText(name).click();
    await expect.element(page.getByText(/Choose at least one day/)).toBeVisible();
    expect(scenario.value.printTimes.days).toEqual([7]);
    await times.getByLabelText('Friday').click();
    expect(scenario.value.printTimes.days).toEqual([5]);
  });
});
