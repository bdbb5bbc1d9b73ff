import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';

type Handler = ReturnType<typeof sirv>;

const notFound = (response: ServerResponse): void => {
  response.statusCode = 404;
  response.end();
};

/**
 * A plain static host over a built folder. It forbids the browser to cache, so what works after
 * `kill` or `deploy` works by the service worker alone.
 */
export class StaticServer {
  #server: Server | undefined;
  #port = 0;
  #files: Handler;
  /** Where on the server the app is. */
  readonly path: string;

  private constructor(folder: string, path: string) {
    this.path = path;
    this.#files = StaticServer.#open(folder);
  }

  /** Serves a folder under a path that begins and ends with a slash, on a free port. */
  static async start(folder: string, path = '/'): Promise<StaticServer> {
    const server = new StaticServer(folder, path);
    await server.revive();
    return server;
  }

  static #open(folder: string): Handler {
    return sirv(resolve(folder), {
      etag: true,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-store'),
    });
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** The address of the app on this server. */
  get url(): string {
    return this.origin + this.path;
  }

  /** Puts another release in place of the present one; the old files are gone. */
  deploy(folder: string): void {
    this.#files = StaticServer.#open(folder);
  }

  /** Listens, again on the same port after a `kill`. */
  async revive(): Promise<void> {
    const server = createServer((request, response) => {
      const url = request.url ?? '/';
      if (!url.startsWith(this.path)) return notFound(response);
      request.url = `/${url.slice(this.path.length)}`;
      this.#files(request, response, () => notFound(response));
    });
    await new Promise<void>((done) => server.listen(this.#port, 'localhost', done));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Ends every connection and stops listening: the server is dead. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }
}
