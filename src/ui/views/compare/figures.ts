import { computed } from '@preact/signals';
import type { Scenario } from '../../../model/scenario';
import type { TariffYear } from '../../../model/tariff';
import type { TariffKind } from '../../../model/tariff-choice';
import { type ComparedDevice, compared, tariffInForce, year } from '../../../state/comparison';
import { country, type Intensity, intensity } from '../../../state/country';
import { scenario } from '../../../state/scenario';
import { later, settled } from '../../later';

/** Everything that the sentences, the chart or the table show, each of one moment. */
export interface Figures {
  readonly compared: readonly ComparedDevice[];
  readonly scenario: Scenario;
  readonly year: TariffYear;
  /** The tariff that the costs stand on. */
  readonly tariff: TariffKind;
  /** ISO 3166-1 code; `undefined` where the country is not known. */
  readonly country: string | undefined;
  /** `undefined` where none is known: emissions are unknown then. */
  readonly intensity: Intensity | undefined;
}

/** The figures of this moment. */
export const currentFigures = computed<Figures>(() => ({
  compared: compared.value,
  scenario: scenario.value,
  year: year.value,
  tariff: tariffInForce.value,
  country: country.value?.code,
  intensity: intensity.value,
}));

/** The figures of the sentences, a frame behind what is typed. */
export const figures = later(currentFigures);

/** The figures of the chart, at the next pause in fast typing: drawing is a task of its own. */
export const drawnFigures = settled(figures, 80);

/** The figures of the table, after the chart's: laying out its columns takes longest. */
export const tabledFigures = settled(figures, 150);
