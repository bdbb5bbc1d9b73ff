import { format, t } from '../../../../i18n/translator';
import { compareModes } from '../../../../model/comparison';
import type { Setup } from '../../../../model/setup';
import { year } from '../../../../state/comparison';
import { fromSetup } from '../../../../state/devices';
import { scenario } from '../../../../state/scenario';
import { type ReadSetup, readSetup } from '../../../../state/setups';
import { Sentence } from '../../../parts/sentence';

interface SetupCostsProps {
  /** Absent where the host or the watts of a part are missing. */
  readonly setup: Setup | undefined;
  readonly hasHost: boolean;
}

const readingOf = (setup: Setup | undefined): ReadSetup | undefined => {
  const device = setup && fromSetup(setup);
  return device && readSetup(device);
};

const Amounts = ({ read: { power, tooSmall } }: { readonly read: ReadSetup }) => {
  const { alwaysOn, perPrint } = compareModes(power, scenario.value.switching, year.value);
  const money = (value: number) => format.value.money(value, scenario.value.currency);
  const always = <b data-mode="alwaysOn">{money(alwaysOn.cost.typical)}</b>;
  if (!power.runsAnyway) {
    const switched = <b data-mode="perPrint">{money(perPrint.cost.typical)}</b>;
    return <Sentence text="setup.costs" filled={{ alwaysOn: always, perPrint: switched }} />;
  }
  if (!tooSmall) return <Sentence text="setup.costs.anyway" filled={{ cost: always }} />;
  const range = <b>{format.value.range(alwaysOn.cost, money)}</b>;
  return <Sentence text="setup.costs.tooSmall" filled={{ range }} />;
};

/** What a setup costs a year at the price and habit in force, while it is being put together. */
export const SetupCosts = ({ setup, hasHost }: SetupCostsProps) => {
  const read = readingOf(setup);
  const missing = t(hasHost ? 'setup.costs.missing' : 'setup.costs.noHost');
  return (
    <p class="setup-costs" aria-live="polite">
      {read ? <Amounts read={read} /> : missing}
    </p>
  );
};
