import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import Papa from 'papaparse';

/** A file that the page gave to the user. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads a download to its end. */
export const savedFile = async (download: Download): Promise<SavedFile> => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});

/** Presses a button and returns the file that comes of it. */
export const downloadBy = async (page: Page, button: string): Promise<SavedFile> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return savedFile(await download);
};

/** Exports the comparison by the button "Export CSV" and one of the kinds that it offers. */
export const exportCsv = async (
  page: Page,
  kind: string,
  button = 'Export CSV',
): Promise<SavedFile> => {
  await page.getByRole('button', { name: button, exact: true }).click();
  return downloadBy(page, kind);
};

/** The rows of the data kind by their columns' names. */
export const dataRows = ({ bytes }: SavedFile): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`Not a CSV file: ${errors[0]?.message}`);
  return data;
};
