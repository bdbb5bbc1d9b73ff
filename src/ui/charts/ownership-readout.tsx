import { useId } from 'preact/hooks';
import { format, plural, t } from '../../i18n/translator';
import { SelectField } from '../parts/select-field';
import { type CostLine, labelledLines } from './ownership-chart-data';
import { type Guide, labelled } from './ownership-chart-guide';
import { dashOf } from './ownership-chart-looks';

interface ReadoutProps {
  readonly lines: readonly CostLine[];
  readonly years: number;
  readonly currency: string;
  readonly guide: Guide;
  /** The id of the line chosen by name. */
  readonly marked: string | undefined;
  readonly onYear: (year: number) => void;
  readonly onMark: (id: string | undefined) => void;
}

const cheapestOf = (lines: readonly CostLine[], year: number): CostLine | undefined => {
  const total = ({ totals }: CostLine): number => totals[year]?.typical ?? Infinity;
  return lines.reduce<CostLine | undefined>(
    (least, line) => (least && total(least) <= total(line) ? least : line),
    undefined,
  );
};

const whenText = (year: number): string =>
  year === 0 ? t('ownChart.atPurchase') : plural('ownChart.after', year);

const isOneColour = (): boolean => matchMedia('(forced-colors: active)').matches;

const Swatch = ({ line, index }: { readonly line: CostLine; readonly index: number }) => (
  <svg
    class="ownership-swatch"
    data-series={index < labelledLines ? index + 1 : undefined}
    width="28"
    height="8"
    aria-hidden="true"
  >
    <line
      x1="1"
      y1="4"
      x2="27"
      y2="4"
      stroke-dasharray={dashOf(index, line, isOneColour()).join(' ')}
    />
  </svg>
);

const Totals = ({ lines, currency, guide }: ReadoutProps) => {
  const { year } = guide;
  const amount = (value: number): string => format.value.money(value, currency);
  const cheapest = lines.length > 1 ? cheapestOf(lines, year) : undefined;
  return (
    <ul class="ownership-totals">
      {labelled(lines, guide).map(({ line, index }) => {
        const total = line.totals[year];
        if (!total) return null;
        return (
          <li key={line.id} data-cheapest={line === cheapest}>
            <Swatch line={line} index={index} />
            <span class="ownership-totals-name">{line.name}</span>
            <b>{amount(total.typical)}</b>
            <span class="quiet small ownership-totals-range">
              {line === cheapest && <span class="badge">{t('ownChart.isCheapest')}</span>}{' '}
              {total.high > total.low && format.value.range(total, amount)}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** The totals of the year that is read off, with the ways to another year and another line. */
export const OwnershipReadout = (props: ReadoutProps) => {
  const { lines, years, currency, guide, marked, onYear, onMark } = props;
  const id = useId();
  const when = whenText(guide.year);
  const cheapest = cheapestOf(lines, guide.year);
  const total = cheapest?.totals[guide.year]?.typical ?? 0;
  const spoken = cheapest
    ? t('ownChart.cheapest', {
        when,
        name: cheapest.name,
        total: format.value.money(total, currency),
      })
    : when;
  return (
    <div class="ownership-readout">
      <div class="ownership-year">
        <label class="visually-hidden" for={id}>
          {t('ownChart.year')}
        </label>
        <span aria-hidden="true">{when}</span>
        <input
          id={id}
          type="range"
          min={0}
          max={years}
          step={1}
          value={guide.year}
          aria-valuetext={spoken}
          onInput={(event) => onYear(event.currentTarget.valueAsNumber)}
        />
      </div>
      <Totals {...props} />
      {lines.length > labelledLines && (
        <SelectField
          label={t('ownChart.mark', { count: format.value.number(lines.length) })}
          value={marked ?? ''}
          options={[
            { value: '', label: t('ownChart.mark.none') },
            ...lines.map((line) => ({ value: line.id, label: line.name })),
          ]}
          onChoose={(value) => onMark(value === '' ? undefined : value)}
        />
      )}
    </div>
  );
};
