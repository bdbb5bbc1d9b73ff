import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { chooseLocale } from '../../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../../src/i18n/translator';
import { compareDevice } from '../../../../src/state/change-scenario';
import { deleteSetup } from '../../../../src/state/change-setups';
import { keepComparison, keptComparisons, openKept, removeKept } from '../../../../src/state/kept';
import { openStore } from '../../../../src/state/store';
import { ownScenario } from '../../../../src/state/user-state';
import { KeptSheet } from '../../../../src/ui/views/compare/kept/kept-sheet';
import { aScenario } from '../../../fixtures/a-scenario';
import { benchPi, haveSetups } from '../compare-setups';
import '../../../../src/ui/styles/tokens.css';
import '../../../../src/ui/styles/base.css';

const detail = () => page.getByRole('dialog', { name: 'Before', exact: true });
/** The name, then what it cost on the kept day and what it costs today. */
const linesOf = (name: RegExp) =>
  detail()
    .getByRole('rowgroup')
    .filter({ hasText: name })
    .getByRole('cell')
    .elements()
    .map(({ textContent }) => textContent);

beforeAll(async () => {
  await openStore();
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
  await openKept();
});
beforeEach(async () => {
  for (const kept of keptComparisons.value ?? []) await removeKept(kept);
  await haveSetups(benchPi);
  ownScenario.value = aScenario({ deviceIds: [benchPi.id, 'raspberry-pi-4b'] });
  await keepComparison('Before');
  render(<KeptSheet onClose={() => undefined} />);
});
afterEach(cleanup);

const openDetail = () => page.getByRole('button', { name: 'Before', exact: true }).click();

it('a setup that is compared no more still has its cost today', async () => {
  compareDevice(benchPi.id, false);
  await openDetail();
  await expect.element(detail()).toHaveTextContent('Pi on the bench (no longer compared)');
  const [, then, now] = linesOf(/Pi on the bench/);
  expect(now).toBe(then);
  expect(now).toMatch(/^€\d/);
});

it('a setup that was deleted since keeps what it cost then', async () => {
  deleteSetup(benchPi);
  await openDetail();
  await expect.element(detail()).toHaveTextContent('Pi on the bench (no longer there)');
  const [, then, now] = linesOf(/Pi on the bench/);
  expect(then).toMatch(/^€\d/);
  expect(now).toBe('–');
});
