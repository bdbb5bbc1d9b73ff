import { useRef } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import type { BandTariff } from '../../../../model/bands';
import { changeBands, impossibleBands } from '../../../../state/change-tariff';
import { scenario } from '../../../../state/scenario';
import { Icon } from '../../../parts/icon';
import { useKeptFocus } from '../../../parts/keep-focus';
import { BandFaults } from './band-faults';
import { BandFields } from './band-fields';
import { withNewBand } from './edit-bands';
import { MeterFields } from './meter-fields';
import { PresetField } from './preset-field';
import { startingBands } from './starting-bands';
import { WeekPicture } from './week-picture';
import './bands-editor.css';

const add = (tariff: BandTariff): void =>
  changeBands(
    withNewBand(
      tariff,
      t('tariff.band.unnamed', { number: String(tariff.bands.length + 1) }),
      scenario.peek().price,
    ),
  );

/** Several prices by time: the bands, when each holds, and the week that comes of it. */
export const BandsEditor = () => {
  const bands = useRef<HTMLOListElement>(null);
  useKeptFocus(bands);
  const tariff = impossibleBands.value?.tariff ?? scenario.value.tariff.bands ?? startingBands();
  const hasOnePrice = !tariff.preset && new Set(tariff.bands.map(({ price }) => price)).size === 1;
  return (
    <>
      <PresetField tariff={tariff} />
      {hasOnePrice && <p class="quiet small">{t('tariff.band.onePrice')}</p>}
      <ol class="bands" ref={bands}>
        {tariff.bands.map(({ id }, index) => (
          <li key={id}>
            <BandFields tariff={tariff} index={index} />
          </li>
        ))}
      </ol>
      <button type="button" class="button" onClick={() => add(tariff)}>
        <Icon name="add" />
        {t('tariff.band.add')}
      </button>
      <BandFaults tariff={tariff} />
      <WeekPicture tariff={tariff} />
      <MeterFields tariff={tariff} />
    </>
  );
};
