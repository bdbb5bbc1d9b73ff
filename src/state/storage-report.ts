import { signal } from '@preact/signals';
import { type StorageReport, storageReport } from '../storage/storage-report';

/** How the browser keeps the user's data; absent until asked. */
export const dataReport = signal<StorageReport | undefined>(undefined);

/** Asks the browser how it keeps the data. */
export const readDataReport = async (): Promise<void> => {
  dataReport.value = await storageReport();
};
