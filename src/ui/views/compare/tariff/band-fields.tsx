import { useState } from 'preact/hooks';
import { format, t } from '../../../../i18n/translator';
import type { BandTariff } from '../../../../model/bands';
import { limits, longestText } from '../../../../model/limits';
import { pricePerKwh } from '../../../../model/units';
import { changeBands } from '../../../../state/change-tariff';
import { scenario } from '../../../../state/scenario';
import { showToast } from '../../../../state/toast';
import { Icon } from '../../../parts/icon';
import { NumberField } from '../../../parts/number-field';
import { TextField } from '../../../parts/text-field';
import { BandMark } from './band-mark';
import { bandName } from './band-name';
import { withBand, withNewRule, withoutBand } from './edit-bands';
import { WindowFields } from './window-fields';

interface BandFieldsProps {
  readonly tariff: BandTariff;
  /** Of the band within the tariff. */
  readonly index: number;
}

/** One band: its name, its price and the windows in which it holds. */
export const BandFields = ({ tariff, index }: BandFieldsProps) => {
  const [added, setAdded] = useState<number>();
  const band = tariff.bands[index];
  if (!band) return null;
  const name = bandName(tariff, index);
  const windows = tariff.rules.flatMap((rule, at) => (rule.band === band.id ? [{ rule, at }] : []));
  const add = () => {
    setAdded(tariff.rules.length);
    changeBands(withNewRule(tariff, band.id));
  };
  const remove = () => {
    changeBands(withoutBand(tariff, band.id));
    showToast({
      text: t('tariff.band.removed', { name }),
      undo: () => changeBands(tariff),
    });
  };
  return (
    <fieldset class="band">
      <legend class="visually-hidden">{name}</legend>
      <div class="band-head">
        <BandMark index={index} />
        <TextField
          label={t('tariff.band.name')}
          value={band.name}
          longest={longestText}
          onText={(text) => changeBands(withBand(tariff, band.id, { name: text }))}
        />
        {tariff.bands.length > 1 && (
          <button
            type="button"
            class="button plain icon"
            aria-label={t('tariff.band.remove', { name })}
            onClick={remove}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <NumberField
        label={t('tariff.band.price', { name })}
        value={band.price}
        limits={limits.price}
        unit={`${format.value.currencySign(scenario.value.currency)}/kWh`}
        leastDecimals={2}
        onValue={(value) =>
          value !== undefined &&
          changeBands(withBand(tariff, band.id, { price: pricePerKwh(value) }))
        }
      />
      <ul class="windows">
        {windows.map(({ rule, at }) => (
          <li key={at}>
            <WindowFields tariff={tariff} rule={rule} index={at} isNew={at === added} />
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button"
        aria-label={t('tariff.window.addTo', { name })}
        onClick={add}
      >
        <Icon name="add" />
        {t('tariff.window.add')}
      </button>
    </fieldset>
  );
};
