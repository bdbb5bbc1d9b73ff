import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownership } from '../../../src/state/ownership';
import {
  aMachine,
  bought,
  hungry,
  machine,
  openBreakEven,
  sentence,
  table,
  thrifty,
} from './break-even-page';
import { close } from './compare-page';

const choose = (group: string, option: string) =>
  page
    .getByRole('radiogroup', { name: group, exact: true })
    .getByText(option, { exact: true })
    .click();

beforeEach(() => page.viewport(1280, 900));
afterEach(close);

describe('the sentence', () => {
  // 30 € between them, 4 W (3 to 5): 30 / (4 × 3.504) = 2.14, 30 / 17.52 = 1.71, 30 / 10.512 = 2.85;
  // per print 4 W × 834.29 h × 0.40 € / kWh = 1.33 € a year, so 22 years.
  it('has both modes side by side, with the range and without a big number', async () => {
    await openBreakEven();
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty catches up with Hungry after 2.1 years (1.7 to 2.9) if both run 24/7; switched on per print, never within 10 years.',
      );
    await expect
      .element(page.getByText('Left on 24/7, over 10 years at 0.40 €/kWh.'))
      .toBeVisible();
  });

  it('begins with the chosen mode', async () => {
    await openBreakEven();
    await choose('How they run', 'Per print');
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty never catches up with Hungry within 10 years if both are switched on per print; left on 24/7, after 2.1 years (1.7 to 2.9).',
      );
  });

  // Thrifty per print 4.505 € a year against Hungry 24/7 28.032 € (24.528 to 31.536).
  it('has a third part where they are run in different ways', async () => {
    await openBreakEven();
    await choose('How they run', 'Mixed');
    await machine('Thrifty').getByText('Per print').click();
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty catches up with Hungry after 1.3 years (1.1 to 1.5) with Hungry on 24/7 and Thrifty switched on per print.',
      );
  });

  // 75 / 14.016 = 5.35, 75 / 17.52 = 4.28, 75 / 10.512 = 7.13.
  it('counts what is already here as paid', async () => {
    await openBreakEven();
    await machine('Hungry').getByText('Already here').click();
    await expect.element(sentence()).toHaveTextContent('after 5.4 years (4.3 to 7.1) if both run');
    await expect
      .element(machine('Hungry').getByRole('textbox', { name: 'Price' }))
      .not.toBeInTheDocument();
  });

  it('warns where the ranges overlap, and says what to measure first', async () => {
    const vague = aMachine('hungry', 'Hungry', [3, 8, 9], 1);
    await openBreakEven({ devices: [thrifty, vague] });
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty probably catches up with Hungry after 2.1 years if both run 24/7 (1.7 years at the earliest, perhaps not within 10 years)',
      );
    await expect.element(sentence()).toHaveTextContent('The ranges of the measurements overlap');
    await expect
      .element(sentence())
      .toHaveTextContent(/Measure Hungry idling first\. Its figures run from 3 W to 9 W\./);
  });

  it('says that it cannot be told where the ranges overlap all along', async () => {
    const vague = aMachine('hungry', 'Hungry', [3, 8, 14], 1);
    await openBreakEven({ devices: [thrifty, vague] });
    await expect
      .element(sentence())
      .toHaveTextContent(
        'You cannot tell from these measurements whether Thrifty catches up with Hungry within 10 years if both run 24/7',
      );
    await expect
      .element(sentence())
      .toHaveTextContent(
        /if both run 24\/7 \(by the typical figures it does, after [\d.]+ years?\);/,
      );
  });

  it('names the cheaper one where both cost the same to buy', async () => {
    await openBreakEven({
      ownership: {
        purchases: bought({ thrifty: { condition: 'owned' }, hungry: { condition: 'owned' } }),
      },
    });
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty is cheaper than Hungry from the first day if both run 24/7; switched on per print, Thrifty is cheaper from the first day.',
      );
  });

  it('is in German where the browser is', async () => {
    await openBreakEven({ tag: 'de-DE' });
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty holt Hungry nach 2,1 Jahren (1,7 bis 2,9) ein, wenn beide rund um die Uhr laufen; nur für Drucke eingeschaltet nie innerhalb von 10 Jahren.',
      );
  });

  it('is about the two that are chosen', async () => {
    const third = aMachine('third', 'Third', 2, 1);
    await openBreakEven({
      devices: [thrifty, hungry, third],
      ownership: { purchases: [...bought(), { id: third.id, condition: 'owned' }] },
    });
    await page.getByRole('combobox', { name: 'The sentence compares' }).selectOptions('Third');
    await expect
      .element(sentence())
      .toHaveTextContent('Hungry never catches up with Third within 10 years');
    // The other one's place is taken over, and they change places.
    await page.getByRole('combobox', { name: 'against' }).selectOptions('Third');
    expect(ownership.value.pair).toEqual([hungry.id, third.id]);
  });
});

describe('a price', () => {
  it('that is unknown keeps its machine out, and says what to do', async () => {
    await openBreakEven({ ownership: { purchases: [] } });
    await expect.element(sentence()).toHaveTextContent('Type what two of them cost');
    await expect.element(machine('Hungry')).toHaveTextContent('price unknown');
    await machine('Thrifty').getByRole('textbox', { name: 'Price' }).fill('75,00');
    await expect.element(sentence()).toHaveTextContent('Thrifty has its price.');
    await expect.element(table().getByRole('row')).toHaveLength(2);
    await expect
      .element(page.getByText('1 machine is not shown: its price is unknown.'))
      .toBeVisible();
    await machine('Hungry').getByRole('textbox', { name: 'Price' }).fill('45');
    await expect.element(sentence()).toHaveTextContent('after 2.1 years (1.7 to 2.9)');
  });

  it('that is emptied is unknown again, and no zero', async () => {
    await openBreakEven();
    await userEvent.clear(machine('Thrifty').getByRole('textbox', { name: 'Price' }));
    await expect.element(machine('Thrifty')).toHaveTextContent('price unknown');
    expect(ownership.value.purchases.find(({ id }) => id === thrifty.id)).not.toHaveProperty(
      'price',
    );
  });

  // 75 + 5.50 + 9.50 = 90: 45 / 14.016 = 3.21.
  it('has what the machine needs in it', async () => {
    await openBreakEven();
    const needs = machine('Thrifty');
    await needs.getByText('What it needs besides').click();
    await needs.getByRole('textbox', { name: 'Power supply' }).fill('5,50');
    await needs.getByRole('textbox', { name: 'Case' }).fill('9.50');
    await expect.element(needs).toHaveTextContent('What it needs besides: €15.00');
    await expect.element(needs).toHaveTextContent('€90.00');
    await expect.element(sentence()).toHaveTextContent('after 3.2 years');
    await userEvent.clear(needs.getByRole('textbox', { name: 'Case' }));
    await expect.element(needs).toHaveTextContent('What it needs besides: €5.50');
  });

  it('asks for what is easily forgotten', async () => {
    await openBreakEven({ scenario: { deviceIds: ['raspberry-pi-4b', 'hp-t630'] } });
    await expect.element(page.getByText('Does it need a supply, card and case?')).toBeVisible();
    await expect.element(page.getByText('Is the power brick included?')).toBeVisible();
  });
});

describe('the terms', () => {
  it('let prices rise', async () => {
    await openBreakEven();
    await page.getByText('Price rise and discount').click();
    await page.getByRole('textbox', { name: 'Electricity gets dearer by' }).fill('20');
    await expect.element(page.getByText('Electricity gets 20% dearer each year.')).toBeVisible();
    // 30 / 14.016 = 2.1404 years of today = 1 + 0.9503 × 1.2.
    await expect.element(sentence()).toHaveTextContent('after 2 years (1.6 to 2.5)');
  });

  it('end where the use does', async () => {
    await openBreakEven();
    await page.getByRole('textbox', { name: 'Years of use' }).fill('2');
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Thrifty probably does not catch up with Hungry within 2 years if both run 24/7 (1.7 years at the earliest)',
      );
    await expect
      .poll(() =>
        table()
          .getByRole('columnheader')
          .elements()
          .map((cell) => cell.textContent),
      )
      .toEqual(['Machine', '1 year', '2 years']);
  });
});
