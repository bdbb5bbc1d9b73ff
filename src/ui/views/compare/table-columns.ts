import { format, type Key, t } from '../../../i18n/translator';
import type { ModeState } from '../../../model/power';
import type { ComparedDevice } from '../../../state/comparison';
import { tabledFigures } from './figures';
import { amountsOf, amountText, type Metric } from './metric';
import { amountOr, isAtMost } from './setup-years';

/** One column of the comparison table. */
export interface Column {
  readonly key: string;
  readonly heading: Key;
  /** True where no price changes it, so that its cells stay as they are while one is typed. */
  readonly unpriced: boolean;
  readonly order: (entry: ComparedDevice) => number;
  readonly text: (entry: ComparedDevice) => string;
  /** The range under the figure, empty where there is none. */
  readonly range?: (entry: ComparedDevice) => string;
  /** Why a dash stands in place of a figure; absent where there is one. */
  readonly reason?: (entry: ComparedDevice) => string | undefined;
}

/** A state's watts, marked where they are an estimate. */
export const stateText = (entry: ComparedDevice, state: ModeState): string => {
  const { power } = entry;
  const text = amountOr(entry, power[state].watts, format.value.watts);
  return power[state].estimate ? t('estimate.short', { value: text }) : text;
};

const runsAnyway = ({ power }: ComparedDevice): string | undefined =>
  power.runsAnyway ? t('setup.runsAnyway') : undefined;

const stateColumn = (state: ModeState): Column => ({
  key: state,
  heading: `state.${state}`,
  unpriced: true,
  order: (entry) => entry.power[state].watts.typical,
  text: (entry) => stateText(entry, state),
  range: (entry) =>
    isAtMost(entry) ? '' : format.value.range(entry.power[state].watts, format.value.watts),
  // A host that runs anyway is never off.
  ...(state === 'off' && { reason: runsAnyway }),
});

type Part = 'alwaysOn' | 'perPrint' | 'saving';
const parts: readonly Part[] = ['alwaysOn', 'perPrint', 'saving'];

const amounts = (entry: ComparedDevice, by: Metric, part: Part) =>
  amountsOf(entry.year[part], by, tabledFigures.peek().intensity);

const withUnit = (by: Metric) => amountText(by, tabledFigures.peek().scenario.currency);

const keyOf = (by: Metric, part: string): string => (by === 'cost' ? part : [by, part].join('.'));

const amountColumn = (by: Metric, part: Part): Column => ({
  key: keyOf(by, part),
  heading: `table.${part}`,
  unpriced: by !== 'cost',
  // What is unknown is unknown of every device, so all stay in their order.
  order: (entry) => amounts(entry, by, part)?.typical ?? -1,
  text: (entry) => {
    const range = amounts(entry, by, part);
    return range ? amountOr(entry, range, withUnit(by)) : t('carbon.unknown');
  },
  range: (entry) => {
    const range = amounts(entry, by, part);
    return range && !isAtMost(entry) ? format.value.range(range, withUnit(by)) : '';
  },
  // No plug switches it, so nothing is saved.
  ...(part === 'saving' && { reason: runsAnyway }),
});

/** Beside the chosen metric, without a range; a unit of mass stands in the heading for want of room. */
const plainColumn = (by: 'cost' | 'co2', part: 'alwaysOn' | 'perPrint'): Column => {
  const { range: _, ...column } = amountColumn(by, part);
  return {
    ...column,
    heading: `table.${by}.${part}`,
    text: (entry) => {
      const range = amounts(entry, by, part);
      if (!range) return t('carbon.unknown');
      return amountOr(entry, range, by === 'cost' ? withUnit(by) : format.value.quantity);
    },
  };
};

const onPhone: { readonly [By in Metric]: readonly Column[] } = {
  cost: parts.map((part) => amountColumn('cost', part)),
  energy: parts.map((part) => amountColumn('energy', part)),
  co2: parts.map((part) => amountColumn('co2', part)),
};

const states = [stateColumn('off'), stateColumn('idle'), stateColumn('printing')];
const besides = (by: 'cost' | 'co2') => [plainColumn(by, 'alwaysOn'), plainColumn(by, 'perPrint')];

const inWideWindow: { readonly [By in Metric]: readonly Column[] } = {
  cost: [...states, ...onPhone.cost, ...besides('co2')],
  energy: [...states, ...onPhone.energy, ...besides('co2')],
  co2: [...states, ...onPhone.co2, ...besides('cost')],
};

const inWideWindowWithoutCarbon = {
  cost: [...states, ...onPhone.cost],
  energy: [...states, ...onPhone.energy],
} as const;

/**
 * The figures of the comparison; the device's name comes before them. On a phone, one metric's. Where
 * no intensity is known, carbon has no column beside the others.
 */
export const columnsFor = (wide: boolean, by: Metric): readonly Column[] => {
  if (!wide) return onPhone[by];
  return by === 'co2' || tabledFigures.value.intensity
    ? inWideWindow[by]
    : inWideWindowWithoutCarbon[by];
};

/** The column with a key, whether it is shown or not. */
export const findColumn = (key: string): Column | undefined =>
  [...states, ...onPhone.cost, ...onPhone.energy, ...onPhone.co2].find(
    (column) => column.key === key,
  );

/** The key of the column with the same part by another metric; `undefined` for other columns. */
export const sameColumnBy = (key: string, by: Metric): string | undefined => {
  const part = parts.find((known) => key === known || key.endsWith(`.${known}`));
  return part && keyOf(by, part);
};
