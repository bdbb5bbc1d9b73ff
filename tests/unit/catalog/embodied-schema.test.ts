import { describe, expect, it } from 'vitest';
import { embodiedSchema } from '../../../src/catalog/embodied-schema';
import { parseFacts } from '../../../src/catalog/parse-facts';

const source = { title: 'A sheet', url: 'https://example.org/sheet.pdf' };

const aCategory = (change: object = {}): object => ({
  id: 'laptop',
  basis: 'category',
  kg: { low: 132, typical: 236, high: 315 },
  sheets: 226,
  source,
  ...change,
});

const aDevice = (change: object = {}): object => ({
  id: 'dell-wyse-3040',
  basis: 'device',
  kg: 62,
  source,
  ...change,
});

const without = (key: string, from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

const parse = (...figures: object[]): unknown =>
  parseFacts('embodied.json', embodiedSchema, figures);

describe('the schema of embodied carbon', () => {
  it('accepts a category and a device', () => {
    expect(() => parse(aCategory(), aDevice())).not.toThrow();
    expect(() => parse(aCategory({ id: 'smartphone', standsFor: ['android'] }))).not.toThrow();
  });

  it.each([
    ['a category without a source', without('source', aCategory()), /laptop, source: /u],
    ['a device without a source', without('source', aDevice()), /dell-wyse-3040, source: /u],
    [
      'a source without an address',
      aDevice({ source: { title: 'A sheet' } }),
      /dell-wyse-3040, source\.url: /u,
    ],
    ['zero', aDevice({ kg: 0 }), /dell-wyse-3040, kg: is not above 0 kg/u],
    ['a category’s figure without a range', aCategory({ kg: 236 }), /laptop, kg: /u],
    [
      'a median outside its percentiles',
      aCategory({ kg: { low: 240, typical: 236, high: 315 } }),
      /laptop, kg: is not in the order/u,
    ],
    ['two sheets', aCategory({ sheets: 2 }), /laptop, sheets: are fewer than 3/u],
    ['no number of sheets', without('sheets', aCategory()), /laptop, sheets: /u],
    ['a category for nothing', aCategory({ standsFor: [] }), /laptop, standsFor: is empty/u],
    ['another basis', aDevice({ basis: 'guess' }), /dell-wyse-3040, basis: /u],
    ['an unknown key', aDevice({ year: 2018 }), /year/u],
  ])('refuses %s', (_, figure, message) => {
    expect(() => parse(figure)).toThrow(message);
  });

  it('refuses two figures for the same', () => {
    expect(() => parse(aDevice(), aDevice({ kg: 63 }))).toThrow('dell-wyse-3040 is there twice');
    expect(() => parse(aCategory(), aCategory({ id: 'notebook', standsFor: ['laptop'] }))).toThrow(
      'laptop is there twice',
    );
  });
});
