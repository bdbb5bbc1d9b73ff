/** A script's address as the page's Trusted Types policy demands it; plain where there is none. */
export type ScriptUrl = TrustedScriptURL | string;

const policy = window.trustedTypes?.createPolicy('kilowait', {
  createScriptURL: (path) => {
    const url = new URL(path, document.baseURI);
    if (url.origin === location.origin) return url.href;
    throw new TypeError(`Not a script of this app: ${path}`);
  },
});

/**
 * Vouches for one of the app's own scripts.
 * @throws TypeError for a script of another origin
 */
export const scriptUrl = (path: string): ScriptUrl => policy?.createScriptURL(path) ?? path;
