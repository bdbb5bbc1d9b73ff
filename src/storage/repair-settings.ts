import { boolean, picklist } from 'valibot';
import { defaultSettings, languageChoices, type Settings, themeChoices } from '../model/settings';
import { type Repaired, salvage } from './salvage';

/** The settings from anything, broken fields by default. */
export const repairSettings = (input: unknown): Repaired<Settings> => {
  const dropped: string[] = [];
  const from = salvage(input, dropped);
  const { language, theme, installHintDismissed } = defaultSettings;
  return {
    value: {
      language: from.field('language', picklist(languageChoices), language),
      theme: from.field('theme', picklist(themeChoices), theme),
      installHintDismissed: from.field('installHintDismissed', boolean(), installHintDismissed),
    },
    dropped,
  };
};
