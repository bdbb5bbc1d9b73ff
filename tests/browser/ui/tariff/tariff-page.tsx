import { page } from 'vitest/browser';
import type { Scenario } from '../../../../src/model/scenario';
import { impossibleBands } from '../../../../src/state/change-tariff';
import { allSeries } from '../../../../src/state/price-series';
import { dismissToast } from '../../../../src/state/toast';
import { ToastLine } from '../../../../src/ui/toast-line';
import { forgetFile } from '../../../../src/ui/views/compare/tariff/file-reading';
import { TariffFields } from '../../../../src/ui/views/compare/tariff/tariff-fields';
import { open } from '../compare-page';
import '../../../../src/ui/styles/controls.css';

/** Chooses a kind of tariff as a user does. */
export const choose = (name: string): Promise<void> =>
  page.getByRole('radiogroup', { name: 'Tariff' }).getByText(name, { exact: true }).click();

export const list = (name: string) => page.getByRole('combobox', { name, exact: true });

/** The tariff's fields as a new visitor finds them. */
export const openTariffFields = async (
  scenario: Partial<Scenario> = {},
  tag?: string,
): Promise<void> => {
  impossibleBands.value = undefined;
  allSeries.value = [];
  forgetFile();
  dismissToast();
  await open(
    <>
      <TariffFields />
      <ToastLine />
    </>,
    scenario,
    tag,
  );
};
