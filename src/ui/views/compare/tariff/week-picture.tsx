import { calendar } from '../../../../i18n/calendar-format';
import { format, t } from '../../../../i18n/translator';
import { type BandRun, bandGrid, sameMonths } from '../../../../model/band-grid';
import type { BandTariff } from '../../../../model/bands';
import { type Month, type Weekday, weekdays } from '../../../../model/calendar';
import { BandLegend } from './band-legend';
import { bandLook } from './band-mark';
import { bandName } from './band-name';
import { daysText, monthsText, timesText } from './calendar-text';
import './week-picture.css';

interface WeekProps {
  readonly tariff: BandTariff;
  readonly months: readonly Month[];
}

// Narrower than an hour and a half there is no room for a figure.
const leastForMark = 6;

const Run = ({ bands: [band, another], from, to }: BandRun) => {
  const isWhole = band !== undefined && another === undefined;
  const look = isWhole ? bandLook(band) : `band-look-${band === undefined ? 'gap' : 'overlap'}`;
  const mark = isWhole ? String(band + 1) : '!';
  return (
    <span class={`week-run ${look}`} style={{ flexGrow: to - from }}>
      {to - from >= leastForMark && <span>{mark}</span>}
    </span>
  );
};

const runText = (tariff: BandTariff, { bands, from, to }: BandRun): string => {
  const hours = timesText(from, to);
  if (bands.length === 0) return t('tariff.week.gap', { hours });
  const names = format.value.list(bands.map((band) => bandName(tariff, band)));
  return bands.length === 1
    ? `${hours} ${names}`
    : t('tariff.week.overlap', { hours, bands: names });
};

/** Days that look the same, with what they look like in words. */
const daysInWords = ({ tariff, months }: WeekProps) => {
  const grid = bandGrid(tariff, months[0] ?? 1);
  const byText = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    const text = (grid[day - 1] ?? []).map((run) => runText(tariff, run)).join(' · ');
    byText.set(text, [...(byText.get(text) ?? []), day]);
  }
  return [...byText].map(([text, days]) => ({ days: daysText(days), text }));
};

const Strip = ({ tariff, months }: WeekProps) => (
  <figure class="week-strip">
    <figcaption class="quiet small">{monthsText(months)}</figcaption>
    <div role="img" aria-label={t('tariff.week.label', { months: monthsText(months) })}>
      {bandGrid(tariff, months[0] ?? 1).map((runs, index) => {
        const day = weekdays[index];
        return (
          <div class="week-day" key={day}>
            <span class="week-day-name">{day && calendar.value.weekday(day, 'short')}</span>
            <span class="week-runs">
              {runs.map((run) => (
                <Run key={run.from} {...run} />
              ))}
            </span>
          </div>
        );
      })}
      <div class="week-day week-hours">
        <span class="week-day-name" />
        <span class="week-scale">
          {[0, 6, 12, 18, 24].map((hour) => (
            <span key={hour}>{hour}</span>
          ))}
        </span>
      </div>
    </div>
  </figure>
);

/** The week as coloured strips, one for each season, with a legend and the same in words. */
export const WeekPicture = ({ tariff }: { readonly tariff: BandTariff }) => {
  const seasons = sameMonths(tariff);
  return (
    <section class="tariff-part" aria-labelledby="week-title">
      <h3 id="week-title">{t('tariff.week.title')}</h3>
      {seasons.map((months) => (
        <Strip key={months.join()} tariff={tariff} months={months} />
      ))}
      <BandLegend tariff={tariff} />
      <details class="fold">
        <summary>{t('tariff.week.words')}</summary>
        {seasons.map((months) => (
          <div key={months.join()} class="week-words">
            <h4>{monthsText(months)}</h4>
            <dl>
              {daysInWords({ tariff, months }).map(({ days, text }) => (
                <div key={text}>
                  <dt>{days}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </details>
    </section>
  );
};
