import { type PowerState, powerStates } from '../model/power';
import type { CitationTexts, SharedCitations } from './citation-tables';
import { type Method, methods } from './methods';

/** One source of a device's figures: a web address, or words on where the text was found. */
export interface Citation {
  readonly title: string;
  readonly url: string | undefined;
  readonly where: string | undefined;
  readonly method: Method;
  readonly states: readonly PowerState[];
  readonly says: string;
}

/** Everything that is cited for one device. */
export interface DeviceCitations {
  readonly sources: readonly Citation[];
  readonly note: string | undefined;
}

const textsOf = {
  en: (): Promise<{ texts: CitationTexts }> => import('virtual:kilowait/citations/en'),
  de: (): Promise<{ texts: CitationTexts }> => import('virtual:kilowait/citations/de'),
} as const;

const decode = (
  { references, devices }: SharedCitations,
  { says, notes }: CitationTexts,
): ReadonlyMap<string, DeviceCitations> => {
  let next = 0;
  return new Map(
    Object.entries(devices).map(([id, sources]) => [
      id,
      {
        note: notes[id],
        sources: sources.map(([reference, method, states]) => {
          const [title, address] = references[reference] ?? ['', ''];
          const isLink = /^https?:/u.test(address);
          return {
            title,
            url: isLink ? address : undefined,
            where: isLink ? undefined : address,
            method: methods[method] ?? 'secondary',
            states: [...states].flatMap((index) => powerStates[Number(index)] ?? []),
            says: says[next++] ?? '',
          };
        }),
      },
    ]),
  );
};

/** Fetches the citations in one language: the sources and the note of every device, by id. */
export const loadCitations = async (
  language: keyof typeof textsOf,
): Promise<ReadonlyMap<string, DeviceCitations>> => {
  const [{ shared }, { texts }] = await Promise.all([
    import('virtual:kilowait/citations/shared'),
    textsOf[language](),
  ]);
  return decode(shared, texts);
};
