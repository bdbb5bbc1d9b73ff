import type { PriceFileNote } from '../../../../formats/prices/price-file-reading';
import { smallPrice } from '../../../../i18n/small-unit';
import { plural, t } from '../../../../i18n/translator';

/** What to know about a file that was read, in a sentence. */
export const noteText = (note: PriceFileNote, currency: string): string => {
  switch (note.code) {
    case 'duplicates-dropped':
    case 'missing':
    case 'second-auction':
      return plural(`files.note.${note.code}`, note.count);
    case 'currency-assumed':
      return t('files.note.currency-assumed', { currency: note.currency });
    case 'unusual-prices':
      return t('files.note.unusual-prices', { median: smallPrice(note.median, currency) });
    case 'further-page':
    case 'preliminary':
      return t(`files.note.${note.code}`);
  }
};
