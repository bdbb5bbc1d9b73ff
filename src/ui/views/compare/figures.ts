import { computed } from '@preact/signals';
import type { Scenario } from '../../../model/scenario';
import type { TariffYear } from '../../../model/tariff';
import { type ComparedDevice, compared, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { later } from '../../later';

/** Everything that the sentences, the table and the chart show; of one moment, so that they agree. */
export interface Figures {
  readonly compared: readonly ComparedDevice[];
  readonly scenario: Scenario;
  readonly year: TariffYear;
}

/** The figures of this moment. */
export const currentFigures = computed<Figures>(() => ({
  compared: compared.value,
  scenario: scenario.value,
  year: year.value,
}));

/** The figures of the sentences and the table, a frame behind what is typed. */
export const figures = later(currentFigures);

/** The figures of the chart, a frame behind the table: drawing is a task of its own. */
export const drawnFigures = later(figures);
