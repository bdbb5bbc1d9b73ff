import { format, t } from '../../../i18n/translator';
import { changeCurrency } from '../../../state/change-scenario';
import { scenario } from '../../../state/scenario';
import { SelectField } from '../../parts/select-field';
import { CountryField } from '../compare/country-field';
import { Section } from './section';

const currencies = Intl.supportedValuesOf('currency');

/** The country, and the currency that amounts are written in. */
export const MoneySection = () => {
  const { currencyName, tag } = format.value;
  const collator = new Intl.Collator(tag);
  const options = currencies
    .map((value) => ({ value, label: `${currencyName(value)} (${value})` }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <Section title={t('settings.money')}>
      <CountryField />
      <SelectField
        label={t('settings.currency')}
        value={scenario.value.currency}
        hint={t('settings.currency.hint')}
        options={options}
        onChoose={changeCurrency}
      />
    </Section>
  );
};
