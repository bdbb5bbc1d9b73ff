import type { Recognised } from '../../../../formats/prices/price-file-fault';
import { t } from '../../../../i18n/translator';

/** Proper names, the same in every language. */
const names = {
  smard: 'SMARD (CSV)',
  'entsoe-csv': 'ENTSO-E (CSV)',
  'entsoe-xml': 'ENTSO-E (XML)',
  'energy-charts': 'energy-charts (JSON)',
  awattar: 'aWATTar (JSON)',
  'nord-pool': 'Nord Pool (JSON)',
  tibber: 'Tibber (JSON)',
  octopus: 'Octopus (JSON)',
  csv: 'CSV',
  json: 'JSON',
  xml: 'XML',
} as const;

/** What a price file was recognised as, in words. */
export const sourceName = (source: Recognised): string =>
  source === 'mapped-csv' ? t('files.source.mapped') : names[source];
