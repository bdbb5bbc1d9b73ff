/** Languages the app speaks. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** The user's choice; `auto` follows the browser. */
export type LanguageChoice = 'auto' | Language;

/** What the texts and the numbers are written in. */
export interface Locale {
  readonly language: Language;
  /** BCP 47 tag for Intl: the browser's regional tag where it fits the language (de-AT, en-GB). */
  readonly tag: string;
}

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const isLanguage = (text: string): text is Language =>
  (languages as readonly string[]).includes(text);

/**
 * The locale for a choice and the browser's preferred tags, best first. English where the browser
 * wants none of our languages.
 */
export const chooseLocale = (choice: LanguageChoice, preferred: readonly string[]): Locale => {
  const language =
    choice === 'auto' ? (preferred.map(languageOf).find(isLanguage) ?? 'en') : choice;
  return { language, tag: preferred.find((tag) => languageOf(tag) === language) ?? language };
};
