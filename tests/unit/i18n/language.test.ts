import { expect, it } from 'vitest';
import { chooseLocale, type LanguageChoice } from '../../../src/i18n/language';

it.each<[LanguageChoice, string[], string, string]>([
  ['auto', ['de-AT', 'en'], 'de', 'de-AT'],
  ['auto', ['en-GB', 'de'], 'en', 'en-GB'],
  ['auto', ['fr-FR', 'de-CH', 'en'], 'de', 'de-CH'],
  ['auto', ['DE'], 'de', 'DE'],
  ['auto', ['fr', 'it'], 'en', 'en'],
  ['auto', [], 'en', 'en'],
  ['de', ['en-US'], 'de', 'de'],
  ['de', ['en-US', 'de-LI'], 'de', 'de-LI'],
  ['en', ['de-DE', 'en-IE'], 'en', 'en-IE'],
  ['auto', ['den', 'english'], 'en', 'en'],
])('%s with %j speaks %s, written as %s', (choice, preferred, language, tag) => {
  expect(chooseLocale(choice, preferred)).toEqual({ language, tag });
});
