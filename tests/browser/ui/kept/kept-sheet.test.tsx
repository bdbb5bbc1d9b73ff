import { signal } from '@preact/signals';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { chooseLocale } from '../../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../../src/i18n/translator';
import { money, pricePerKwh, watts } from '../../../../src/model/units';
import { changeHabit, changeScenario } from '../../../../src/state/change-scenario';
import { host } from '../../../../src/state/comparison';
import { keptComparisons, openKept, removeKept } from '../../../../src/state/kept';
import { scenario } from '../../../../src/state/scenario';
import { defaultScenario } from '../../../../src/state/shared';
import { openStore } from '../../../../src/state/store';
import { dismissToast } from '../../../../src/state/toast';
import { measurements, ownScenario } from '../../../../src/state/user-state';
import { ToastLine } from '../../../../src/ui/toast-line';
import { KeptSheet } from '../../../../src/ui/views/compare/kept/kept-sheet';
import '../../../../src/ui/styles/tokens.css';
import '../../../../src/ui/styles/base.css';

const isOpen = signal(false);

const Screen = () => (
  <>
    {isOpen.value && (
      <KeptSheet
        onClose={() => {
          isOpen.value = false;
        }}
      />
    )}
    <ToastLine />
  </>
);

const button = (name: string) => page.getByRole('button', { name, exact: true });
const list = () => page.getByRole('dialog', { name: 'Kept comparisons' });
const item = () => list().getByRole('listitem');
const detail = () => page.getByRole('dialog', { name: 'Before', exact: true });
const change = (what: string) =>
  detail().getByText(what, { exact: true }).element().parentElement?.textContent;

const keep = async (name: string): Promise<void> => {
  isOpen.value = true;
  await list().getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await button('Keep this comparison').click();
  await expect.element(page.getByText(`Kept as “${name}”.`)).toBeVisible();
};

const perPrint = (): number => host.value?.year.perPrint.cost.typical ?? Number.NaN;
const alwaysOn = (): number => host.value?.year.alwaysOn.cost.typical ?? Number.NaN;
const euros = (value: number): string => `€${value.toFixed(2)}`;

beforeAll(async () => {
  await openStore();
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
  await openKept();
});

beforeEach(async () => {
  for (const kept of keptComparisons.value ?? []) await removeKept(kept);
  ownScenario.value = {
    ...defaultScenario,
    price: pricePerKwh(0.4),
    deviceIds: ['raspberry-pi-4b', 'hp-t630'],
  };
  measurements.value = [];
  isOpen.value = false;
  dismissToast();
  render(<Screen />);
});
afterEach(cleanup);

describe('the list', () => {
  it('suggests a name, wants one, and shows what is kept with its cost', async () => {
    isOpen.value = true;
    const name = list().getByRole('textbox', { name: 'Name', exact: true });
    await expect
      .element(name)
      .toHaveValue(expect.stringContaining(String(new Date().getFullYear())));
    await name.fill('  ');
    await button('Keep this comparison').click();
    await expect.element(name).toHaveAccessibleDescription(/Give it a name/);
    expect(keptComparisons.value).toEqual([]);
    await keep('Before');
    await expect.element(item()).toHaveTextContent(`${euros(alwaysOn())} on 24/7`);
    await expect.element(item()).toHaveTextContent(`${euros(perPrint())} per print`);
  });

  it('deletes one and takes it back', async () => {
    await keep('Before');
    await button('Delete “Before”').click();
    await expect.element(list()).not.toBeInTheDocument();
    await expect.poll(() => keptComparisons.value).toEqual([]);
    await button('Undo').click();
    await expect.poll(() => keptComparisons.value?.length).toBe(1);
  });
});

describe('a kept comparison against today', () => {
  it('splits the difference of the host among what changed', async () => {
    await keep('Before');
    const before = { alwaysOn: alwaysOn(), perPrint: perPrint() };
    changeScenario({ price: pricePerKwh(0.36), priceSince: '2026-11-01' });
    const priceAlone = alwaysOn() - before.alwaysOn;
    await button('Before').click();
    const less = `On 24/7 it costs ${euros(-priceAlone)} a year less. The price took ${euros(-priceAlone)} off.`;
    await expect.element(detail().getByText(less)).toBeVisible();
    expect(change('Price')).toBe('Price0.40\u00a0€/kWh → 0.36\u00a0€/kWh from 1 November 2026');
    changeHabit({ printsPerWeek: 4 });
    await expect.element(detail().getByText(/Per print .* The habit added €/)).toBeVisible();
    expect(change('Prints per week')).toBe('Prints per week3 → 4');
    const costs = detail().getByRole('row', { name: /^Per print/ });
    await expect.element(costs.first()).toHaveTextContent(euros(before.perPrint));
    await expect.element(costs.first()).toHaveTextContent(euros(perPrint()));
  });

  it('names devices that came and went, watts, switching and the base fee', async () => {
    await keep('Before');
    changeScenario({
      deviceIds: ['raspberry-pi-4b', 'raspberry-pi-5'],
      switching: { method: 'smart-plug', plug: watts(0.8) },
      tariff: { kind: 'flat', monthlyFee: money(5) },
    });
    const idle = { low: watts(9), typical: watts(9), high: watts(9), side: 'wall' } as const;
    measurements.value = [{ deviceId: 'raspberry-pi-4b', power: { idle }, note: '' }];
    await button('Before').click();
    await expect.element(detail().getByText('Compared since: Raspberry Pi 5.')).toBeVisible();
    await expect.element(detail().getByText('No longer compared: HP t630.')).toBeVisible();
    expect(change('Switched off by')).toMatch(/Soft-off → Smart plug, 0.8\sW$/);
    expect(change('Base fee')).toBe('Base feenot counted → €5.00 a month');
    expect(change('Raspberry Pi 4 Model B, idle')).toMatch(/ → 9\sW$/);
    await expect
      .element(
        detail()
          .getByText(/Other watts added/)
          .first(),
      )
      .toBeVisible();
    await expect.element(detail().getByText(/The way of switching off/)).toBeVisible();
  });

  it('says that nothing changed where nothing did', async () => {
    await keep('Before');
    await button('Before').click();
    await expect.element(detail().getByText(/^Nothing: prices, habit/)).toBeVisible();
    await expect.element(detail().getByText('On 24/7 it costs the same.')).toBeVisible();
  });

  it('subtracts no amounts of two currencies', async () => {
    await keep('Before');
    const before = euros(alwaysOn());
    changeScenario({ currency: 'CHF', price: pricePerKwh(0.3) });
    await button('Before').click();
    await expect.element(detail().getByText(/are not subtracted/)).toBeVisible();
    const row = detail()
      .getByRole('row', { name: /^On 24\/7/ })
      .first();
    await expect.element(row).toHaveTextContent(new RegExp(`${before}CHF\\s[\\d.]+–$`));
  });

  it('brings its assumptions back, and the present ones again', async () => {
    await keep('Before');
    changeScenario({ price: pricePerKwh(0.2) });
    await button('Before').click();
    await detail().getByRole('button', { name: 'Use these assumptions again' }).click();
    await expect.element(list()).not.toBeInTheDocument();
    expect(scenario.value.price).toBe(0.4);
    await button('Undo').click();
    expect(scenario.value.price).toBe(0.2);
  });
});
