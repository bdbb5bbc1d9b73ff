import { countryName } from '../../../i18n/country-name';
import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { type GramsPerKwh, gramsPerKwh } from '../../../model/units';
import { changeIntensity, country, intensity } from '../../../state/country';
import { scenario } from '../../../state/scenario';
import { NumberField } from '../../parts/number-field';
import { carbonUnknown } from './carbon-unknown';
import { useCountryCitation } from './country-citation';
import { FigureSourceLink } from './figure-source-link';

const CountryIntensity = ({ code, value }: CountryIntensityProps) => {
  const citation = useCountryCitation(code);
  if (typeof citation === 'string') return <p>{t(`sources.${citation}`)}</p>;
  const { carbon } = citation;
  if (!carbon) return null;
  return (
    <p>
      {t('carbon.source', {
        country: countryName(code),
        year: String(carbon.year),
        intensity: format.value.gramsPerKwh(value),
      })}{' '}
      <FigureSourceLink source={carbon.source} />. {t(`carbon.scope.${carbon.scope}`)}
    </p>
  );
};

interface CountryIntensityProps {
  readonly code: string;
  readonly value: GramsPerKwh;
}

/** Who says how much carbon a kWh stands for, or that nobody does. */
export const CarbonSource = () => {
  const figures = country.value;
  if (intensity.value?.origin === 'own') return <p>{t('carbon.own')}</p>;
  return figures?.intensity === undefined ? (
    <p>{carbonUnknown(figures?.code)}</p>
  ) : (
    <CountryIntensity code={figures.code} value={figures.intensity} />
  );
};

const WayBack = () => {
  const figures = country.value;
  if (scenario.value.ownIntensity === undefined || figures?.intensity === undefined) return null;
  return (
    <button type="button" class="link-button" onClick={() => changeIntensity(undefined)}>
      {t('carbon.useCountry', {
        country: countryName(figures.code),
        intensity: format.value.gramsPerKwh(figures.intensity),
      })}
    </button>
  );
};

/** How much carbon a kWh stands for: the country's figure until the user types another. */
export const CarbonField = () => (
  <div class="price-fields">
    <NumberField
      label={t('carbon.label')}
      value={scenario.value.ownIntensity}
      limits={limits.intensity}
      unit="g CO2e/kWh"
      mayBeEmpty
      onValue={(value) => changeIntensity(value === undefined ? value : gramsPerKwh(value))}
    />
    <div class="figure-note">
      <CarbonSource />
      <WayBack />
    </div>
  </div>
);
