import { t } from '../../../i18n/translator';
import { languageChoices, themeChoices } from '../../../model/settings';
import { changeSettings } from '../../../state/session';
import { settings } from '../../../state/user-state';
import { Choice } from '../../parts/choice';
import { Section } from './section';

/** Language and theme. */
export const LookSection = () => (
  <Section title={t('settings.look')}>
    <Choice
      label={t('settings.language')}
      value={settings.value.language}
      options={languageChoices.map((value) => ({ value, label: t(`settings.language.${value}`) }))}
      onChoose={(language) => changeSettings({ language })}
    />
    <Choice
      label={t('settings.theme')}
      value={settings.value.theme}
      options={themeChoices.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
      onChoose={(theme) => changeSettings({ theme })}
    />
  </Section>
);
