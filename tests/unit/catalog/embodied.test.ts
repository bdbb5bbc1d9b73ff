import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalog/catalogue';
import { embodiedOf } from '../../../src/catalog/embodied';
import { coveredBy } from '../../../src/catalog/embodied-schema';
import { categories } from '../../../src/model/category';
import { readEmbodied } from '../../../tools/catalogue-plugin';

interface Research {
  readonly categories: Readonly<
    Record<string, { kg: number; low: number; high: number; sheets: number }>
  >;
  readonly devices: Readonly<Record<string, { kg: number; source: string }>>;
}

const file = new URL('../../../../shared/data/embodied.json', import.meta.url);
const research: Research = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { categories: {}, devices: {} };
const records = readEmbodied();
const record = (id: string) => records.find((one) => one.id === id);

describe.skipIf(!existsSync(file))('the embodied carbon beside the research', () => {
  it('is of the same categories and devices', () => {
    expect(records.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(research.categories), ...Object.keys(research.devices)].sort(),
    );
  });

  it.each(Object.entries(research.categories))('has the figures of %s', (id, figure) => {
    const { kg, low, high, sheets } = figure;
    expect(record(id)).toMatchObject({
      basis: 'category',
      kg: { low, typical: kg, high },
      sheets,
      source: { title: expect.stringMatching(/ODbL 1\.0.*2023-02-23/u) },
    });
  });

  it.each(Object.entries(research.devices))('has the sheet of %s', (id, { kg, source }) => {
    expect(record(id)).toMatchObject({
      basis: 'device',
      kg,
      source: { title: expect.stringContaining(source) },
    });
  });
});

describe('the embodied carbon', () => {
  it('of a device is its sheet’s before its category’s', () => {
    const wyse = embodiedOf('dell-wyse-5070', 'thin-client');
    expect(wyse).toMatchObject({ basis: 'device', kg: { low: 102, typical: 102, high: 102 } });
    expect(wyse?.source.title).toContain('wyse-5070-thin-client-pcf-datasheet.pdf');
    const hp = embodiedOf('hp-t630', 'thin-client');
    expect(hp).toMatchObject({ basis: 'category', kg: { low: 41, typical: 45, high: 102 } });
    expect(hp?.sheets).toBe(15);
  });

  it('of a user’s own device is its category’s', () => {
    expect(embodiedOf('own-attic-laptop', 'laptop')?.kg.typical).toBe(236);
  });

  it('is known of these categories, and of no other', () => {
    const known = categories.filter((category) => embodiedOf('own-thing', category));
    expect(known).toEqual(['android', 'thin-client', 'laptop', 'desktop']);
  });

  it('of a phone and of a tablet differ, though both are Android', () => {
    expect(embodiedOf('generic-android-phone', 'android')?.kg.typical).toBe(53);
    expect(embodiedOf('generic-android-tablet', 'android')?.kg.typical).toBe(71);
  });

  it('of a mini PC is known where its sheet is', () => {
    expect(embodiedOf('dell-optiplex-3050-micro', 'mini-pc')?.kg.typical).toBe(153);
    expect(embodiedOf('dell-optiplex-7060-micro', 'mini-pc')).toBeUndefined();
  });

  it('of a Raspberry Pi is unknown', () => {
    expect(embodiedOf('raspberry-pi-4b', 'raspberry-pi')).toBeUndefined();
  });

  it('is for categories and devices that there are', () => {
    const ids: readonly string[] = [...categories, ...catalogue.map(({ id }) => id)];
    const covered = records.flatMap(coveredBy);
    expect(covered.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
