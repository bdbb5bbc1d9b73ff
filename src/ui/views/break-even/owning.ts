import { computed } from '@preact/signals';
import type { Ownership } from '../../../model/ownership';
import type { Scenario } from '../../../model/scenario';
import type { TariffYear } from '../../../model/tariff';
import { type ComparedDevice, compared, year } from '../../../state/comparison';
import { country, type Intensity, intensity } from '../../../state/country';
import {
  type MachineOverYears,
  machines,
  ownership,
  type Pair,
  pair,
} from '../../../state/ownership';
import { scenario } from '../../../state/scenario';
import { later, settled } from '../../later';

/** Everything that the sentence, the chart or the tables show, each of one moment. */
export interface Owning {
  /** Those whose price is known. */
  readonly machines: readonly MachineOverYears[];
  readonly compared: readonly ComparedDevice[];
  readonly pair: Pair | undefined;
  readonly ownership: Ownership;
  readonly scenario: Scenario;
  readonly year: TariffYear;
  /** ISO 3166-1 code; `undefined` where the country is not known. */
  readonly country: string | undefined;
  /** `undefined` where none is known: emissions are unknown then. */
  readonly intensity: Intensity | undefined;
}

/** The figures of this moment. */
const currentOwning = computed<Owning>(() => ({
  machines: machines.value,
  compared: compared.value,
  pair: pair.value,
  ownership: ownership.value,
  scenario: scenario.value,
  year: year.value,
  country: country.value?.code,
  intensity: intensity.value,
}));

const idText = computed(() => compared.value.map(({ device }) => device.id).join(' '));

/** The compared machines; what shows only these is not laid out anew with each figure. */
export const comparedIds = computed<readonly string[]>(() =>
  idText.value.split(' ').filter((id) => id !== ''),
);

/** True where more are compared than a slow phone lays out in a moment. */
export const hasMany = computed(() => comparedIds.value.length > 8);

/** True where the price of a compared machine is known. */
export const hasMachines = computed(() => machines.value.length > 0);

const followed = later(currentOwning);

/** The figures of the chart, at the next pause in fast typing: drawing is a task of its own. */
export const drawnOwning = settled(followed, 80);

/** The figures of the table, after the chart's. */
export const tabledOwning = settled(followed, 300);

/** The figures of what moves the answer, a frame after the table's. */
export const movedOwning = later(tabledOwning);

/** The figures of what is emitted, a frame after those. */
export const emittedOwning = later(movedOwning);
