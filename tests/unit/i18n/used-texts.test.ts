import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { moreEn } from '../../../src/i18n/messages/more-en';

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('messages'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

const quoted = new Set([...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, text]) => text));

// A template of nothing but a value names no text.
const composed = [...source.matchAll(/`([\w.-]*\.\$\{[^`]*|\$\{[^`}]*\}[\w.-]+)`/g)].map(
  ([, text = '']) => {
    const pattern = text.replace(/\$\{[^}]*\}/g, '*').replace(/[.#]/g, '\\$&');
    return new RegExp(`^${pattern.replaceAll('*', '[\\w.-]+')}$`);
  },
);

it('no text is there for nothing', () => {
  const keys = Object.keys({ ...en, ...moreEn });
  const isUsed = (key: string) => {
    const stem = key.replace(/#.*/, '');
    return quoted.has(stem) || composed.some((pattern) => pattern.test(stem));
  };
  expect(isUsed('nothing.says.this')).toBe(false);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
