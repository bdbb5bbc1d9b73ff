import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, findDevice } from '../../../src/catalog/catalogue';
import { readCatalogue } from '../../../tools/catalogue-plugin';

const files = readCatalogue();
const records = files.flatMap(({ category, devices }) =>
  devices.map((device) => ({ ...device, category })),
);

const research = new URL('../../../../shared/data/devices.json', import.meta.url);
const researchState = {
  off: 'off',
  sleep: 'sleep',
  idle: 'idle',
  typicalLoad: 'printing',
  maxLoad: 'peak',
} as const;

interface ResearchDevice {
  readonly id: string;
  readonly category: string;
  readonly confidence: string;
  readonly powerW: Record<
    keyof typeof researchState,
    { readonly min: number; readonly value: number; readonly max: number } | null
  >;
  readonly sources: readonly unknown[];
}

describe('the catalogue', () => {
  it('has 288 devices', () => {
    expect(catalogue).toHaveLength(288);
  });

  it.each(records)('decodes $id as its file says', (record) => {
    const { id, name, category, basis, power, remarks = [], sources } = record;
    expect(findDevice(id)).toEqual({
      id,
      names: typeof name === 'string' ? { en: name, de: name } : name,
      category,
      basis,
      remarks,
      power,
      sourceCount: sources.length,
    });
  });

  it('knows no device under an unknown id', () => {
    expect(findDevice('abacus')).toBeUndefined();
  });

  it.each([
    ['Raspberry Pi Zero 2 W', /^Raspberry Pi Zero 2 W$/u],
    ['Raspberry Pi 2B', /^Raspberry Pi 2 Model B$/u],
    ['Raspberry Pi 3B', /^Raspberry Pi 3 Model B$/u],
    ['Raspberry Pi 3B+', /^Raspberry Pi 3 Model B\+$/u],
    ['Raspberry Pi 4B', /^Raspberry Pi 4 Model B$/u],
    ['Raspberry Pi 5', /^Raspberry Pi 5$/u],
    ['Orange Pi', /^Orange Pi/u],
    ['Le Potato', /Le Potato/u],
    ['an old Android phone', /^Android phone/u],
    ['an Android tablet', /^Android tablet/u],
    ['an old laptop', /ThinkPad \(mid-2000s\)/u],
    ['a newer laptop', /^Framework Laptop 13/u],
    ['an old desktop', /^Old ATX office PC$/u],
    ...['3020', '3030', '3040', '5060', '5070'].map((model) => [
      `Dell Wyse ${model}`,
      new RegExp(`^Dell Wyse ${model}$`, 'u'),
    ]),
    ...['510', '520', '530', '610', '620', '630', '640'].map((model) => [
      `HP T${model}`,
      new RegExp(`^HP t${model}$`, 'u'),
    ]),
    ['Fujitsu Futro', /^Fujitsu Futro/u],
    ['mini PC', /mini PC/u],
    ['NAS', /NAS/u],
    ['home server', /MicroServer/u],
    ['USB webcam', /^USB webcam/u],
    ['IP camera', /IP camera/u],
    ['ESP32-CAM', /^ESP32-CAM/u],
    ['smart plug', /Shelly Plug S/u],
    ['printer', /Ender-3$/u],
  ] as [string, RegExp][])('has %s', (_, name) => {
    expect(catalogue.filter(({ names }) => name.test(names.en))).not.toEqual([]);
  });

  it('translates names that hold English words', () => {
    const english = catalogue.filter(({ names }) =>
      /generic|with|desk.*gen\b|wireless|disk|drive|\blate\b/u.test(names.de),
    );
    expect(english).toEqual([]);
  });

  it.skipIf(!existsSync(research))('holds the numbers of the research, to the digit', () => {
    const devices: readonly ResearchDevice[] = JSON.parse(readFileSync(research, 'utf8'));
    const inOurWords = devices.map(({ id, category, confidence, powerW, sources }) => ({
      id,
      category,
      basis: confidence,
      sourceCount: sources.length,
      power: Object.fromEntries(
        Object.entries(researchState).flatMap(([theirs, ours]) => {
          const figure = powerW[theirs as keyof typeof researchState];
          if (!figure) return [];
          return [[ours, { low: figure.min, typical: figure.value, high: figure.max }]];
        }),
      ),
    }));
    for (const expected of inOurWords) expect(findDevice(expected.id)).toMatchObject(expected);
    expect(
      devices.map(({ powerW }) => Object.values(powerW).filter((figure) => figure).length),
    ).toEqual(devices.map(({ id }) => Object.keys(findDevice(id)?.power ?? {}).length));
  });
});
