import { useMemo } from 'preact/hooks';
import { locale, t } from '../../../../i18n/translator';
import { lazy } from '../../../parts/lazy';
import { MeanPrices } from './mean-prices';
import { PrinterChoice } from './printer-fields';
import { startChartInput } from './start-chart-input';
import { type StartFigures, startFigures } from './start-figures';
import { countedText, extremesText, moveTexts, nowText } from './start-texts';
import { StartsTable } from './starts-table';
import './starts.css';

const Chart = lazy(
  async () => (await import('../../../charts/start-chart')).StartChart,
  <div class="start-chart-placeholder" />,
);

const StartCosts = ({ figures }: { readonly figures: StartFigures }) => {
  const input = useMemo(() => startChartInput(figures), [figures, locale.value]);
  const moves = moveTexts(figures);
  return (
    <>
      <p class="starts-extremes">{extremesText(figures)}</p>
      <figure>
        <Chart input={input} />
        <figcaption
          class="starts-now"
          data-kind={figures.now.from === figures.now.to ? 'usual' : 'spread'}
        >
          {nowText(figures)}
        </figcaption>
      </figure>
      {moves.length > 0 && (
        <div class="note">
          {moves.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {!figures.hasPrinter && <PrinterChoice />}
      <StartsTable figures={figures} />
    </>
  );
};

/** What a print costs by its start hour, what moving prints is worth, and the mean prices paid. */
export const StartTimesCard = () => {
  const figures = startFigures.value;
  if (!figures) return null;
  return (
    <section class="card starts" aria-labelledby="starts-title">
      <div>
        <h2 id="starts-title">{t('starts.title')}</h2>
        <p class="quiet small">{countedText(figures)}</p>
      </div>
      {figures.cheapest ? <StartCosts figures={figures} /> : <p>{t('starts.none')}</p>}
      <MeanPrices />
    </section>
  );
};
