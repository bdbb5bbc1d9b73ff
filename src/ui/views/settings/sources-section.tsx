import { catalogue } from '../../../catalog/catalogue';
import { countries } from '../../../catalog/countries';
import { format, t } from '../../../i18n/translator';
import { Section } from './section';

const citations = catalogue.reduce((sum, { sourceCount }) => sum + sourceCount, 0);

/** Where the built-in figures come from, and when they were collected. */
export const SourcesSection = () => (
  <Section title={t('settings.sources')}>
    <p>
      {t('settings.sources.text', {
        devices: format.value.number(catalogue.length),
        sources: format.value.number(citations),
      })}
    </p>
    <p>{t('country.sources', { count: format.value.number(countries.length) })}</p>
    <p>{t('settings.sources.method')}</p>
  </Section>
);
