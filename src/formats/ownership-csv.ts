import { isoDate } from '../model/calendar';
import type { OperatingMode } from '../model/operating-mode';
import { type Growth, type Owned, totalAfter } from '../model/total-cost';
import { money } from '../model/units';
import { type Cell, dataDialect, dialectFor, writeCsv } from './csv';

/** One machine or setup over the years, in the mode that it is compared in. */
export interface OwnedMachine {
  readonly name: string;
  readonly mode: OperatingMode;
  readonly owned: Owned;
}

/** What owning the compared machines costs, as it is exported. */
export interface OwnershipTable {
  /** ISO 4217 code. */
  readonly currency: string;
  /** The last year of the table, whole. */
  readonly years: number;
  readonly growth: Growth;
  /** Those whose price is known, in the order given. */
  readonly machines: readonly OwnedMachine[];
}

const columns = [
  'setup',
  'mode',
  'year',
  'purchase_price',
  'energy_cost',
  'total_cost',
  'total_cost_low',
  'total_cost_high',
  'currency',
] as const;

/** The stable name of a column of the data kind, which is also the key of its heading. */
export type OwnershipColumn = (typeof columns)[number];

/** The words of the spreadsheet kind in the user's language. */
export interface OwnershipLabels {
  readonly heading: (column: OwnershipColumn) => string;
  readonly mode: (mode: OperatingMode) => string;
}

const codes: OwnershipLabels = { heading: (column) => column, mode: (mode) => mode };

/** Names by which rows can be told apart: one that was there before gets a number behind it. */
const distinct = (names: readonly string[]): string[] => {
  const taken = new Set<string>();
  return names.map((name) => {
    let one = name;
    for (let count = 2; taken.has(one); count += 1) one = `${name} (${count})`;
    taken.add(one);
    return one;
  });
};

const yearRow = (
  { mode, owned }: OwnedMachine,
  name: string,
  year: number,
  { currency, growth }: OwnershipTable,
  labels: OwnershipLabels,
): Cell[] => {
  const energy = totalAfter({ ...owned, price: money(0) }, year, growth);
  const { low, typical, high } = totalAfter(owned, year, growth);
  const cells = {
    setup: name,
    mode: labels.mode(mode),
    year,
    purchase_price: owned.price,
    energy_cost: energy.typical,
    total_cost: typical,
    total_cost_low: low,
    total_cost_high: high,
    currency,
  } satisfies { [Column in OwnershipColumn]: Cell };
  return columns.map((column) => cells[column]);
};

const tableRows = (table: OwnershipTable, labels: OwnershipLabels): Cell[][] => {
  const names = distinct(table.machines.map(({ name }) => name));
  const years = Array.from({ length: table.years + 1 }, (_, year) => year);
  return [
    columns.map(labels.heading),
    ...table.machines.flatMap((machine, at) =>
      years.map((year) => yearRow(machine, names[at] ?? '', year, table, labels)),
    ),
  ];
};

/**
 * The data kind, one row per setup and whole year from the purchase on: RFC 4180 with stable column
 * names and codes (docs/csv.md).
 * @throws RangeError where a figure is not finite
 */
export const ownershipDataCsv = (table: OwnershipTable): string =>
  writeCsv(tableRows(table, codes), dataDialect);

/**
 * The spreadsheet kind: the same columns in the user's words, in the locale's dialect.
 * @param locale a BCP 47 tag
 * @throws RangeError where a figure is not finite or the tag is malformed
 */
export const ownershipSpreadsheetCsv = (
  table: OwnershipTable,
  labels: OwnershipLabels,
  locale: string,
): string => writeCsv(tableRows(table, labels), dialectFor(locale));

/** `kilowait-ownership-YYYY-MM-DD.csv`, the day by the device's own clock and time zone. */
export const ownershipFileName = (date: Date): string => `kilowait-ownership-${isoDate(date)}.csv`;
