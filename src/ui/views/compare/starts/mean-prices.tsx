import { format, t } from '../../../../i18n/translator';
import { meanPaid, meanWhilePrinting, plainMeanOf } from '../../../../model/mean-price';
import type { PricePerKwh } from '../../../../model/units';
import { figures } from '../figures';

/** The mean price that each use pays beside the plain mean of the year. */
export const MeanPrices = () => {
  const { compared, year, scenario } = figures.value;
  const [mine] = compared;
  if (!mine) return null;
  const unit = `${format.value.currencySign(scenario.currency)}/kWh`;
  const rows: readonly { readonly text: string; readonly price: PricePerKwh | undefined }[] = [
    { text: t('starts.mean.plain'), price: plainMeanOf(year) },
    { text: t('starts.mean.alwaysOn'), price: meanPaid(mine.year.alwaysOn, year) },
    { text: t('starts.mean.perPrint'), price: meanPaid(mine.year.perPrint, year) },
    { text: t('starts.mean.printing'), price: meanWhilePrinting(year) },
  ];
  return (
    <table class="starts-table">
      <caption>
        {t('starts.mean')}{' '}
        <span class="quiet">{t('starts.mean.of', { device: mine.device.name })}</span>
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('starts.mean.use')}</th>
          <th scope="col">{t('starts.price', { unit })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ text, price }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td>
              {price === undefined
                ? t('starts.mean.nothing')
                : `${format.value.price(price)} ${unit}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
