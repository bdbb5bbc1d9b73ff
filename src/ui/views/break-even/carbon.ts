import { type EmbodiedFigure, embodiedOf } from '../../../catalog/embodied';
import type { MachineCarbon } from '../../../model/carbon-total';
import type { Condition } from '../../../model/ownership';
import { exactly, type Range } from '../../../model/range';
import type { KilowattHours } from '../../../model/units';
import { kilograms } from '../../../model/units';
import type { ComparedDevice } from '../../../state/comparison';
import { modeOf, purchaseOf, useIn } from '../../../state/ownership';
import type { Owning } from './owning';

/** What is known of a machine's carbon, whether its price is or not. */
export interface CarbonOfMachine {
  readonly id: string;
  readonly name: string;
  readonly condition: Condition;
  /** Energy of a year as it is run. */
  readonly yearly: Range<KilowattHours>;
  /** Present for a machine bought new whose making is known. */
  readonly figure?: EmbodiedFigure;
  /** Absent where the machine is bought new and what making it emitted is unknown. */
  readonly carbon?: MachineCarbon;
}

const nothing = exactly(kilograms(0));

// Of a setup the host counts; what stands beside it is in none of the makers' sheets.
const figureOf = ({ device }: ComparedDevice): EmbodiedFigure | undefined =>
  embodiedOf(device.setup?.hostId ?? device.id, device.category);

/** The carbon of every compared machine: made once where it is bought new, and used every year. */
export const carbonOfMachines = ({ compared, ownership }: Owning): readonly CarbonOfMachine[] =>
  compared.map((entry) => {
    const { id, name } = entry.device;
    const { condition } = purchaseOf(entry.device);
    const yearly = useIn(entry, modeOf(id, ownership)).energy;
    const machine = { id, name, condition, yearly };
    if (condition !== 'new') return { ...machine, carbon: { embodied: nothing, yearly } };
    const figure = figureOf(entry);
    return figure ? { ...machine, figure, carbon: { embodied: figure.kg, yearly } } : machine;
  });

/** What a new machine is held against: of the pair, else what is there already, else what is used. */
export const reusedOf = (
  all: readonly CarbonOfMachine[],
  { pair }: Owning,
): CarbonOfMachine | undefined => {
  const reused = all.filter(({ condition }) => condition !== 'new');
  return (
    reused.find(({ id }) => pair?.some((machine) => machine.id === id)) ??
    reused.find(({ condition }) => condition === 'owned') ??
    reused[0]
  );
};
