import { Fragment } from 'preact';
import { format, t } from '../../../i18n/translator';
import type { RowFigure } from './row-text';
import './row-figures.css';

interface FigureProps {
  readonly figure: RowFigure;
  readonly isLast: boolean;
}

const Figure = ({ figure: { watts, isEstimate }, isLast }: FigureProps) => {
  if (watts === undefined) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t('power.unknown')}</span>
      </>
    );
  }
  const value = isLast ? format.value.watts(watts) : format.value.quantity(watts);
  return isEstimate ? (
    <span class="estimate">{t('estimate.short', { value })}</span>
  ) : (
    <span>{value}</span>
  );
};

/** The figures at the end of a row, with the states they are of; unknown ones are said to be. */
export const RowFigures = ({ figures }: { readonly figures: readonly RowFigure[] }) => {
  const lastKnown = figures.findLastIndex(({ watts }) => watts !== undefined);
  return (
    <span class="device-figures">
      <b>
        {figures.map((figure, at) => (
          <Fragment key={figure.state}>
            {at > 0 && ' / '}
            <Figure figure={figure} isLast={at === lastKnown} />
          </Fragment>
        ))}
      </b>
      <span class="quiet small">
        {figures.map(({ state }) => t(`device.state.${state}`)).join(' / ')}
      </span>
    </span>
  );
};
