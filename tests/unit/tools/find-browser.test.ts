import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  browserArguments,
  ensureBrowser,
  findBrowser,
  type Machine,
} from '../../../tools/find-browser';

const playwrightPath = '/cache/ms-playwright/chrome';

const machine = (overrides: Partial<Machine> = {}, files: readonly string[] = []): Machine => ({
  platform: 'linux',
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) },
  isRoot: false,
  exists: (path) => files.includes(path),
  playwrightPath: () => playwrightPath,
  run: () => false,
  ...overrides,
});

/** A Debian with root, whose apt-get puts a browser there unless it fails. */
const debian = (aptWorks: boolean) => {
  const files = ['/etc/debian_version'];
  const calls: string[] = [];
  return {
    calls,
    machine: machine({
      isRoot: true,
      exists: (path) => files.includes(path),
      run(command, args) {
        calls.push([command, ...args].join(' '));
        if (aptWorks && args[0] === 'install') files.push('/usr/bin/chromium');
        return aptWorks;
      },
    }),
  };
};

describe('findBrowser', () => {
  it('prefers CHROME_PATH', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
    expect(findBrowser(machine({ env }, ['/usr/bin/chromium', '/opt/chrome']))).toBe('/opt/chrome');
  });

  it('goes on where CHROME_PATH names no file', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
    expect(findBrowser(machine({ env }, ['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('takes an installed browser before the one of Playwright', () => {
    const files = [playwrightPath, '/usr/bin/google-chrome-stable'];
    expect(findBrowser(machine({}, files))).toBe('/usr/bin/google-chrome-stable');
    expect(findBrowser(machine({}, [playwrightPath]))).toBe(playwrightPath);
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('knows the default place on %s', (platform, path) => {
    const env = { HOME: '/Users/ada', PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(machine({ platform, env }, [path]))).toBe(path);
  });

  it('finds none where there is none, even where Playwright cannot say', () => {
    const playwrightPath = (): string => {
      throw new Error('unsupported system');
    };
    expect(findBrowser(machine({ env: {}, playwrightPath }))).toBeUndefined();
  });
});

describe('ensureBrowser', () => {
  it('installs nothing where a browser is there', async () => {
    const run = (): boolean => expect.fail('ran a command');
    const there = machine({ isRoot: true, run }, ['/etc/debian_version', '/usr/bin/chromium']);
    expect(await ensureBrowser(there)).toBe('/usr/bin/chromium');
  });

  it('installs the package of Debian as root', async () => {
    const { machine, calls } = debian(true);
    expect(await ensureBrowser(machine)).toBe('/usr/bin/chromium');
    expect(calls).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  it.each([
    ['apt-get fails', debian(false).machine],
    ['the user is not root', machine({}, ['/etc/debian_version'])],
    ['the system is another', machine({ isRoot: true })],
  ])('says what to do where %s', async (_case, without) => {
    await expect(ensureBrowser(without)).rejects.toThrow(/Install one .* set CHROME_PATH/);
  });

  it('refuses a CHROME_PATH that names no file', async () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/opt/chrome' };
    const wrong = machine({ env }, ['/usr/bin/chromium']);
    await expect(ensureBrowser(wrong)).rejects.toThrow('CHROME_PATH names no file: /opt/chrome');
  });
});

describe('browserArguments', () => {
  it('gives up the sandbox for root only', () => {
    expect(browserArguments(machine({ isRoot: true }))).toContain('--no-sandbox');
    expect(browserArguments(machine())).not.toContain('--no-sandbox');
  });

  it('keeps the browser from calling home', () => {
    expect(browserArguments(machine())).toContain('--disable-background-networking');
  });
});
