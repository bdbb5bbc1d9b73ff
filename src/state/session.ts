import { effect, signal } from '@preact/signals';
import { chooseLocale } from '../i18n/language';
import { locale, speak } from '../i18n/translator';
import type { Settings } from '../model/settings';
import { storeSettings } from './store';
import { settings } from './user-state';

/** Changes what the user set about the app, at once and for the next time. */
export const changeSettings = (change: Partial<Settings>): void => {
  settings.value = { ...settings.peek(), ...change };
  storeSettings(settings.peek());
};

/** True where the texts of the chosen language could not be fetched. */
export const languageMissing = signal(false);

const followLanguage = async (): Promise<void> => {
  const wanted = chooseLocale(settings.peek().language, navigator.languages);
  try {
    await speak(wanted);
    languageMissing.value = false;
  } catch {
    languageMissing.value = true;
  }
};

/** Keeps language and theme as the user set them; resolves once the first texts are here. */
export const followSettings = async (): Promise<void> => {
  await followLanguage();
  effect(() => {
    document.documentElement.lang = locale.value.language;
  });
  effect(() => {
    const { theme } = settings.value;
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  });
  let spoken = settings.peek().language;
  effect(() => {
    const { language } = settings.value;
    if (language === spoken) return;
    spoken = language;
    followLanguage();
  });
};
