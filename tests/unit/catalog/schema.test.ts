import { describe, expect, it } from 'vitest';
import { parseCatalogue, parseDeviceFile } from '../../../src/catalog/parse-catalogue';
import { readCatalogue } from '../../../tools/catalogue-plugin';
import { aDevice, aFigure, aFile, aSource } from './a-device';

const parse = (overrides: object = {}): unknown =>
  parseDeviceFile('sbc.json', aFile(aDevice(overrides)));

const two = (lower: string, upper: string, lowerFigure: object, upperFigure: object): object => ({
  power: { [lower]: aFigure(lowerFigure), [upper]: aFigure(upperFigure) },
  sources: [aSource({ states: [lower, upper] })],
});

describe('the schema', () => {
  it('accepts every file of the catalogue', () => {
    expect(readCatalogue().map((file) => file.devices.length)).toHaveLength(12);
  });

  it.each([
    ['a plain device', {}],
    ['a device without figures', { basis: 'none', power: {}, sources: [] }],
    ['a cited zero', { power: { idle: aFigure({ low: 0, typical: 0 }) } }],
    ['a name in two languages', { name: { en: 'Old PC', de: 'Alter PC' } }],
    [
      'words in place of an address',
      {
        sources: [aSource({ url: undefined, where: 'library-file:1' })].map(
          ({ url: _, ...rest }) => rest,
        ),
      },
    ],
    ['a high end of idle above that of printing', two('idle', 'printing', { high: 9 }, {})],
    [
      'a dc reading',
      { power: { idle: aFigure({ side: 'dc' }) }, sources: [aSource({ method: 'usb-meter' })] },
    ],
    ['a remark', { remarks: ['relay'] }],
  ])('accepts %s', (_, overrides) => {
    expect(() => parse(overrides)).not.toThrow();
  });

  it.each([
    [
      'a figure without a source',
      { power: { idle: aFigure(), off: aFigure({ low: 0, typical: 0 }) } },
      /off: no source lists this state/u,
    ],
    [
      'an uncited zero',
      { power: { off: aFigure({ low: 0, typical: 0, high: 0 }) } },
      /off: no source/u,
    ],
    [
      'a source without an address',
      { sources: [{ ...aSource(), url: undefined }].map(({ url: _, ...rest }) => rest) },
      /needs either a url or a where/u,
    ],
    [
      'a source with two addresses',
      { sources: [aSource({ where: 'library-file:1' })] },
      /needs either a url or a where/u,
    ],
    [
      'a source with half an address',
      { sources: [aSource({ url: 'example.org' })] },
      /url: is no web address/u,
    ],
    [
      'a web address given as words',
      { sources: [aSource({ where: 'https://example.org' })] },
      /where: belongs into url/u,
    ],
    ['a source without a title', { sources: [aSource({ title: ' ' })] }, /title: needs a text/u],
    [
      'a source for a state without a figure',
      { sources: [aSource({ states: ['idle', 'peak'] })] },
      /peak: .* no figure/u,
    ],
    [
      'a source without states',
      { sources: [aSource(), aSource({ states: [] })] },
      /states: is empty/u,
    ],
    [
      'low above typical',
      { power: { idle: aFigure({ low: 2.5 }) } },
      /idle: low ≤ typical ≤ high/u,
    ],
    [
      'typical above high',
      { power: { idle: aFigure({ typical: 3.5 }) } },
      /idle: low ≤ typical ≤ high/u,
    ],
    [
      'a negative figure',
      { power: { idle: aFigure({ low: -1 }) } },
      /power\.idle\.low: is below 0 W/u,
    ],
    [
      'a figure above 5000 W',
      { power: { idle: aFigure({ high: 5001 }) } },
      /power\.idle\.high: is above 5000 W/u,
    ],
    [
      'off above idle',
      two('off', 'idle', { typical: 3 }, {}),
      /off: typical 3 W is above idle \(2 W\)/u,
    ],
    [
      'idle above printing',
      two('idle', 'printing', { typical: 3 }, {}),
      /idle: typical 3 W is above printing/u,
    ],
    [
      'printing above peak',
      two('printing', 'peak', { typical: 3 }, {}),
      /printing: typical 3 W is above peak/u,
    ],
    [
      'idle above peak where printing is unknown',
      two('idle', 'peak', { typical: 3 }, {}),
      /idle: typical 3 W is above peak/u,
    ],
    [
      'a low end of idle above that of printing',
      two('idle', 'printing', { low: 2 }, {}),
      /idle: low 2 W is above printing/u,
    ],
    ['basis none with figures', { basis: 'none' }, /basis is none, but there are figures/u],
    [
      'another basis without figures',
      { power: {}, sources: [] },
      /basis is measured, but there is no figure/u,
    ],
    ['an unknown key', { cpu: 'RK3588' }, /cpu/u],
    ['an unknown state', { power: { idle: aFigure(), boot: aFigure() } }, /boot/u],
    [
      'side dc where all meters were at the wall',
      { power: { idle: aFigure({ side: 'dc' }) } },
      /idle: side is dc, its sources make it wall/u,
    ],
    [
      'side wall where all meters were behind the supply',
      { sources: [aSource({ method: 'dc-meter' })] },
      /idle: side is wall, its sources make it dc/u,
    ],
    [
      'side wall where both were used',
      { sources: [aSource(), aSource({ method: 'dc-meter' })] },
      /its sources make it mixed/u,
    ],
    ['an unknown method', { sources: [aSource({ method: 'guess' })] }, /method/u],
    ['an unknown remark', { remarks: ['nice'] }, /remarks/u],
    ['a text without German', { sources: [aSource({ says: { en: 'Idle 2 W.' } })] }, /says\.de/u],
    ['a note without English', { note: { de: 'Mit Lüfter.' } }, /note\.en/u],
    ['a name without German', { name: { en: 'Old PC' } }, /name: /u],
    ['an id with capitals', { id: 'Orange-Pi' }, /id: is not kebab-case/u],
    ['an id with spaces', { id: 'orange pi' }, /id: is not kebab-case/u],
  ])('refuses %s', (_, overrides, message) => {
    expect(() => parse(overrides)).toThrow(message);
  });

  it('names the file and the device', () => {
    expect(() => parse({ basis: 'none' })).toThrow(/^sbc\.json, orange-pi-9: /u);
    expect(() => parse({ id: undefined })).toThrow(/^sbc\.json, device 1, id: /u);
    expect(() => parseDeviceFile('sbc.json', { category: 'tea', devices: [] })).toThrow(
      /^sbc\.json, category: /u,
    );
  });

  it('reports every fault at once', () => {
    expect(() => parse({ id: 'A', basis: 'guess' })).toThrow(/id: .*\n.*basis: /u);
  });
});

describe('the files together', () => {
  it('refuse an id that is used twice', () => {
    const laptops = { category: 'laptop', devices: [aDevice()] };
    expect(() =>
      parseCatalogue([
        ['sbc.json', aFile(aDevice())],
        ['laptop.json', laptops],
      ]),
    ).toThrow('laptop.json, orange-pi-9: id is already used in sbc.json');
  });

  it('refuse a category under another name', () => {
    expect(() => parseCatalogue([['nas.json', aFile()]])).toThrow(/nas\.json: category is sbc/u);
  });
});
