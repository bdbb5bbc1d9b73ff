import { format, t } from '../../../../i18n/translator';
import { bandFaults } from '../../../../model/band-faults';
import { bandShares } from '../../../../model/band-week';
import type { BandTariff } from '../../../../model/bands';
import { scenario } from '../../../../state/scenario';
import { BandMark } from './band-mark';
import { bandName } from './band-name';

/** The bands with their mark in the picture, their price, and their hours of this year. */
export const BandLegend = ({ tariff }: { readonly tariff: BandTariff }) => {
  // Hours with two bands would count for one of them only.
  const isWhole = bandFaults(tariff).length === 0;
  const shares = isWhole ? bandShares(tariff, new Date().getFullYear()) : undefined;
  const all = [...(shares?.values() ?? [])].reduce((sum, hours) => sum + hours, 0);
  const { number, percent, pricePerKwh } = format.value;
  return (
    <ul class="band-legend">
      {tariff.bands.map((band, index) => {
        const hours = shares?.get(band.id);
        return (
          <li key={band.id}>
            <BandMark index={index} />
            <span>
              <b>{bandName(tariff, index)}</b>{' '}
              <span class="nowrap">{pricePerKwh(band.price, scenario.value.currency)}</span>
              {hours !== undefined && (
                <span class="quiet">
                  {t('tariff.week.hours', { hours: number(hours), share: percent(hours / all) })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
