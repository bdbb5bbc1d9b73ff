import { format, type Key, t } from '../../../i18n/translator';
import type { ModeState } from '../../../model/power';
import type { ComparedDevice } from '../../../state/comparison';
import { figures } from './figures';

/** One column of the comparison table. */
export interface Column {
  readonly key: string;
  readonly heading: Key;
  /** Left out on a phone, where the watts stand under the name. */
  readonly wideOnly: boolean;
  readonly order: (entry: ComparedDevice) => number;
  readonly text: (entry: ComparedDevice) => string;
  /** The range under the figure, empty where there is none. */
  readonly range?: (entry: ComparedDevice) => string;
}

const money = (value: number): string => format.value.money(value, figures.value.scenario.currency);

/** A state's watts, marked where they are an estimate. */
export const stateText = ({ power }: ComparedDevice, state: ModeState): string => {
  const text = format.value.watts(power[state].watts.typical);
  return power[state].estimate ? t('estimate.short', { value: text }) : text;
};

const stateColumn = (state: ModeState): Column => ({
  key: state,
  heading: `state.${state}`,
  wideOnly: true,
  order: (entry) => entry.power[state].watts.typical,
  text: (entry) => stateText(entry, state),
  range: (entry) => format.value.range(entry.power[state].watts, format.value.watts),
});

const costColumn = (key: 'alwaysOn' | 'perPrint' | 'saving', heading: Key): Column => ({
  key,
  heading,
  wideOnly: false,
  order: (entry) => entry.year[key].cost.typical,
  text: (entry) => money(entry.year[key].cost.typical),
  range: (entry) => format.value.range(entry.year[key].cost, money),
});

/** The figures of the comparison; the device's name comes before them. */
export const columns: readonly Column[] = [
  stateColumn('off'),
  stateColumn('idle'),
  stateColumn('printing'),
  costColumn('alwaysOn', 'table.alwaysOn'),
  costColumn('perPrint', 'table.perPrint'),
  costColumn('saving', 'table.saving'),
];
