import { format, t } from '../../../../i18n/translator';
import type { BandFault } from '../../../../model/band-faults';
import type { BandTariff } from '../../../../model/bands';
import { bandName } from './band-name';
import { hoursText } from './calendar-text';

const indexOf = (tariff: BandTariff, id: string): number =>
  tariff.bands.findIndex((band) => band.id === id);

/** What is wrong with the bands, with the hour or the window named. */
export const bandFaultText = (tariff: BandTariff, fault: BandFault): string => {
  if (fault.kind === 'gap') return t('tariff.fault.gap', { when: hoursText(fault) });
  if (fault.kind === 'overlap') {
    const names = fault.bands.map((id) => bandName(tariff, indexOf(tariff, id)));
    return t(names.length === 2 ? 'tariff.fault.overlap' : 'tariff.fault.overlaps', {
      when: hoursText(fault),
      bands: format.value.list(names),
    });
  }
  const rule = tariff.rules[fault.rule];
  const band = rule ? indexOf(tariff, rule.band) : -1;
  const window = tariff.rules
    .slice(0, fault.rule + 1)
    .filter((other) => other.band === rule?.band).length;
  return t(`tariff.fault.${fault.kind}`, {
    band: bandName(tariff, band),
    window: String(window),
  });
};
