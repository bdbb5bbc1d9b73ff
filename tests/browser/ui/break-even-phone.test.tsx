import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  bought,
  hungry,
  machine,
  openBreakEven,
  sentence,
  table,
  thrifty,
} from './break-even-page';
import { close } from './compare-page';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';

const heading = (name: string) => page.getByRole('heading', { name });
const top = (name: string) => heading(name).element().getBoundingClientRect().top;

beforeEach(() => page.viewport(390, 844));
afterEach(close);

describe('the table of totals', () => {
  it('needs no scrolling aside, with short ranges under full totals', async () => {
    await openBreakEven({ tag: 'de-DE' });
    const totals = page.getByRole('table', { name: 'Gesamtkosten nach einigen Jahren' });
    await expect
      .element(totals.getByRole('row', { name: /^Hungry/ }))
      .toHaveTextContent(
        /73,03\s€ am günstigsten70–77129,10\s€119–140185,16\s€168–203325,32\s€290–360$/,
      );
    const frame = totals.element().parentElement;
    expect(frame?.scrollWidth).toBeLessThanOrEqual(frame?.clientWidth ?? 0);
  });

  it('keeps its rows and headings for those who hear it', async () => {
    await openBreakEven();
    await expect
      .element(table().getByRole('columnheader', { name: '5 years' }))
      .toBeInTheDocument();
    const row = table().getByRole('row', { name: /^Thrifty/ });
    await expect.element(row.getByRole('rowheader', { name: /^Thrifty/ })).toBeVisible();
    expect(row.getByRole('cell').elements()).toHaveLength(4);
  });
});

describe('what comes first', () => {
  it('are the lines where the prices are there', async () => {
    await openBreakEven();
    expect(top('Total cost of owning it')).toBeLessThan(top('What each one costs to have'));
  });

  it('are the fields where they are not, and they stay where somebody types', async () => {
    await openBreakEven({ ownership: { purchases: [] } });
    expect(top('What each one costs to have')).toBeLessThan(top('Total cost of owning it'));
    await machine('Thrifty').getByRole('textbox', { name: 'Price' }).fill('75');
    const second = machine('Hungry').getByRole('textbox', { name: 'Price' });
    await second.fill('45');
    await expect.element(sentence()).toHaveTextContent('after 2.1 years');
    await expect.element(table()).toBeVisible();
    expect(document.activeElement).toBe(second.element());
    expect(top('What each one costs to have')).toBeLessThan(top('Total cost of owning it'));
  });
});

describe('a long name', () => {
  const phone = 'generic-android-phone';
  const withPhone = (other: string) =>
    openBreakEven({
      devices: [{ ...hungry, name: other }],
      scenario: { deviceIds: [phone, hungry.id] },
      ownership: { purchases: [...bought(), { id: phone, condition: 'owned' }] },
    });

  it('is short in the sentence and whole in the table', async () => {
    await withPhone('Hungry');
    await expect
      .element(sentence())
      .toHaveTextContent('Hungry never catches up with Android phone as print server within');
    await expect
      .element(table().getByRole('rowheader', { name: /^Android phone .*octo4a\)/ }))
      .toBeVisible();
  });

  it('stays whole where another machine would have the same', async () => {
    await withPhone('Android phone as print server');
    await expect
      .element(sentence())
      .toHaveTextContent(
        'Android phone as print server never catches up with Android phone as print server (generic, octo4a) within',
      );
  });

  it('of the user’s own stays as it was given', async () => {
    await openBreakEven({
      devices: [{ ...thrifty, name: 'Thrifty (kitchen), small' }, hungry],
    });
    await expect
      .element(sentence())
      .toHaveTextContent('Thrifty (kitchen), small catches up with Hungry');
  });
});
