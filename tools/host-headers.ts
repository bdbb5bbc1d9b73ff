import { contentSecurityPolicyHeader } from './content-security-policy';

const always = [
  `Content-Security-Policy: ${contentSecurityPolicyHeader}`,
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
];

/** A file whose name carries its hash never changes; the rest is asked for again each time. */
const cacheRules: readonly (readonly [path: string, cacheControl: string])[] = [
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ['/service-worker.js', 'no-cache'],
  ['/manifest.webmanifest', 'no-cache'],
  ['/assets/*', 'public, max-age=31536000, immutable'],
];

const rule = (path: string, headers: readonly string[]): string =>
  [path, ...headers.map((header) => `  ${header}`)].join('\n');

/** The `_headers` file that Netlify and Cloudflare Pages read; other hosts ignore it. */
export const hostHeaders = (): string =>
  `${[rule('/*', always), ...cacheRules.map(([path, value]) => rule(path, [`Cache-Control: ${value}`]))].join('\n\n')}\n`;
