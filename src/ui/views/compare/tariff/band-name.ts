import { t } from '../../../../i18n/translator';
import type { BandTariff } from '../../../../model/bands';

/** The name of the band at that index, or its number where it has none yet. */
export const bandName = ({ bands }: BandTariff, index: number): string =>
  bands[index]?.name.trim() || t('tariff.band.unnamed', { number: String(index + 1) });
