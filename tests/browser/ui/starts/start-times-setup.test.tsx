import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BandTariff } from '../../../../src/model/bands';
import { months, weekdays } from '../../../../src/model/calendar';
import { pricePerKwh, watts } from '../../../../src/model/units';
import { compared } from '../../../../src/state/comparison';
import { tariffReader } from '../../../../src/state/tariff-reader';
import { openTariff } from '../../../../src/state/tariff-year';
import { setups } from '../../../../src/state/user-state';
import { isPrinterCounted } from '../../../../src/ui/views/compare/starts/printer-choice';
import { StartTimesCard } from '../../../../src/ui/views/compare/starts/start-times-card';
import { close, open } from '../compare-page';
import { benchPi, haveSetups } from '../compare-setups';

const rule = { months, days: weekdays };
const bands: BandTariff = {
  bands: [
    { id: 'high', name: 'High', price: pricePerKwh(0.4) },
    { id: 'low', name: 'Low', price: pricePerKwh(0.1) },
  ],
  rules: [
    { band: 'high', ...rule, from: 24, to: 88 },
    { band: 'low', ...rule, from: 88, to: 24 },
  ],
  clock: 'local',
  timeZone: 'Europe/Berlin',
};

const printer = {
  deviceId: 'generic-fdm-printer',
  presence: 'while-printing',
  watts: { idle: watts(10), printing: watts(100) },
} as const;

beforeEach(async () => {
  tariffReader.value = await openTariff();
  isPrinterCounted.value = true;
});
afterEach(() => {
  close();
  setups.value = [];
  isPrinterCounted.value = false;
});

it('counts a printer of the setup once, and nothing that is on whatever is printed', async () => {
  await haveSetups({ ...benchPi, addOns: [...benchPi.addOns, printer] });
  await open(<StartTimesCard />, {
    deviceIds: [benchPi.id],
    tariff: { kind: 'bands', bands },
  });
  // The Pi while printing, the camera's 2 W and the printer's 100 W; not the hub's 0.5 W.
  const whole = compared.value[0]?.power.printing.watts.typical ?? Number.NaN;
  await expect
    .element(page.getByText(new RegExp(`at ${(whole - 0.5).toFixed(0)}\\sW\\.$`)))
    .toBeVisible();
  expect(whole).toBeGreaterThan(106);
  await expect.element(page.getByRole('checkbox')).not.toBeInTheDocument();
});
