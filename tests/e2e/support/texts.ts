import type { Language } from '../../../src/i18n/language';
import { de } from '../../../src/i18n/messages/de';
import { en } from '../../../src/i18n/messages/en';
import { moreDe } from '../../../src/i18n/messages/more-de';
import { moreEn } from '../../../src/i18n/messages/more-en';

/** Every text of the app by its key, in each language. */
export const texts = { en: { ...en, ...moreEn }, de: { ...de, ...moreDe } } as const satisfies {
  readonly [L in Language]: object;
};

/** The texts of one language. */
export type Texts = (typeof texts)[Language];

/** Finds a text whatever stands in its places. */
export const withAnything = (text: string): RegExp =>
  new RegExp(
    text
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+'),
  );
