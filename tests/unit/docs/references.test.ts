import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPages, currentPages, inRepository, readPage } from './markdown';

const withoutCode = (page: string): string =>
  page.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** The anchor that GitHub and others give a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (page: string): string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const linksIn = (path: string): string[] =>
  [...withoutCode(readPage(path)).matchAll(/(?:\]\(| src=")([^)"\s]+)/g)].map(
    ([, target = '']) => target,
  );

const relativeLinks = allPages.flatMap((path) =>
  linksIn(path)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => [path, target] as const),
);

it.each(relativeLinks)('%s links to %s, which is there', (path, target) => {
  const [file = '', anchor] = target.split('#');
  const url = file === '' ? inRepository(path) : new URL(file, inRepository(path));
  expect(existsSync(url), `${target} is missing`).toBe(true);
  if (anchor === undefined) return;
  const page = url.href.slice(inRepository('.').href.length);
  expect(anchorsIn(readPage(page))).toContain(anchor);
});

const namedFiles = currentPages.flatMap((path) =>
  [
    ...readPage(path).matchAll(/`((?:docs|public|src|tests|tools)\/[\w./-]*|[\w-]+\.config\.ts)`/g),
  ].map(([, file = '']) => [path, file] as const),
);

it.each(namedFiles)('%s names %s, which is there', (_, file) => {
  expect(existsSync(inRepository(file))).toBe(true);
});
