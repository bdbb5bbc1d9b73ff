import { useEffect, useState } from 'preact/hooks';
import { type CountryCitation, loadCountryCitations } from '../../../catalog/country-citations';

type Citations = ReadonlyMap<string, CountryCitation>;

/** What stands behind a country's figures; `missing` where that could not be fetched. */
export type FoundCitation = CountryCitation | 'loading' | 'missing';

/** Fetches the citations once they are wanted. */
export const useCountryCitation = (code: string): FoundCitation => {
  const [citations, setCitations] = useState<Citations | 'loading' | 'missing'>('loading');
  useEffect(() => {
    let isShown = true;
    loadCountryCitations().then(
      (loaded) => isShown && setCitations(loaded),
      () => isShown && setCitations('missing'),
    );
    return () => {
      isShown = false;
    };
  }, []);
  return typeof citations === 'string' ? citations : (citations.get(code) ?? 'missing');
};
