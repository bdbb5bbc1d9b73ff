import type { HostCategory } from '../model/category';
import type { DeviceYear } from '../model/comparison';
import { overheadHours, printingHours } from '../model/habit';
import { meanPaid } from '../model/mean-price';
import type { OffMethod } from '../model/off-method';
import type { ModeState } from '../model/power';
import { estimatedStates, type ResolvedPower } from '../model/resolve-power';
import type { Scenario } from '../model/scenario';
import type { RunsAnyway } from '../model/setup';
import type { TariffYear } from '../model/tariff';
import type { TariffKind } from '../model/tariff-choice';
import { carbonOf, type GramsPerKwh, type KilowattHours, type Money } from '../model/units';
import { hoursPerYear } from '../model/year';
import type { Cell } from './csv';

/** One device or setup of a comparison, computed. */
export interface ComparedDevice {
  readonly id: string;
  readonly name: string;
  readonly category: HostCategory;
  readonly power: ResolvedPower;
  readonly year: DeviceYear;
  /** Present where it is a host with what stands beside it. */
  readonly setup?: {
    readonly name: string;
    /** The names of what stands beside the host. */
    readonly addOns: readonly string[];
    readonly runsAnyway?: RunsAnyway | undefined;
  };
  /** With what the machine needs besides; absent where it is not known. */
  readonly purchasePrice?: Money;
  /** Addresses of the cited sources; a text where the figures are the user's own. */
  readonly sources: readonly string[];
}

/** A comparison as it is exported: one row per device, in the order given. */
export interface ComparisonTable {
  readonly scenario: Scenario;
  /** The tariff that the figures stand on. */
  readonly tariff: TariffKind;
  /** What the tariff and the habit make of a year. */
  readonly tariffYear: TariffYear;
  /** The carbon intensity in force; absent where none is known. */
  readonly intensity?: GramsPerKwh;
  readonly devices: readonly ComparedDevice[];
}

/** The words of the spreadsheet kind in the user's language. */
export interface SpreadsheetLabels {
  readonly heading: (column: ColumnName) => string;
  readonly category: (category: HostCategory) => string;
  readonly state: (state: ModeState) => string;
  readonly offMethod: (method: OffMethod) => string;
  readonly tariff: (kind: TariffKind) => string;
  readonly runsAnyway: (runsAnyway: RunsAnyway) => string;
}

/** The words of either kind of file, and what stands between several in one cell. */
export type Words = SpreadsheetLabels & { readonly between: string };

interface Row extends ComparedDevice, Omit<ComparisonTable, 'devices'> {
  readonly words: Words;
}

interface Column {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

const pricePerKwh = ({ scenario, tariff, tariffYear }: Row): number =>
  tariff === 'flat' ? scenario.price : tariffYear.allYearWeight / hoursPerYear;

const carbonCell = (energy: KilowattHours, intensity: GramsPerKwh | undefined): Cell =>
  intensity === undefined ? null : carbonOf(energy, intensity);

/** The columns in the order of the file (docs/csv.md). New ones come at the end. */
export const columns = [
  { name: 'device_id', cell: (row) => row.id },
  { name: 'device', cell: (row) => row.name },
  { name: 'category', cell: (row) => row.words.category(row.category) },
  { name: 'off_w', cell: (row) => row.power.off.watts.typical },
  { name: 'idle_w', cell: (row) => row.power.idle.watts.typical },
  { name: 'idle_w_low', cell: (row) => row.power.idle.watts.low },
  { name: 'idle_w_high', cell: (row) => row.power.idle.watts.high },
  { name: 'printing_w', cell: (row) => row.power.printing.watts.typical },
  { name: 'printing_w_low', cell: (row) => row.power.printing.watts.low },
  { name: 'printing_w_high', cell: (row) => row.power.printing.watts.high },
  {
    name: 'estimated_states',
    cell: ({ power, words }) => estimatedStates(power).map(words.state).join(words.between),
  },
  { name: 'printing_h', cell: (row) => printingHours(row.scenario.habit) },
  { name: 'overhead_h', cell: (row) => overheadHours(row.scenario.habit) },
  { name: 'always_on_kwh', cell: (row) => row.year.alwaysOn.energy.typical },
  { name: 'always_on_kwh_low', cell: (row) => row.year.alwaysOn.energy.low },
  { name: 'always_on_kwh_high', cell: (row) => row.year.alwaysOn.energy.high },
  { name: 'always_on_cost', cell: (row) => row.year.alwaysOn.cost.typical },
  { name: 'always_on_cost_low', cell: (row) => row.year.alwaysOn.cost.low },
  { name: 'always_on_cost_high', cell: (row) => row.year.alwaysOn.cost.high },
  { name: 'per_print_kwh', cell: (row) => row.year.perPrint.energy.typical },
  { name: 'per_print_kwh_low', cell: (row) => row.year.perPrint.energy.low },
  { name: 'per_print_kwh_high', cell: (row) => row.year.perPrint.energy.high },
  { name: 'per_print_cost', cell: (row) => row.year.perPrint.cost.typical },
  { name: 'per_print_cost_low', cell: (row) => row.year.perPrint.cost.low },
  { name: 'per_print_cost_high', cell: (row) => row.year.perPrint.cost.high },
  { name: 'saving_kwh', cell: (row) => row.year.saving.energy.typical },
  { name: 'saving_cost', cell: (row) => row.year.saving.cost.typical },
  { name: 'price_per_kwh', cell: pricePerKwh },
  { name: 'currency', cell: (row) => row.scenario.currency },
  { name: 'off_method', cell: (row) => row.words.offMethod(row.scenario.switching.method) },
  { name: 'sources', cell: (row) => row.sources.join(' | ') },
  { name: 'tariff', cell: (row) => row.words.tariff(row.tariff) },
  {
    name: 'mean_price_always_on',
    cell: (row) => meanPaid(row.year.alwaysOn, row.tariffYear) ?? null,
  },
  {
    name: 'mean_price_per_print',
    cell: (row) => meanPaid(row.year.perPrint, row.tariffYear) ?? null,
  },
  {
    name: 'always_on_co2_kg',
    cell: (row) => carbonCell(row.year.alwaysOn.energy.typical, row.intensity),
  },
  {
    name: 'per_print_co2_kg',
    cell: (row) => carbonCell(row.year.perPrint.energy.typical, row.intensity),
  },
  { name: 'co2_g_per_kwh', cell: (row) => row.intensity ?? null },
  { name: 'setup', cell: ({ setup }) => setup?.name ?? null },
  { name: 'add_ons', cell: ({ setup, words }) => setup?.addOns.join(words.between) ?? null },
  {
    name: 'runs_anyway',
    cell: ({ setup, words }) => (setup?.runsAnyway ? words.runsAnyway(setup.runsAnyway) : null),
  },
  { name: 'purchase_price', cell: (row) => row.purchasePrice ?? null },
] as const satisfies readonly Column[];

/** The stable name of a column of the data kind, which is also the key of its heading. */
export type ColumnName = (typeof columns)[number]['name'];
