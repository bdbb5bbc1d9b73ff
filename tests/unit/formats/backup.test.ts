import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupRecords,
  backupFileName,
  readBackup,
  writeBackup,
} from '../../../src/formats/backup';
import { hourlyRows } from '../../fixtures/a-price-series';

const newest = 3;
const read = (text: string) => readBackup(text, newest);

const contents = (kinds: { [kind: string]: { [key: string]: unknown } }): BackupRecords =>
  new Map(
    Object.entries(kinds).map(([kind, byKey]) => [kind, new Map(Object.entries(byKey))] as const),
  );

const written = (records: BackupRecords): string =>
  writeBackup({ version: newest, records }, Date.UTC(2026, 10, 23, 12, 30));

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/backups/${name}.json`, import.meta.url), 'utf8');

const sound = written(
  contents({
    profiles: { 'own-1': { id: 'own-1', name: 'NAS "upstairs" {[\\' } },
    seriesRows: { a: { id: 'a', ...hourlyRows(3) } },
  }),
);

describe('writeBackup', () => {
  it('writes what a person can read', () => {
    const text = written(
      contents({
        profiles: { 'own-1': { id: 'own-1', name: 'NAS' } },
        seriesRows: { a: { prices: Float64Array.of(0.5, -1) } },
        kept: {},
      }),
    );
    expect(text).toBe(`{
  "app": "kilowait",
  "kind": "backup",
  "version": 3,
  "madeAt": "2026-11-23T12:30:00.000Z",
  "records": {
    "profiles": [
      {
        "key": "own-1",
        "value": {
          "id": "own-1",
          "name": "NAS"
        }
      }
    ],
    "seriesRows": [
      {
        "key": "a",
        "value": {
          "prices": {
            "f64": "AAAAAAAA4D8AAAAAAADwvw=="
          }
        }
      }
    ],
    "kept": []
  }
}
`);
  });

  it('refuses a time that is none', () => {
    expect(() => writeBackup({ version: 1, records: new Map() }, Number.NaN)).toThrow(RangeError);
  });
});

const anyNumbers = fc
  .array(fc.double(), { maxLength: 6 })
  .map((numbers) => Float64Array.from(numbers));

const anyRecord = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.constantFrom(null, true, false),
    anyNumbers,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(fc.constantFrom('f64', '__proto__', 'constructor', 'key', '0'), fc.string()),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
    fc.record({ f64: tie('value') }, { noNullPrototype: true }),
  ),
})).value;

const anyRecords: fc.Arbitrary<BackupRecords> = fc
  .dictionary(
    fc.oneof(fc.constantFrom('profiles', 'series', '__proto__'), fc.string()),
    fc.dictionary(fc.oneof(fc.constantFrom('current', '__proto__'), fc.string()), anyRecord, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    { maxKeys: 3, noNullPrototype: true },
  )
  .map(contents);

describe('readBackup', () => {
  it('gives back any records, every number of the rows to its last bit', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const outcome = read(written(records));
        // Vitest takes a property called `constructor` for the object's own.
        expect(outcome.kind === 'backup' && isDeepStrictEqual(outcome.records, records)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back the layout and the time it was made', () => {
    expect(read(written(new Map()))).toStrictEqual({
      kind: 'backup',
      version: newest,
      madeAt: Date.UTC(2026, 10, 23, 12, 30),
      records: new Map(),
    });
  });

  it('takes a year of quarter hours in a moment, in about 35,000 rows', () => {
    const rows = hourlyRows(35_040);
    const start = performance.now();
    const outcome = read(written(contents({ seriesRows: { a: rows } })));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(outcome.kind === 'backup' && outcome.records.get('seriesRows')?.get('a')).toEqual(rows);
  });

  it('refuses every beginning of a backup as cut short', () => {
    for (let length = 1; length < sound.trimEnd().length; length += 1) {
      expect(read(sound.slice(0, length))).toEqual({ kind: 'refused', reason: 'cut-short' });
    }
    expect(read(sound.trimEnd()).kind).toBe('backup');
  });

  it('takes a file that an editor put a byte order mark before', () => {
    expect(read(`\uFEFF${sound}`)).toEqual(read(sound));
  });

  it.each([
    ['', 'not-json'],
    ['setup,mode,year', 'not-json'],
    ['<html>{', 'not-json'],
    ['{"app": "kilowait",}', 'not-json'],
    ['{}}', 'not-json'],
    ['[', 'not-json'],
    ['null', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{}', 'not-a-backup'],
    ['"kilowait"', 'not-a-backup'],
    ['{"__proto__": {"app": "kilowait", "kind": "backup"}, "version": 1}', 'not-a-backup'],
    ['{"app": "other", "kind": "backup", "version": 1, "records": {}}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "price", "version": 1, "records": {}}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": 0, "records": {}}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": 1.5, "records": {}}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": "1", "records": {}}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": 1, "records": []}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": 1}', 'not-a-backup'],
    ['{"app": "kilowait", "kind": "backup", "version": 4, "records": 1}', 'newer-version'],
  ])('refuses %j as %s', (text, reason) => {
    expect(read(text)).toEqual({ kind: 'refused', reason });
  });

  it('refuses what is nested deeper than any record, and is soon over with it', () => {
    const nested = (depth: number): string =>
      sound.replace('"own-1",', `${'['.repeat(depth)}${']'.repeat(depth)},`);
    expect(read(nested(50)).kind).toBe('backup');
    for (const depth of [150, 100_000]) {
      expect(read(nested(depth))).toEqual({ kind: 'refused', reason: 'not-a-backup' });
    }
  });

  it('lists by its place what has no key, so that it can be named', () => {
    const text = written(contents({ profiles: { a: 1 } }))
      .replace('"key": "a"', '"key": 7')
      .replace('"records": {', '"records": { "series": "none",');
    const outcome = read(text);
    expect(outcome).toMatchObject({ kind: 'backup' });
    expect(outcome.kind === 'backup' && [...outcome.records]).toEqual([
      ['series', new Map()],
      ['profiles', new Map([['#1', { key: 7, value: 1 }]])],
    ]);
  });

  it.each(['AAAAAAAA4D8', 'AAAA', 'AAAAAAAA4D8=\n', '!', 'AAA A==='])(
    'leaves %j as it is where numbers should be',
    (broken) => {
      const text = written(contents({ series: { a: { f64: [] } } })).replace(
        '"f64": []',
        `"f64": ${JSON.stringify(broken)}`,
      );
      const outcome = read(text);
      expect(outcome.kind === 'backup' && outcome.records.get('series')?.get('a')).toEqual({
        f64: broken,
      });
    },
  );

  it('leaves no trace on the prototypes', () => {
    read(sound.replace('"records": {', '"records": { "__proto__": [{ "polluted": true }],'));
    read(sound.replace('"id": "own-1"', '"__proto__": { "polluted": true }'));
    expect('polluted' in {}).toBe(false);
  });

  it('takes a backup without the time it was made', () => {
    const outcome = read(sound.replace('2026-11-23T12:30:00.000Z', 'yesterday'));
    expect(outcome).toMatchObject({ kind: 'backup' });
    expect('madeAt' in outcome).toBe(false);
  });
});

describe('backups of earlier layouts', () => {
  it.each([
    ['version-1', 1, ['profiles', 'measurements', 'comparison', 'settings']],
    [
      'version-2',
      2,
      ['profiles', 'measurements', 'comparison', 'settings', 'series', 'seriesRows', 'kept'],
    ],
  ])('are read: %s', (name, version, kinds) => {
    const outcome = read(fixture(name));
    expect(outcome).toMatchObject({ kind: 'backup', version });
    expect(outcome.kind === 'backup' && [...outcome.records.keys()]).toEqual(kinds);
  });

  it('bring their rows', () => {
    const outcome = read(fixture('version-2'));
    expect(outcome.kind === 'backup' && outcome.records.get('seriesRows')?.get('4f1c09d2')).toEqual(
      { id: '4f1c09d2', ...hourlyRows(48) },
    );
  });
});

describe('backupFileName', () => {
  it('bears the local day', () => {
    expect(backupFileName(new Date(2026, 0, 5, 0, 1))).toBe('kilowait-backup-2026-01-05.json');
  });
});
