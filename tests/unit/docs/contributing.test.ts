import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalog/catalogue';
import { parseCatalogue } from '../../../src/catalog/parse-catalogue';
import type { DeviceRecord } from '../../../src/catalog/schema';
import { readCatalogue } from '../../../tools/catalogue-plugin';
import { inRepository, readPage } from './markdown';

const page = readPage('CONTRIBUTING.md');
const fenced = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(page)?.[1] ?? '';

const entry: DeviceRecord = JSON.parse(fenced('json'));
const [source] = entry.sources;

const refusal = (...devices: readonly object[]): string => {
  try {
    parseCatalogue([['sbc.json', { category: 'sbc', devices }]]);
    return '';
  } catch (error) {
    return String(error).replace(/^Error: /, '');
  }
};

const withSource = (change: object): object => ({ ...entry, sources: [{ ...source, ...change }] });
const withPower = (state: 'off' | 'idle', change: object): object => ({
  ...entry,
  power: { ...entry.power, [state]: { ...entry.power[state], ...change } },
});

const broken: readonly (readonly object[])[] = [
  [withSource({ states: ['idle'] })],
  [withSource({ states: ['off', 'idle', 'printing'] })],
  [withSource({ url: undefined })].map((device) => JSON.parse(JSON.stringify(device))),
  [withPower('idle', { side: 'dc' })],
  [withPower('idle', { low: 2.8 })],
  [withPower('off', { typical: 3, high: 3 })],
  [{ ...entry, basis: 'none' }],
  [withSource({ says: { en: source?.says.en } })],
  [{ ...entry, cpu: 'RK3399' }],
  [entry, entry],
];

describe('CONTRIBUTING.md', () => {
  it('shows an entry as it stands in the catalogue', () => {
    const file = readCatalogue().find(({ category }) => category === 'sbc');
    expect(file?.devices.find(({ id }) => id === entry.id)).toEqual(entry);
  });

  it('shows the messages as they are', () => {
    expect(fenced('text').split('\n')).toEqual(broken.map((devices) => refusal(...devices)));
  });

  it('counts the dependencies', () => {
    const { dependencies } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8'));
    expect(Object.keys(dependencies)).toHaveLength(11);
    expect(page).toContain('so far there are eleven.');
  });
});

describe('docs/catalogue.md', () => {
  const text = readPage('docs/catalogue.md').replace(/\s+/g, ' ');
  const count = (basis: string): number =>
    catalogue.filter((device) => device.basis === basis).length;
  const sources = catalogue.reduce((sum, { sourceCount }) => sum + sourceCount, 0);

  it.each([
    `holds ${catalogue.length} devices`,
    `${count('measured')} are measured`,
    `${count('spec')} rest on a maker's specification`,
    `${count('estimate')} are estimates`,
    `${count('none')} have no published figure`,
    `${sources} source entries stand behind them`,
  ])('says: %s', (fact) => {
    expect(text).toContain(fact);
  });

  it('counts in the changelog what it counts itself', () => {
    expect(readPage('CHANGELOG.md')).toContain(
      `A catalogue of ${catalogue.length} devices with ${sources} cited sources`,
    );
  });
});
