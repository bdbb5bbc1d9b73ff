import { computed, signal } from '@preact/signals';
import { locale } from '../../../i18n/translator';
import type { ComparedDevice } from '../../../state/comparison';
import { inSteps } from '../../later';
import { tabledFigures } from './figures';
import { type Metric, metric } from './metric';
import { findColumn, sameColumnBy } from './table-columns';

/** What the chart and the table are sorted by; `device` is the name. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** The order chosen by the table's headings; cheapest around the clock first until then. */
export const order = signal<Order>({ column: 'alwaysOn', descending: false });

/** Sorts by a column, or turns the order round where it is that column's already. */
export const sortBy = (column: string): void => {
  const { column: current, descending } = order.peek();
  order.value = { column, descending: column === current && !descending };
};

/** Shows another metric; what was sorted by the one before is sorted by it. */
export const showMetric = (by: Metric): void => {
  metric.value = by;
  const { column, descending } = order.peek();
  order.value = { column: sameColumnBy(column, by) ?? column, descending };
};

const compare = (
  column: string,
  tag: string,
): ((a: ComparedDevice, b: ComparedDevice) => number) => {
  const chosen = findColumn(column);
  if (chosen) return (a, b) => chosen.order(a) - chosen.order(b);
  const collator = new Intl.Collator(tag, { numeric: true });
  return (a, b) => collator.compare(a.device.name, b.device.name);
};

/** Devices in the order that was chosen. */
export const inOrder = (devices: readonly ComparedDevice[]): readonly ComparedDevice[] => {
  const { column, descending } = order.value;
  const sorted = [...devices].sort(compare(column, locale.value.tag));
  return descending ? sorted.reverse() : sorted;
};

const ordered = computed(() => inOrder(tabledFigures.value.compared));

/** The compared devices as the table shows them, some rows a frame. */
export const tabledRows = inSteps(ordered, (a, b) => a.device.id === b.device.id);
