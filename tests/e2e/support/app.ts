import { type BrowserContext, expect, type Page } from '@playwright/test';
import { thisRelease } from './releases';
import { StaticServer } from './static-server';

const complaint = /content security policy|trusted ?type|trustedscript/i;

/** The built app on a server of its own, in a browser context that is watched. */
export class App {
  /** Addresses of other origins that were asked for, and faults that no test expects. */
  readonly #faults: string[] = [];

  readonly server: StaticServer;
  readonly context: BrowserContext;

  private constructor(server: StaticServer, context: BrowserContext) {
    this.server = server;
    this.context = context;
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== server.origin) {
        this.#faults.push(`left the origin: ${request.url()}`);
      }
    });
    context.on('weberror', (error) => this.#faults.push(`threw: ${error.error().stack}`));
    context.on('console', (message) => {
      if (complaint.test(message.text())) this.#faults.push(message.text());
    });
  }

  static async start(context: BrowserContext, path = '/'): Promise<App> {
    return new App(await StaticServer.start(thisRelease, path), context);
  }

  /** Opens a tab at one of the app's addresses, such as `#/devices`, and waits for the app. */
  async open(hash = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.server.url + hash);
    await expectShown(page);
    return page;
  }

  /** Opens a tab and waits until the app is on the device. */
  async openInstalled(hash = ''): Promise<Page> {
    const page = await this.open(hash);
    await whenOffline(page);
    return page;
  }

  /**
   * Ends the server; fails where anything left the origin, broke the security policy, or threw
   * other than expected.
   */
  async end(expected?: RegExp): Promise<void> {
    await this.server.kill();
    expect(this.#faults.filter((fault) => !expected?.test(fault))).toEqual([]);
  }
}

/** Expects the app on the screen, in whatever language. */
export const expectShown = (page: Page): Promise<void> =>
  expect(page.getByRole('navigation').first()).toBeVisible();

/** Waits until a service worker is active and controls the tab, so the server may go. */
const whenOffline = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    const workers = navigator.serviceWorker;
    await workers.ready;
    if (workers.controller) return;
    await new Promise((done) => workers.addEventListener('controllerchange', done, { once: true }));
  });
};
