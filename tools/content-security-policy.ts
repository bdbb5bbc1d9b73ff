const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kilowait',
];

/** What the page may load and run, for a `<meta>`: our own files, and no string as a script. */
export const contentSecurityPolicy = directives.join('; ');

/** The same for a response header, which alone can also forbid framing. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ');
