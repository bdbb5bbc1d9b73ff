import { t } from '../../../../i18n/translator';

/** Where files come from that are recognised, with their makers' own names. */
const sources = [
  { name: 'SMARD', key: 'files.from.smard' },
  { name: 'ENTSO-E', key: 'files.from.entsoe' },
  { name: 'energy-charts', key: 'files.from.energy-charts' },
  { name: 'aWATTar', key: 'files.from.awattar' },
  { name: 'Nord Pool', key: 'files.from.nord-pool' },
  { name: 'Tibber', key: 'files.from.tibber' },
  { name: 'Octopus', key: 'files.from.octopus' },
] as const;

/** How to get a file of prices, one line for each source. */
export const FileSources = () => (
  <details class="fold">
    <summary>{t('files.from.title')}</summary>
    <dl class="file-sources">
      {sources.map(({ name, key }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{t(key)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('files.from.other')}</dt>
        <dd>{t('files.from.other.text')}</dd>
      </div>
    </dl>
  </details>
);
