import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { thisRelease } from './releases';

const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
  readFileSync(`${thisRelease}/.vite/manifest.json`, 'utf8'),
);

/** Loads every script of the release under test into the tab; names the ones that could not be. */
export const loadEveryChunk = (page: Page): Promise<string[]> =>
  page.evaluate(
    async (files) => {
      const missing: string[] = [];
      for (const file of files) {
        await import(new URL(file, document.baseURI).href).catch(() => missing.push(file));
      }
      return missing;
    },
    Object.values(manifest)
      .map(({ file }) => file)
      .filter((file) => file.endsWith('.js')),
  );
