import { manager } from './persistence';

/** What the browser says of this app's space; undefined where it does not say. */
export interface StorageReport {
  /** True where the browser has promised not to clear the data by itself. */
  readonly persisted: boolean | undefined;
  /** Bytes. */
  readonly usage: number | undefined;
  /** Bytes. */
  readonly quota: number | undefined;
}

/** How the data are kept at this moment. Never throws. */
export const storageReport = async (): Promise<StorageReport> => {
  try {
    const persisted = await manager()?.persisted?.();
    const estimate = await manager()?.estimate?.();
    return { persisted, usage: estimate?.usage, quota: estimate?.quota };
  } catch {
    return { persisted: undefined, usage: undefined, quota: undefined };
  }
};
