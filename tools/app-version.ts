import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** The version the build calls itself; the tests build a second release under another one. */
export const appVersion = (): string => process.env['KILOWAIT_VERSION'] ?? version;
