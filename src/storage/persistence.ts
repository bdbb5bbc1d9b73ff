/** What the browser lets be asked of its storage. WebKitGTK has no `navigator.storage`, and an insecure page has none anywhere. */
export const manager = (): Partial<StorageManager> | undefined =>
  'storage' in navigator ? navigator.storage : undefined;

/** Asks the browser not to clear the data by itself; undefined where it cannot be asked. */
export const askToPersist = async (): Promise<boolean | undefined> => {
  try {
    return await manager()?.persist?.();
  } catch {
    return undefined;
  }
};
