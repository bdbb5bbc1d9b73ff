import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { axisMoney } from '../../i18n/format-axis-money';
import { format, locale, plural, t } from '../../i18n/translator';
import { mapRange } from '../../model/range';
import { type Growth, totalAfter } from '../../model/total-cost';
import { money } from '../../model/units';
import type { CostLine, Crossing, OwnershipInput, OwnershipLine } from './ownership-chart-data';
import type { Guide } from './ownership-chart-guide';
import { ownershipKind } from './ownership-chart-kind';
import { totalsScale } from './ownership-chart-view';
import { OwnershipReadout } from './ownership-readout';
import { useLiveCanvas } from './use-live-canvas';
import './ownership-chart.css';

interface OwnershipChartProps {
  readonly lines: readonly OwnershipLine[];
  /** Whole years, 1 or more. */
  readonly years: number;
  readonly growth: Growth;
  readonly currency: string;
  /** The first three are labelled. */
  readonly crossings: readonly Crossing[];
  readonly wide: boolean;
  /** The takeaway in one sentence, for those who cannot see the chart. */
  readonly description: string;
}

const costLineOf = (
  { id, name, isOwned, price, yearly }: OwnershipLine,
  { years, growth, currency }: Pick<OwnershipChartProps, 'years' | 'growth' | 'currency'>,
): CostLine => {
  const owned = { price: money(price), yearly: mapRange(yearly, money) };
  const totals = Array.from({ length: years + 1 }, (_, year) => totalAfter(owned, year, growth));
  const end = totals.at(-1)?.typical ?? price;
  return { id, name, isOwned, totals, endText: format.value.money(end, currency) };
};

const inputOf = (props: Omit<OwnershipChartProps, 'description'>): OwnershipInput => {
  const { lines, years, currency, crossings, wide } = props;
  return {
    lines: lines.map((line) => costLineOf(line, props)),
    crossings,
    years,
    wide,
    axisText: (total) => axisMoney(total, currency),
    yearsText: plural('ownChart.years', years),
    ownedText: t('ownChart.owned'),
  };
};

/** What each machine has cost in total over the years, as lines with their ranges. */
export const OwnershipChart = ({ description, ...props }: OwnershipChartProps) => {
  const { lines, years, growth, currency, crossings, wide } = props;
  const { priceRise, discountRate } = growth;
  const [chosenYear, chooseYear] = useState(years);
  const [marked, mark] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const input = useMemo(
    () => inputOf({ lines, years, growth, currency, crossings, wide }),
    [lines, years, priceRise, discountRate, currency, crossings, wide, locale.value],
  );
  const year = Math.min(chosenYear, years);
  const line = [pointed, marked].find((id) => lines.some((each) => each.id === id));
  const guide = useRef<Guide>({ year, line });
  guide.current = { year, line };
  const { canvas, frame, live } = useLiveCanvas(input, () =>
    ownershipKind(
      () => guide.current,
      (at, under) => {
        if (at !== undefined) chooseYear(at);
        setPointed(under);
      },
    ),
  );

  useLayoutEffect(() => live.current?.draw(), [year, line]);
  // Whoever read off the last year does so still when there are more of them.
  useLayoutEffect(() => chooseYear(years), [years]);

  return (
    <figure class="ownership-chart">
      <div class="ownership-chart-frame" ref={frame}>
        <canvas ref={canvas} role="img" aria-label={description} />
      </div>
      <figcaption>
        {totalsScale(input.lines).cutsBars && <p class="quiet small">{t('ownChart.cut')}</p>}
        <OwnershipReadout
          lines={input.lines}
          years={years}
          currency={currency}
          guide={guide.current}
          marked={marked}
          onYear={chooseYear}
          onMark={mark}
        />
      </figcaption>
    </figure>
  );
};
