import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './content-security-policy';
import { hostHeaders } from './host-headers';

/** Puts the content security policy into the built page and writes the hosts' `_headers`. */
export const security = (): Plugin => ({
  name: 'kilowait:security',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: '_headers', source: hostHeaders() });
  },
});
