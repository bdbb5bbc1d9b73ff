import { smallMoney } from '../../../../i18n/format-small-money';
import { clockText } from '../../../../i18n/format-time';
import { format, t } from '../../../../i18n/translator';
import { asPriced, isEven, type StartFigures } from './start-figures';

const markOf = (figures: StartFigures, start: number): string | undefined => {
  if (isEven(figures)) return undefined;
  if (start === figures.cheapest?.start) return t('starts.cheapest');
  return start === figures.dearest?.start ? t('starts.dearest') : undefined;
};

/** The chart's figures as a table, opened by whoever wants it. */
export const StartsTable = ({ figures }: { readonly figures: StartFigures }) => {
  const { starts, currency } = figures;
  const unit = `${format.value.currencySign(currency)}/kWh`;
  return (
    <details class="starts-details">
      <summary>{t('starts.table')}</summary>
      <table class="starts-table">
        <thead>
          <tr>
            <th scope="col">{t('starts.table.start')}</th>
            <th scope="col">{t('starts.price', { unit })}</th>
            <th scope="col">{t('starts.table.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {starts.map((each) => {
            const priced = asPriced(each);
            const mark = markOf(figures, each.start);
            return (
              <tr key={each.start}>
                <th scope="row">
                  {clockText(each.start)} {mark !== undefined && <span class="badge">{mark}</span>}
                </th>
                <td>{priced ? format.value.price(priced.price) : t('starts.noPrice')}</td>
                <td>{priced && smallMoney(priced.cost, currency)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
};
