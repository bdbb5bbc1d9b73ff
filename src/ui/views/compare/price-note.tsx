import { ageInMonths } from '../../../catalog/age-in-months';
import type { CountryCitation } from '../../../catalog/country-citations';
import { countryName } from '../../../i18n/country-name';
import { longDate } from '../../../i18n/dates';
import { format, locale, plural, t } from '../../../i18n/translator';
import { isoDate } from '../../../model/calendar';
import type { CountryFigures } from '../../../model/country';
import { country, takeCountryPrice } from '../../../state/country';
import { scenario } from '../../../state/scenario';
import { useCountryCitation } from './country-citation';
import { FigureSourceLink } from './figure-source-link';
import { periodText } from './period-text';
import { ValidFromField } from './valid-from-field';

/** From this many months on, a figure's age is worth a word. */
const oldMonths = 18;

const nameOf = (code: string): string => countryName(code);

const Cited = ({ code, citation }: CitedProps) => {
  const { period, basis, confidence, source } = citation;
  const age = ageInMonths(citation, isoDate(new Date()));
  return (
    <>
      <p>
        {t('price.source', { country: nameOf(code), period: periodText(period) })}{' '}
        <FigureSourceLink source={source} />
      </p>
      <p>
        {t(`price.basis.${basis}`)}{' '}
        {confidence !== 'high' && <>{t(`price.confidence.${confidence}`)} </>}
        {age >= oldMonths && plural('price.age', age)}
      </p>
    </>
  );
};

interface CitedProps {
  readonly code: string;
  readonly citation: CountryCitation;
}

const CountryPrice = ({ code }: { readonly code: string }) => {
  const citation = useCountryCitation(code);
  return typeof citation === 'string' ? (
    <p>{t(`sources.${citation}`)}</p>
  ) : (
    <Cited code={code} citation={citation} />
  );
};

const WayBack = ({ figures }: { readonly figures: CountryFigures | undefined }) =>
  figures ? (
    <button type="button" class="link-button" onClick={takeCountryPrice}>
      {t('price.useAverage', {
        country: nameOf(figures.code),
        price: format.value.pricePerKwh(figures.price, figures.currency),
      })}
    </button>
  ) : null;

const OwnPrice = () => {
  const { priceSince } = scenario.value;
  if (priceSince === undefined) return <p>{t('price.mineUndated')}</p>;
  return (
    <>
      <p>{t('price.mine', { date: longDate(locale.value.tag, priceSince) })}</p>
      <ValidFromField since={priceSince} />
    </>
  );
};

/** Where the price comes from, how old it is and what it contains; the way back to the average. */
export const PriceNote = () => {
  const { priceOrigin, price, currency } = scenario.value;
  const figures = country.value;
  if (priceOrigin === 'country' && figures?.price === price) {
    return (
      <div class="figure-note">
        <CountryPrice code={figures.code} />
      </div>
    );
  }
  return (
    <div class="figure-note">
      {priceOrigin === 'own' && <OwnPrice />}
      {priceOrigin === 'country' && figures && (
        <p>{t('price.earlierAverage', { country: nameOf(figures.code) })}</p>
      )}
      {(priceOrigin === 'assumed' || (priceOrigin === 'country' && !figures)) && (
        <p>{t('price.assumed', { price: format.value.pricePerKwh(price, currency) })}</p>
      )}
      <WayBack figures={figures} />
    </div>
  );
};
