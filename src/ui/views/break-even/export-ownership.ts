import type { OwnershipColumn } from '../../../formats/ownership-csv';
import { locale, t } from '../../../i18n/translator';
import type { OperatingMode } from '../../../model/operating-mode';
import { machines, ownership } from '../../../state/ownership';
import { scenario } from '../../../state/scenario';
import type { CsvKind } from '../../parts/export-button';
import { saveFile } from '../../save-file';

/**
 * Gives the user the totals of every year as a CSV file.
 * @throws TypeError where the writer cannot be loaded
 */
export const exportOwnership = async (kind: CsvKind): Promise<void> => {
  const { ownershipDataCsv, ownershipFileName, ownershipSpreadsheetCsv } = await import(
    '../../../formats/ownership-csv'
  );
  const table = {
    currency: scenario.peek().currency,
    years: ownership.peek().years,
    growth: ownership.peek(),
    machines: machines.peek(),
  };
  const labels = {
    heading: (column: OwnershipColumn) => t(`csv.${column}`),
    mode: (mode: OperatingMode) => t(`breakEven.mode.${mode}`),
  };
  const text =
    kind === 'data'
      ? ownershipDataCsv(table)
      : ownershipSpreadsheetCsv(table, labels, locale.peek().tag);
  await saveFile(new File([text], ownershipFileName(new Date()), { type: 'text/csv' }));
};
