import { csvFileName, dataCsv, spreadsheetCsv } from '../../../formats/comparison-csv';
import { locale, t } from '../../../i18n/translator';
import type { RunsAnyway } from '../../../model/setup';
import { comparisonTable } from '../../../state/export';
import type { CsvKind } from '../../parts/export-button';
import { saveFile } from '../../save-file';

const runsAnywayText = (runs: RunsAnyway): string =>
  runs.charged === 'share'
    ? t('csv.share', { jobs: String(runs.otherJobs + 1) })
    : t('csv.increment');

/**
 * Gives the user the comparison as a CSV file.
 * @throws TypeError where the citations or the countries cannot be loaded
 */
export const exportCsv = async (kind: CsvKind): Promise<void> => {
  const table = await comparisonTable(t('csv.ownFigures'));
  const text =
    kind === 'data'
      ? dataCsv(table)
      : spreadsheetCsv(
          table,
          {
            heading: (column) => t(`csv.${column}`),
            category: (category) => t(`category.${category}`),
            state: (state) => t(`state.${state}`),
            offMethod: (method) => t(`off.${method}`),
            tariff: (kind) => t(`tariff.kind.${kind}`),
            runsAnyway: runsAnywayText,
          },
          locale.value.tag,
        );
  await saveFile(new File([text], csvFileName(new Date()), { type: 'text/csv' }));
};
