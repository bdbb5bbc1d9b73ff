import type { Bar, ChartRow, ChartText } from '../../../src/ui/charts/chart-data';

/** A bar with a range of a quarter to each side. */
export const bar = (typical: number, overrides: Partial<Bar> = {}): Bar => ({
  low: typical * 0.75,
  typical,
  high: typical * 1.25,
  label: `${typical.toFixed(2)} €`,
  ...overrides,
});

/** A device that costs a fifth when switched on per print. */
export const row = (id: string, cost: number, overrides: Partial<ChartRow> = {}): ChartRow => ({
  id,
  name: `Device ${id}`,
  detail: '2.8 / 4.7 W',
  estimated: false,
  highlighted: false,
  alwaysOn: bar(cost),
  perPrint: bar(cost / 5),
  ...overrides,
});

/** Every word of a chart, in English. */
export const text: ChartText = {
  title: 'Yearly electricity cost',
  subtitle: '3 devices. Lines show the range of published measurements.',
  alwaysOn: 'On 24/7',
  perPrint: 'Only while printing',
  cutNote: 'Bars with a break are longer than drawn.',
  estimated: 'est.',
  footer: '0.40 €/kWh, 3 prints a week of 5 h. Kilowait',
  description: 'A Raspberry Pi 4B costs 10.30 € a year left on and 1.90 € per print.',
};

/** Three small computers, none of them an outlier. */
export const smallComputers: readonly ChartRow[] = [
  row('a', 4),
  row('b', 10, { highlighted: true }),
  row('c', 20, { estimated: true }),
];
