import { format, plural, t } from '../../../i18n/translator';
import { type PowerProfile, type PowerState, powerStates } from '../../../model/power';
import { hasSpread, type Range } from '../../../model/range';
import { powerOf } from '../../../state/comparison';
import type { Device } from '../../../state/devices';

/** One figure of a row; without watts it is unknown. */
export interface RowFigure {
  readonly state: PowerState;
  readonly watts?: number;
  readonly isEstimate: boolean;
}

const rowStates = ['idle', 'printing'] as const;

/**
 * The figures at the end of a row: idle and printing. What hosts nothing shows its published figures
 * alone, and of a device with neither the first other state that is known.
 */
export const rowFigures = (device: Device): readonly RowFigure[] => {
  const resolved = powerOf(device);
  if (resolved) {
    return rowStates.map((state) => ({
      state,
      watts: resolved[state].watts.typical,
      isEstimate: resolved[state].estimate !== undefined,
    }));
  }
  const figure = (state: PowerState): RowFigure => {
    const power = device.power[state];
    return { state, isEstimate: false, ...(power && { watts: power.typical }) };
  };
  const other = powerStates.find((state) => device.power[state]);
  return other !== undefined && rowStates.every((state) => !device.power[state])
    ? [figure(other)]
    : rowStates.map(figure);
};

const citedText = (power: PowerProfile): string => {
  const { quantity } = format.value;
  const figures = rowStates.map((state) => power[state]?.typical);
  const texts = figures.map((watts) => (watts === undefined ? '–' : quantity(watts)));
  return t('device.citedBeside', { figures: texts.join(' / ') });
};

const spreadOf = (device: Device): Range<number> | undefined => {
  if (!device.power.idle) return undefined;
  const idle = powerOf(device)?.idle.watts ?? device.power.idle;
  return hasSpread(idle) ? idle : undefined;
};

const publishedText = (device: Device): string => {
  const { range, watts } = format.value;
  const { sourceCount = 0, basis } = device.cited ?? {};
  if (sourceCount === 0) return t(powerOf(device) ? 'device.noneFromKind' : 'basis.none');
  const spread = spreadOf(device);
  return [
    plural('device.sources', sourceCount),
    ...(basis === 'spec' || basis === 'estimate' ? [t(`basis.${basis}`)] : []),
    ...(spread ? [t('device.spread', { range: range(spread, watts) })] : []),
  ].join(', ');
};

/** The line under a device's name: where its figures come from. */
export const aboutText = (device: Device): string => {
  const { own, measurement, cited, category } = device;
  if (own) return own.note || t(`category.${category}`);
  if (!measurement || !cited) return publishedText(device);
  const beside = cited.sourceCount > 0 ? [citedText(cited.power)] : [];
  return (
    [...(measurement.note ? [measurement.note] : []), ...beside].join(' · ') || t('basis.none')
  );
};
