import { computed, signal } from '@preact/signals';
import { createFormatter, type Formatter } from './format';
import type { Language, Locale } from './language';
import type { MessageKey, Messages } from './messages/en';
import type { MoreKey, MoreMessages } from './messages/more-en';

/** Every message's key. */
export type Key = MessageKey | MoreKey;
type Texts = { readonly [K in Key]?: string };
/** The key of a message that comes in plural forms, without the form. */
type PluralStem<K> = K extends `${infer Stem}#other` ? Stem : never;

const spoken = signal<{ readonly locale: Locale; readonly texts: Texts }>({
  locale: { language: 'en', tag: 'en' },
  texts: {},
});

/** The locale that texts and numbers are in now. */
export const locale = computed<Locale>(() => spoken.value.locale);

/** Numbers, money and units in the current locale. */
export const format = computed<Formatter>(() => createFormatter(locale.value.tag));

const pluralRules = computed(() => new Intl.PluralRules(locale.value.tag));

const shellTexts: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./messages/en')).en,
  de: async () => (await import('./messages/de')).de,
};

const moreTexts: Record<Language, () => Promise<MoreMessages>> = {
  en: async () => (await import('./messages/more-en')).moreEn,
  de: async () => (await import('./messages/more-de')).moreDe,
};

let moreLoading: Promise<void> | undefined;

/**
 * Switches texts and numbers to a locale, once its texts are here.
 * @throws TypeError where the texts cannot be loaded; the language spoken before stays
 */
export const speak = async (next: Locale): Promise<void> => {
  const [shell, more] = await Promise.all([
    shellTexts[next.language](),
    moreLoading ? moreTexts[next.language]() : {},
  ]);
  spoken.value = { locale: next, texts: { ...shell, ...more } };
};

const addMoreTexts = async (): Promise<void> => {
  const { language } = spoken.peek().locale;
  const more = await moreTexts[language]();
  const now = spoken.peek();
  if (now.locale.language === language) {
    spoken.value = { ...now, texts: { ...now.texts, ...more } };
  }
};

/**
 * Loads the texts that the first answer does not need; screens beyond it wait for this.
 * @throws TypeError where they cannot be loaded; the next call tries again
 */
export const loadMoreTexts = (): Promise<void> => {
  moreLoading ??= addMoreTexts().catch((reason: unknown) => {
    moreLoading = undefined;
    throw reason;
  });
  return moreLoading;
};

/** Values for a message's `{placeholders}`. */
export type Parameters = { readonly [name: string]: string };

const fill = (text: string, parameters: Parameters): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);

/** The message in the current language. */
export const t = (key: Key, parameters?: Parameters): string => {
  const text = spoken.value.texts[key] ?? '';
  return parameters ? fill(text, parameters) : text;
};

/** The message in the plural form that the count takes; `{count}` is filled in. */
export const plural = (stem: PluralStem<Key>, count: number, parameters?: Parameters): string => {
  const form = pluralRules.value.select(count) === 'one' ? 'one' : 'other';
  return t(`${stem}#${form}` as Key, { count: format.value.number(count), ...parameters });
};

/** A message cut at its placeholders, for a sentence with elements in it: texts and names in turn. */
export const parts = (key: Key): readonly { readonly text: string; readonly name?: string }[] =>
  t(key)
    .split(/(\{\w+\})/)
    .filter((text) => text !== '')
    .map((text) => (/^\{\w+\}$/.test(text) ? { text, name: text.slice(1, -1) } : { text }));
