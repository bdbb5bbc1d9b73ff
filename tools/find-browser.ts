import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** The environment variables that say where a browser may be. */
type Variable =
  | 'CHROME_PATH'
  | 'PATH'
  | 'HOME'
  | 'PROGRAMFILES'
  | 'PROGRAMFILES(X86)'
  | 'LOCALAPPDATA';

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: { readonly [name in Variable]?: string | undefined };
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Where Playwright's own Chromium would be, if it were downloaded. */
  playwrightPath(): string;
  /** Runs a command with its output on standard error; true where it succeeded. */
  run(command: string, args: readonly string[]): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
  run: (command, args) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0,
};

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const onPath = (machine: Machine): string[] => {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = machine.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
};

const defaultPlaces = ({ platform, env }: Machine): string[] => {
  if (platform === 'darwin')
    return ['/Applications', `${env.HOME}/Applications`].flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) => {
      return folder
        ? [
            `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
            `${folder}\\Chromium\\Application\\chrome.exe`,
          ]
        : [];
    });
  return [];
};

const playwrights = (machine: Machine): string[] => {
  try {
    return [machine.playwrightPath()];
  } catch {
    // Playwright has no Chromium for every system.
    return [];
  }
};

/** The path of a Chromium or Chrome: CHROME_PATH, an installed one, or the one Playwright downloaded. */
export const findBrowser = (machine: Machine = thisMachine): string | undefined => {
  const wanted = machine.env.CHROME_PATH;
  return [
    ...(wanted ? [wanted] : []),
    ...onPath(machine),
    ...defaultPlaces(machine),
    ...playwrights(machine),
  ].find((path) => machine.exists(path));
};

const install = (machine: Machine): boolean =>
  machine.isRoot &&
  machine.exists('/etc/debian_version') &&
  machine.run('apt-get', ['update']) &&
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);

/**
 * The path of a browser, installed from the distribution where none is there and that is possible
 * (root on Debian).
 * @throws Error that says what to do
 */
export const ensureBrowser = async (machine: Machine = thisMachine): Promise<string> => {
  const wanted = machine.env.CHROME_PATH;
  if (wanted && !machine.exists(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
  const found = findBrowser(machine) ?? (install(machine) ? findBrowser(machine) : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium or Chrome was found for the browser tests. Install one (Debian: sudo apt-get install' +
      ' chromium; any system: npx playwright install chromium), or set CHROME_PATH to its executable.',
  );
};

/** Flags for every start: no sandbox where root could not have one, and no calls home. */
export const browserArguments = (machine: Machine = thisMachine): string[] => [
  ...(machine.isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
