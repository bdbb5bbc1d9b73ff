import { useState } from 'preact/hooks';
import { calendar } from '../../../../i18n/calendar-format';
import { t } from '../../../../i18n/translator';
import type { PriceSeries } from '../../../../model/price-series';
import { allSeries, chooseSeries, removeSeries } from '../../../../state/price-series';
import { chosenSeries } from '../../../../state/tariff-year';
import { showToast } from '../../../../state/toast';
import { SeriesNameForm } from './series-name-form';

const remove = async (series: PriceSeries): Promise<void> => {
  const undo = await removeSeries(series.id);
  showToast({ text: t('files.list.deleted', { name: series.name }), undo: () => undo() });
};

const SeriesRow = ({ series }: { readonly series: PriceSeries }) => {
  const [isNaming, setIsNaming] = useState(false);
  const { id, name, timeZone } = series;
  const { date } = calendar.value;
  return (
    <li class="series-row">
      <label>
        <input
          type="radio"
          name="price-series"
          checked={chosenSeries.value?.id === id}
          onChange={() => chooseSeries(series)}
        />
        <span>
          <b>{name}</b>
          <span class="quiet small">
            {t('tariff.span', {
              from: date(series.from, timeZone),
              to: date(series.to - 1, timeZone),
            })}
          </span>
        </span>
      </label>
      {isNaming ? (
        <SeriesNameForm series={series} onDone={() => setIsNaming(false)} />
      ) : (
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-label={t('files.list.rename', { name })}
            onClick={() => setIsNaming(true)}
          >
            {t('files.list.rename.short')}
          </button>
          <button
            type="button"
            class="button danger"
            aria-label={t('files.list.delete', { name })}
            onClick={() => remove(series)}
          >
            {t('files.list.delete.short')}
          </button>
        </div>
      )}
    </li>
  );
};

/** The price series on this device: which one counts, their names, and the way to be rid of them. */
export const SeriesList = () =>
  allSeries.value.length > 0 && (
    <fieldset class="series-list">
      <legend>{t('files.list.title')}</legend>
      <ul>
        {allSeries.value.map((series) => (
          <SeriesRow key={series.id} series={series} />
        ))}
      </ul>
    </fieldset>
  );
