import { describe, expect, it } from 'vitest';
import { loadCitations } from '../../../src/catalog/citations';
import { readCatalogue } from '../../../tools/catalogue-plugin';

const records = readCatalogue().flatMap((file) => file.devices);
const languages = ['en', 'de'] as const;

describe.each(languages)('the citations in %s', (language) => {
  it('give every source of every device as its file does', async () => {
    const citations = await loadCitations(language);
    for (const { id, sources, note } of records) {
      if (sources.length === 0) {
        expect(citations.get(id)).toBeUndefined();
        continue;
      }
      expect(citations.get(id)).toEqual({
        note: note?.[language],
        sources: sources.map(({ says, ...source }) => ({
          ...{ url: undefined, where: undefined },
          ...source,
          says: says[language],
        })),
      });
    }
  });

  it('make 389 sources', async () => {
    const citations = await loadCitations(language);
    expect([...citations.values()].flatMap(({ sources }) => sources)).toHaveLength(389);
  });
});

describe('the texts', () => {
  const texts = records.flatMap(({ id, sources, note }) =>
    [...sources.map(({ says }) => says), ...(note ? [note] : [])].map((text) => ({ id, ...text })),
  );
  const numbers = (text: string): string[] => text.match(/\d+/gu) ?? [];

  it('differ between the languages', () => {
    expect(texts.filter(({ en, de }) => en === de)).toEqual([]);
  });

  it('are German in German: no decimal point, no English unit words', () => {
    const wrong = texts.filter(({ de }) =>
      /\d\.\d+ (W|A|kWh)\b|\b(idle|load|about|with)\b/u.test(de),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no German number that the English text lacks', () => {
    const invented = texts.filter(({ en, de }) => {
      const known = numbers(en.replaceAll(',', ''));
      return numbers(de.replace(/(\d)\.(\d{3})\b/gu, '$1$2')).some((n) => !known.includes(n));
    });
    expect(invented).toEqual([]);
  });

  it('speak of the app’s states, not of how the figures were collected', () => {
    const talk = /typicalLoad|maxLoad|first.pass|proposed|look-ups|library file id/iu;
    const all = records.flatMap(({ sources }) => sources.map(({ title }) => title));
    expect(
      [...texts.flatMap(({ en, de }) => [en, de]), ...all].filter((t) => talk.test(t)),
    ).toEqual([]);
  });
});
