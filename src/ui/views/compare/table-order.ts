import { computed, signal } from '@preact/signals';
import { locale } from '../../../i18n/translator';
import { type ComparedDevice, compared } from '../../../state/comparison';
import { columns } from './table-columns';

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

const compare = (
  column: string,
  tag: string,
): ((a: ComparedDevice, b: ComparedDevice) => number) => {
  const figures = columns.find(({ key }) => key === column);
  if (figures) return (a, b) => figures.order(a) - figures.order(b);
  const collator = new Intl.Collator(tag, { numeric: true });
  return (a, b) => collator.compare(a.device.name, b.device.name);
};

/** The compared devices as the chart and the table show them. */
export const ordered = computed<readonly ComparedDevice[]>(() => {
  const { column, descending } = order.value;
  const sorted = [...compared.value].sort(compare(column, locale.value.tag));
  return descending ? sorted.reverse() : sorted;
});
