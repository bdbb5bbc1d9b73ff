import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { untranslated } from './spoken-text';

/** Names and signs that are the same in every language. */
const international = ['Kilowait'];

const components = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join('src/ui', name));

it('no component has a text that is not translated', () => {
  expect(components.length).toBeGreaterThan(20);
  const found = components.flatMap((path) =>
    untranslated(path, readFileSync(path, 'utf8'))
      .filter((text) => !international.includes(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});

describe('untranslated', () => {
  const inComponent = (jsx: string) => untranslated('a.tsx', `const A = () => ${jsx};`);

  it.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{count} prints</p>', ['prints']],
    ["<p>{'Hello'}</p>", ['Hello']],
    [`<p>{\`\${count} Stück\`}</p>`, [' Stück']],
    ["<p>{ok ? 'yes' : t('no')}</p>", ['yes']],
    ["<p>{ok && 'yes'}</p>", ['yes']],
    ["<p>{name + ' is off'}</p>", [' is off']],
    ['<><b>deep</b></>', ['deep']],
    ['<button aria-label="Close" />', ['Close']],
    ["<input placeholder={wide ? 'Search by name' : t('search')} />", ['Search by name']],
    ['<Field aside={<i>inside</i>} />', ['inside']],
  ])('finds it in %s', (jsx, texts) => {
    expect(inComponent(jsx)).toEqual(texts);
  });

  it.each([
    "<p>{t('nav.compare')}</p>",
    "<p class=\"quiet\">{t(ok ? 'a' : 'b')}</p>",
    '<p> − {value} ({range}) · </p>',
    '<Icon name="close" unit={\'W\'} />',
    "<p>{state === 'off' && t('off')}</p>",
    `<p>{a > b ? t(\`state.\${state}\`) : null}</p>`,
  ])('leaves %s alone', (jsx) => {
    expect(inComponent(jsx)).toEqual([]);
  });
});
