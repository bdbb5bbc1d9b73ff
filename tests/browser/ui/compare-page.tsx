import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { page } from 'vitest/browser';
import { chooseLocale } from '../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../src/i18n/translator';
import type { Scenario } from '../../../src/model/scenario';
import { ownScenario } from '../../../src/state/user-state';
import { metric } from '../../../src/ui/views/compare/metric';
import { order } from '../../../src/ui/views/compare/table-order';
import { aScenario } from '../../fixtures/a-scenario';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';

export const field = (name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const country = () => page.getByRole('combobox', { name: 'Country', exact: true });

/** Part of the comparison screen, for a comparison of the user's own. */
export const open = async (
  part: ComponentChild,
  scenario: Partial<Scenario> = {},
  tag = 'en-GB',
): Promise<void> => {
  ownScenario.value = aScenario({ country: 'DE', ...scenario });
  metric.value = 'cost';
  order.value = { column: 'alwaysOn', descending: false };
  await speak(chooseLocale('auto', [tag]));
  await loadMoreTexts();
  render(part);
};

/** Leaves no component behind. */
export const close = cleanup;
