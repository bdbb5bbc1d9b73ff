import {
  array,
  boolean,
  check,
  type GenericSchema,
  object,
  optional,
  picklist,
  pipe,
  transform,
  unknown,
} from 'valibot';
import { hostCategories } from '../model/category';
import type { KeptComparison, KeptDevice } from '../model/kept-comparison';
import { limits } from '../model/limits';
import { isOrdered } from '../model/range';
import type { ResolvedState } from '../model/resolve-power';
import { mostAddOns } from '../model/setup';
import type { TariffYear } from '../model/tariff';
import { gramsPerKwh, hours, kilowattHours, money, watts } from '../model/units';
import { deviceIdText, quantity } from './fields';
import { amount, anyId, finiteNumber, name, wholeNumber } from './on-demand-fields';
import { repairScenario } from './repair-scenario';
import { present, type Repaired } from './salvage';
import { wholeOrNone } from './whole-or-none';

// A setup draws what its host and all its add-ons do.
const power = quantity({ least: 0, most: limits.power.most * (1 + mostAddOns) }, watts);
const powerRange = pipe(
  object({ low: power, typical: power, high: power }),
  check((range) => isOrdered(range)),
);

/** Low watts do not cost least where the price is negative, so that the ends may stand in any order. */
const range = <T extends number>(unit: (value: number) => T) =>
  object({ low: amount(unit), typical: amount(unit), high: amount(unit) });

const estimate = object({
  range: powerRange,
  sampleSize: wholeNumber(0, Number.MAX_SAFE_INTEGER),
  fromGroup: boolean(),
});

const state: GenericSchema<unknown, ResolvedState> = pipe(
  object({
    watts: powerRange,
    estimate: optional(estimate),
    dcReading: optional(powerRange),
  }),
  transform(({ watts: atTheWall, ...origin }) => ({ watts: atTheWall, ...present(origin) })),
);

const use = object({ energy: range(kilowattHours), cost: range(money) });

const device: GenericSchema<unknown, KeptDevice> = object({
  id: deviceIdText,
  name,
  category: picklist(hostCategories),
  power: pipe(
    object({
      off: state,
      idle: state,
      printing: state,
      unswitched: optional(powerRange),
      runsAnyway: optional(boolean()),
    }),
    transform(({ off, idle, printing, ...setup }) => ({ off, idle, printing, ...present(setup) })),
  ),
  year: object({ alwaysOn: use, perPrint: use, saving: use }),
});

const perState = <T extends number>(figure: GenericSchema<unknown, T>) =>
  object({ off: figure, idle: figure, printing: figure });
const mode = object({ hours: perState(amount(hours)), weights: perState(finiteNumber) });
const year: GenericSchema<unknown, TariffYear> = object({
  modes: object({ 'always-on': mode, 'per-print': mode }),
  allYearWeight: finiteNumber,
  fixedCost: amount(money),
});

const keptComparison = object({
  id: anyId,
  name,
  keptAt: finiteNumber,
  scenario: unknown(),
  seriesName: optional(name),
  year,
  intensity: optional(quantity(limits.intensity, gramsPerKwh)),
  devices: array(device),
});

/**
 * A kept comparison from anything. It tells what was true on its day: with a part made up it would
 * lie, so that it is whole or refused.
 */
export const repairKept = async (input: unknown): Promise<Repaired<KeptComparison>> => {
  const { value, dropped } = wholeOrNone(keptComparison, input);
  if (!value) return { value, dropped };
  const { seriesName, intensity, scenario: stored, ...always } = value;
  const scenario = await repairScenario(stored);
  if (!scenario.value || scenario.dropped.length > 0)
    return {
      value: undefined,
      dropped: ['scenario', ...scenario.dropped.map((path) => `scenario.${path}`)],
    };
  return {
    value: { ...always, scenario: scenario.value, ...present({ seriesName, intensity }) },
    dropped: [],
  };
};
