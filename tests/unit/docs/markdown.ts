import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** Where a path of the repository is on this machine. */
export const inRepository = (path: string): URL => new URL(path, root);

/** The text of a page, by its path in the repository. */
export const readPage = (path: string): string => readFileSync(inRepository(path), 'utf8');

const markdownIn = (folder: string): string[] =>
  readdirSync(inRepository(folder || '.'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name);

/** The pages that tell how things are now. */
export const currentPages: readonly string[] = [...markdownIn(''), ...markdownIn('docs/')].filter(
  (path) => path !== 'CHANGELOG.md',
);

/** Every page, those with a date of their own included. */
export const allPages: readonly string[] = [
  ...currentPages,
  'CHANGELOG.md',
  ...markdownIn('docs/decisions/'),
];

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/**
 * The body of the table whose heading row begins with these cells.
 * @throws RangeError where the page has no such table
 */
export const tableUnder = (page: string, ...heading: readonly string[]): string[][] => {
  const lines = page.split('\n');
  const start = lines.findIndex(
    (line) => line.startsWith('|') && heading.every((cell, at) => cellsOf(line)[at] === cell),
  );
  if (start < 0) throw new RangeError(`No table is headed ${heading.join(', ')}.`);
  const body = lines.slice(start + 2);
  const end = body.findIndex((line) => !line.startsWith('|'));
  return body.slice(0, end < 0 ? undefined : end).map(cellsOf);
};

/** What stands in backticks, in order. */
export const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/**
 * The only number of a text; a comma groups thousands.
 * @throws RangeError where there is none or more than one
 */
export const numberIn = (text: string): number => {
  const [only, another] = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (only === undefined || another !== undefined) {
    throw new RangeError(`“${text}” should hold one number.`);
  }
  return Number(only.replaceAll(',', ''));
};
