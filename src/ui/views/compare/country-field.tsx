import { countries } from '../../../catalog/countries';
import { countryName } from '../../../i18n/country-name';
import { locale, t } from '../../../i18n/translator';
import { chooseCountry, country } from '../../../state/country';
import { SelectField } from '../../parts/select-field';

const named = (tag: string) => {
  const collator = new Intl.Collator(tag);
  return countries
    .map(({ code }) => ({ value: code, label: countryName(code) }))
    .sort((a, b) => collator.compare(a.label, b.label));
};

/** The country, whose currency, price and carbon intensity count until the user knows better. */
export const CountryField = () => {
  const chosen = country.value?.code;
  const options = named(locale.value.tag);
  return (
    <SelectField
      label={t('country.label')}
      value={chosen ?? ''}
      options={
        chosen === undefined ? [{ value: '', label: t('country.none') }, ...options] : options
      }
      onChoose={chooseCountry}
    />
  );
};
