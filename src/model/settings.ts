export const languageChoices = ['auto', 'en', 'de'] as const;
export const themeChoices = ['system', 'light', 'dark'] as const;

/** What the user set about the app itself; nothing here changes a figure. */
export interface Settings {
  /** `auto` follows the browser. */
  readonly language: (typeof languageChoices)[number];
  /** `system` follows the operating system. */
  readonly theme: (typeof themeChoices)[number];
  readonly installHintDismissed: boolean;
}

/** The settings until the user changes one, and in place of one that cannot be read. */
export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'system',
  installHintDismissed: false,
};
