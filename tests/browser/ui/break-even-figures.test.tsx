import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { breakEven } from '../../../src/model/break-even';
import { totalAfter } from '../../../src/model/total-cost';
import { gramsPerKwh, money } from '../../../src/model/units';
import { address, followAddress } from '../../../src/state/address';
import { shareAddress } from '../../../src/state/export';
import { ownership, pair } from '../../../src/state/ownership';
import {
  aMachine,
  bought,
  hungry,
  openBreakEven,
  sentence,
  table,
  thrifty,
} from './break-even-page';
import { button, close } from './compare-page';

const cellsOf = (name: string) =>
  table()
    .getByRole('row', { name: new RegExp(`^${name}`) })
    .getByRole('cell')
    .elements()
    .map(({ textContent }) => textContent);
const card = (name: string) => page.getByRole('region', { name });
const itemsOf = (name: string) =>
  card(name)
    .getByRole('listitem')
    .elements()
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

const exported = async (kind: string, open = 'Export CSV'): Promise<string> => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:none';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await button(open).click();
  await button(kind).click();
  await expect.poll(() => files.length).toBe(1);
  return (await files[0]?.text()) ?? '';
};

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
  close();
});

describe('the totals', () => {
  // 75 + 14.016 a year; 45 + 28.032 a year, from 24.528 to 31.536.
  it('stand after 1, 3, 5 and 10 years, the cheapest marked in words too', async () => {
    await openBreakEven();
    await expect
      .poll(() => cellsOf('Thrifty'))
      .toEqual(['€89.02', '€117.05 cheapest', '€145.08 cheapest', '€215.16 cheapest']);
    expect(cellsOf('Hungry')).toEqual([
      '€73.03 cheapest€69.53–€76.54',
      '€129.10€118.58–€139.61',
      '€185.16€167.64–€202.68',
      '€325.32€290.28–€360.36',
    ]);
  });

  it('agree to the cent in the table, the sentence and the file', async () => {
    await openBreakEven({ ownership: { priceRise: 3, discountRate: 1.5, years: 7 } });
    const [a, b] = pair.value ?? [];
    if (!a || !b) throw new Error('There is no pair.');
    const meeting = breakEven(a.owned, b.owned, ownership.value);
    if (meeting.kind !== 'catching') throw new Error('They never meet.');
    const [one, other] = [a, b].map(
      ({ owned }) => totalAfter(owned, meeting.typical, ownership.value).typical,
    );
    expect(one).toBeCloseTo(other ?? Number.NaN, 6);
    await expect
      .element(sentence())
      .toHaveTextContent(`after ${Number(meeting.typical.toFixed(1))} years`);

    await expect.poll(() => cellsOf('Thrifty')).toHaveLength(4);
    const rows = (await exported('As data'))
      .trim()
      .split('\r\n')
      .map((row) => row.split(','));
    for (const name of ['Thrifty', 'Hungry']) {
      const totals = [1, 3, 5, 7].map((year) => {
        const row = rows.find(([setup, , after]) => setup === name && after === String(year));
        return `€${Number(row?.[5]).toFixed(2)}`;
      });
      expect(cellsOf(name).map((text) => text?.match(/^€[\d.]+/)?.[0])).toEqual(totals);
    }
    expect(rows).toHaveLength(1 + 2 * 8);
  });

  it('come as a spreadsheet in the user’s words', async () => {
    await openBreakEven({ tag: 'de-DE' });
    const text = await exported('Für die Tabellenkalkulation', 'CSV exportieren');
    expect(text).toMatch(/Thrifty;Dauerbetrieb;1;75;14,016;89,016;/);
  });

  it('open the working of a machine', async () => {
    await openBreakEven();
    await table().getByRole('button', { name: 'Hungry' }).click();
    await expect.element(page.getByRole('dialog', { name: 'The working: Hungry' })).toBeVisible();
  });

  it('say what an extra watt costs', async () => {
    await openBreakEven();
    // 8.76 kWh × 0.40 €; 834.29 h × 0.40 € / 1000.
    await expect
      .element(
        page.getByText(
          'Each extra watt costs €3.50 a year around the clock, €0.33 while switched on per print.',
        ),
      )
      .toBeVisible();
  });

  it('meet in order of time, and only within the years', async () => {
    const third = aMachine('third', 'Third', 6, 1);
    await openBreakEven({
      devices: [thrifty, hungry, third],
      ownership: { purchases: [...bought(), { id: third.id, condition: 'owned' }] },
    });
    // Hungry draws more than Third and never makes up; Thrifty: 75 / (2 × 3.504) = 10.7, too late.
    await expect
      .poll(() => itemsOf('After some years'))
      .toEqual(['Thrifty catches up with Hungry after 2.1 years (1.7 to 2.9).']);
  });
});

describe('what moves the answer', () => {
  // 30 / (4 × 8.76 × 0.30) = 2.85, at 0.50 1.71; 30 / (10 × 4 × 8.76) = 0.0856. Idle alone, 7977.86 h of
  // 8760: 30 / (0.4 × (3 × 7.97786 + 4 × 0.78214)) = 2.77, with 5 W 1.74.
  it('is told in words, with the price at which it flips', async () => {
    await openBreakEven();
    await expect.poll(() => itemsOf('What moves this answer')).toHaveLength(3);
    const rows = itemsOf('What moves this answer');
    expect(rows).toContain('Price 0.30 → 0.50 €/kWh2.9 → 1.7 years');
    expect(rows).toContain('Hungry, idle: 7 → 9 W2.8 → 1.7 years');
    expect(rows).toContain('Printing 7.5 → 30 h a week2.1 years either way');
    await expect
      .element(
        page.getByText('At 0.0856 €/kWh or more, Thrifty catches up with Hungry within 10 years.'),
      )
      .toBeVisible();
  });

  // 14.016 € between them, as much as a year: at 0.30 €/kWh 1.33 years, at 0.50 0.8.
  it('has every time to the tenth, and inflects it', async () => {
    await openBreakEven({
      ownership: { purchases: bought({ thrifty: { price: money(59.016) } }) },
      tag: 'de-DE',
    });
    await expect
      .poll(() => itemsOf('Was diese Antwort verschiebt'))
      .toContain('Strompreis 0,30 → 0,50 €/kWh1,3 → 0,8 Jahre');
    expect(itemsOf('Was diese Antwort verschiebt')).toContain(
      'Druckzeit 7,5 → 30 h pro Wocheso oder so 1,0 Jahre',
    );
  });

  it('says never at one end alone', async () => {
    await openBreakEven({ devices: [thrifty, aMachine('hungry', 'Hungry', [4, 8, 9], 1)] });
    await expect
      .poll(() => itemsOf('What moves this answer'))
      .toContain('Hungry, idle: 4 → 9 Wnever → 1.7 years');
  });

  it('says never instead of a number beyond the years', async () => {
    await openBreakEven({ ownership: { mode: 'per-print' } });
    await expect
      .poll(() => itemsOf('What moves this answer'))
      .toContain('Price 0.30 → 0.50 €/kWhnever');
  });

  it('says so where no price would flip it', async () => {
    await openBreakEven({
      ownership: { purchases: bought({ thrifty: { condition: 'owned' } }) },
    });
    await expect
      .element(
        page.getByText(
          'At no price of electricity does Hungry catch up with Thrifty: it draws no less.',
        ),
      )
      .toBeVisible();
  });
});

describe('carbon', () => {
  const intensity = { ownIntensity: gramsPerKwh(500) };
  const made = () => page.getByRole('table', { name: /^Carbon emissions/ });
  const row = (name: string) => made().getByRole('row', { name: new RegExp(`^${name}`) });

  // 35.04 kWh × 0.5 = 17.52 kg a year; the median of thin clients is 45 kg (41 to 102).
  it('counts the making of what is bought new, and none of what is used', async () => {
    await openBreakEven({ scenario: intensity });
    await expect
      .element(row('Thrifty'))
      .toHaveTextContent(/Thrifty45\skg41–102\skg17\.5\skg220\skg216–277\skg/);
    await expect.element(row('Hungry')).toHaveTextContent(/Hungry0\skgbought used/);
    // 45 / 17.52 = 2.57, 41 / 21.9 = 1.87, 102 / 13.14 = 7.76.
    await expect
      .element(card('Carbon, made and used'))
      .toHaveTextContent(
        'Bought new, Thrifty makes up for its making against Hungry after 2.6 years (1.9 to 7.8).',
      );
    await expect
      .element(card('Carbon, made and used'))
      .toHaveTextContent('median of 15 makers’ sheets of its kind');
  });

  it('of a board is unknown, not nothing; what it may have been is told', async () => {
    const board = { ...thrifty, category: 'sbc' } as const;
    await openBreakEven({ devices: [board, hungry], scenario: intensity });
    await expect
      .element(row('Thrifty'))
      .toHaveTextContent(/Thriftyunknown17\.5\skg175\skguse only/);
    // 10 × (35.04 − 17.52)
    await expect
      .element(card('Carbon, made and used'))
      .toHaveTextContent(/Within 10 years its use emits 175\skg less than that of Hungry/);
  });

  it('says nothing of a machine that nobody said is bought new', async () => {
    await openBreakEven({
      devices: [{ ...thrifty, category: 'sbc' } as const, hungry],
      ownership: { purchases: bought().slice(1) },
      scenario: intensity,
    });
    await expect.element(row('Thrifty')).toHaveTextContent(/Thriftyunknown/);
    await expect.poll(() => itemsOf('Carbon, made and used')).toEqual([]);
  });

  it('is unknown without an intensity', async () => {
    await openBreakEven({ scenario: { country: 'LI' } });
    await expect.element(row('Thrifty')).toHaveTextContent(/unknownunknown$/);
    await expect
      .element(card('Carbon, made and used'))
      .toHaveTextContent('No carbon intensity is known for Liechtenstein');
  });
});

it('the link opens this screen', async () => {
  followAddress();
  location.hash = '#/break-even';
  await expect.poll(() => address.value.screen).toBe('break-even');
  await openBreakEven();
  expect(shareAddress()).toMatch(/#\/break-even\?.*years=10/);
  location.hash = '';
});
