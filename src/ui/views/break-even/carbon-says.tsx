import { format, t } from '../../../i18n/translator';
import { carbonBreakEven } from '../../../model/carbon-total';
import { carbonOf, type GramsPerKwh } from '../../../model/units';
import { type CarbonOfMachine, carbonOfMachines, reusedOf } from './carbon';
import { crossingTime } from './crossings';
import { emittedOwning } from './owning';
import { namesOf } from './short-names';
import { yearsText } from './years-text';

const knownText = (
  machine: CarbonOfMachine,
  reused: CarbonOfMachine,
  intensity: GramsPerKwh,
  years: number,
): string | undefined => {
  const { carbon } = machine;
  if (!carbon) return undefined;
  const names = { ...namesOf([machine, reused]), years: yearsText(years) };
  const at = carbonBreakEven(carbon, reused.yearly, intensity);
  if (at.typical <= years) {
    return t('breakEven.carbon.after', { ...names, after: crossingTime(at, years) });
  }
  return at.earliest <= years
    ? t('breakEven.carbon.probablyNot', { ...names, early: yearsText(at.earliest) })
    : t('breakEven.carbon.never', names);
};

// Where it is unknown what went into making a machine, it can be told how much may have.
const unknownText = (
  machine: CarbonOfMachine,
  reused: CarbonOfMachine,
  intensity: GramsPerKwh,
  years: number,
): string => {
  const names = { ...namesOf([machine, reused]), years: yearsText(years) };
  const saved =
    years *
    (carbonOf(reused.yearly.typical, intensity) - carbonOf(machine.yearly.typical, intensity));
  return saved > 0
    ? t('breakEven.carbon.budget', { ...names, amount: format.value.kilograms(saved) })
    : t('breakEven.carbon.noBudget', names);
};

// More are read by nobody.
const most = 4;

/** When a machine bought new has made up for its making against one that is there, in words. */
export const CarbonSays = ({ intensity }: { readonly intensity: GramsPerKwh }) => {
  const owning = emittedOwning.value;
  const all = carbonOfMachines(owning);
  const reused = reusedOf(all, owning);
  const { years, purchases } = owning.ownership;
  // What is usual for its kind was not said by anybody.
  const isSaid = ({ id }: CarbonOfMachine) => purchases.some((purchase) => purchase.id === id);
  const bought = all.filter((machine) => machine.condition === 'new' && isSaid(machine));
  if (!reused || bought.length === 0) return null;
  return (
    <ul class="break-even-carbon-says">
      {bought.slice(0, most).map((machine) => (
        <li key={machine.id}>
          {knownText(machine, reused, intensity, years) ??
            unknownText(machine, reused, intensity, years)}
        </li>
      ))}
    </ul>
  );
};
