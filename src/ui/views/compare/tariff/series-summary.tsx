import { calendar } from '../../../../i18n/calendar-format';
import { smallPrice } from '../../../../i18n/small-unit';
import { format, plural, t } from '../../../../i18n/translator';
import type { PriceSeries } from '../../../../model/price-series';
import { fileReading } from './file-reading';
import { noteText } from './note-text';
import { sourceName } from './source-name';

const daysPerYear = 365;
// Days are not rounded up: 364.96 are not yet a year.
const wholeTenths = (days: number): number => Math.floor(days * 10) / 10;

const standsOn = ({ hours }: PriceSeries): string => {
  const days = wholeTenths(hours / 24);
  if (days < 1) return t('files.days.hours', { hours: format.value.hours(hours) });
  const text = format.value.number(days, 1);
  return days < daysPerYear
    ? t('files.days.scaled', { days: text, year: String(daysPerYear) })
    : t('files.days.whole', { days: text });
};

const pricesText = ({ rowCount, hours }: PriceSeries): string =>
  plural('files.prices', rowCount, { step: format.value.minutes((hours * 60) / rowCount) });

const Gaps = ({ series }: { readonly series: PriceSeries }) => {
  const { gaps, gapCount, timeZone } = series;
  if (gapCount === 0) return <>{t('files.gaps.none')}</>;
  const moment = (time: number) => calendar.value.moment(time, timeZone);
  return (
    <details class="fold">
      <summary>{plural('files.gaps', gapCount)}</summary>
      <ul class="small">
        {gaps.map(({ from, to }) => (
          <li key={from}>{t('tariff.span', { from: moment(from), to: moment(to) })}</li>
        ))}
        {gapCount > gaps.length && <li>{t('files.gaps.longest')}</li>}
      </ul>
    </details>
  );
};

const notesOf = (series: PriceSeries): readonly string[] => {
  const reading = fileReading.value;
  if (reading?.kind !== 'ended' || reading.outcome.kind !== 'kept') return [];
  const { outcome } = reading;
  if (outcome.series.id !== series.id) return [];
  return outcome.notes.map((note) => noteText(note, series.currency));
};

/** What the series in force is, how long and how whole it is, and what its prices are like. */
export const SeriesSummary = ({ series }: { readonly series: PriceSeries }) => {
  const { currency, timeZone } = series;
  const figures = [
    ['files.summary.lowest', series.lowest],
    ['files.summary.mean', series.mean],
    ['files.summary.highest', series.highest],
  ] as const;
  return (
    <section class="series-summary" aria-label={t('files.summary.label')}>
      <h3>{series.name}</h3>
      <p class="quiet small">
        {t('files.recognised', { source: sourceName(series.source) })}{' '}
        {t(`files.contains.${series.contains}`)}
      </p>
      <dl>
        {figures.map(([key, price]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{smallPrice(price, currency)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('files.summary.first')}</dt>
          <dd>{calendar.value.moment(series.from, timeZone)}</dd>
        </div>
        <div>
          <dt>{t('files.summary.last')}</dt>
          <dd>{calendar.value.moment(series.to, timeZone)}</dd>
        </div>
        <div>
          <dt>{t('tariff.timeZone')}</dt>
          <dd>{timeZone}</dd>
        </div>
      </dl>
      <p>{standsOn(series)}</p>
      <p>{pricesText(series)}</p>
      <Gaps series={series} />
      {notesOf(series).map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </section>
  );
};
