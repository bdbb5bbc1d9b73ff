import { expect } from '@playwright/test';
import { downloadBy } from './support/export';
import { test } from './support/fixtures';

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

test('the picture of the chart is a PNG 1200 pixels wide', async ({ app }) => {
  const page = await app.open();
  const { name, bytes } = await downloadBy(page, 'Save picture');
  expect(name).toBe('kilowait-comparison.png');
  expect([...bytes.subarray(0, 8)]).toEqual(pngHead);
  expect(bytes.readUInt32BE(16)).toBe(1200);
  expect(bytes.readUInt32BE(20)).toBeGreaterThan(600);
  expect(bytes.length).toBeGreaterThan(20_000);
});

test('more devices make a taller picture', async ({ app }) => {
  const heightOf = async (hash: string): Promise<number> => {
    const page = await app.open(hash);
    return (await downloadBy(page, 'Save picture')).bytes.readUInt32BE(20);
  };
  const few = await heightOf('#/compare?devices=hp-t630');
  const more = await heightOf('#/compare?devices=hp-t630,hp-t640,raspberry-pi-5');
  expect(more).toBeGreaterThan(few + 100);
});
