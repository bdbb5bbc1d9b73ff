import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built folder on a free port; `close` ends it. */
export const serveRelease = async (
  folder: string,
): Promise<{ readonly url: string; close(): void }> => {
  const server = createServer(sirv(folder));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
