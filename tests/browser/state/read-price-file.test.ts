import { describe, expect, it } from 'vitest';
import { type PriceFileResult, readPriceFileInWorker } from '../../../src/state/read-price-file';

const heading = 'Datum von;Datum bis;Deutschland/Luxemburg [€/MWh] Originalauflösungen';

/** Quarter hours of SMARD from the 1st of May on, at most until autumn. */
const smard = (count: number): string => {
  const stamp = (at: number): string => {
    const [day = '', time = ''] = new Date(Date.UTC(2026, 4, 1) + at * 900_000)
      .toISOString()
      .split('T');
    return `${day.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
  };
  const rows = Array.from(
    { length: count },
    (_, at) => `${stamp(at)};${stamp(at + 1)};${(at % 200) - 20},50`,
  );
  return [heading, ...rows, ''].join('\n');
};

const fileOf = (parts: readonly BlobPart[], name = 'prices.csv'): File =>
  new File([...parts], name);

const seriesOf = (result: PriceFileResult) => {
  if (result.kind === 'series') return result;
  throw new Error(`No series was read: ${JSON.stringify(result)}`);
};

describe('a price file in the worker', () => {
  it('becomes a series with its rows, its summary and an id of its own', async () => {
    const { progress, result } = readPriceFileInWorker(fileOf([smard(5000)]));
    const { series, rows, notes } = seriesOf(await result);
    expect(progress.value).toBe(1);
    expect(series).toMatchObject({
      source: 'smard',
      currency: 'EUR',
      contains: 'wholesale',
      timeZone: 'Europe/Berlin',
      name: 'SMARD Deutschland/Luxemburg 2026',
      from: Date.UTC(2026, 3, 30, 22),
      rowCount: 5000,
      hours: 1250,
      gapCount: 0,
      lowest: -0.0205,
    });
    expect(series.id).toMatch(/^[\da-f]{16}$/);
    expect(series.week.hours).toHaveLength(672);
    expect(rows.starts).toBeInstanceOf(Float64Array);
    expect(rows.prices).toHaveLength(5000);
    expect(notes).toEqual([]);

    const again = seriesOf(await readPriceFileInWorker(fileOf([smard(5000)], 'b.csv')).result);
    const other = seriesOf(await readPriceFileInWorker(fileOf([smard(4999)])).result);
    expect(again.series.id).toBe(series.id);
    expect(other.series.id).not.toBe(series.id);
  });

  it('takes the zone and currency of the user where the file names none', async () => {
    const file = fileOf(['t;p\n2026-01-01 00:00;0,3\n2026-01-01 01:00;0,4\n']);
    const asked = await readPriceFileInWorker(file, { currency: 'CHF', timeZone: 'Europe/Zurich' })
      .result;
    if (asked.kind !== 'ask-mapping') throw new Error(asked.kind);
    const { guess } = asked.preview;
    expect(guess).toMatchObject({ unit: { currency: 'CHF' }, timeZone: 'Europe/Zurich' });
    const { series } = seriesOf(await readPriceFileInWorker(file, { mapping: guess }).result);
    expect(series).toMatchObject({ source: 'mapped-csv', currency: 'CHF', rowCount: 2 });
  });

  it('reads windows-1252, as Excel saves a CSV in Western Europe', async () => {
    const text = 'Zeit;Börsenpreis \u0080/MWh\n2025-01-01 00:00;1\n2025-01-01 01:00;2\n';
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    expect(await readPriceFileInWorker(fileOf([bytes])).result).toMatchObject({
      preview: {
        columns: ['Zeit', 'Börsenpreis €/MWh'],
        guess: { unit: { currency: 'EUR', scale: 'per-mwh' } },
      },
    });
  });

  it('refuses with what is wrong where', async () => {
    const file = fileOf([heading, '\n01.05.2026 00:00;01.05.2026 01:00;x\n']);
    expect(await readPriceFileInWorker(file).result).toEqual({
      kind: 'refused',
      fault: {
        code: 'price-unreadable',
        recognised: 'smard',
        column: 'Deutschland/Luxemburg',
        found: { place: { in: 'line', at: 2 }, text: 'x' },
      },
    });
  });

  it('refuses 200 MB of noise at once', async () => {
    const megabyte = new Uint8Array(1_000_000);
    for (let at = 0; at < megabyte.length; at += 65_536) {
      crypto.getRandomValues(megabyte.subarray(at, at + 65_536));
    }
    const file = fileOf(Array.from({ length: 200 }, () => megabyte));
    const start = performance.now();
    expect(await readPriceFileInWorker(file).result).toMatchObject({
      kind: 'refused',
      fault: { code: 'not-text' },
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('ends at once when it is cancelled, and not after its end', async () => {
    const job = readPriceFileInWorker(fileOf([smard(15_000).repeat(20)]));
    await expect.poll(() => job.progress.value).toBeGreaterThan(0);
    job.cancel();
    expect(await job.result).toEqual({ kind: 'cancelled' });

    const done = readPriceFileInWorker(fileOf(['']));
    const result = await done.result;
    done.cancel();
    expect(await done.result).toBe(result);
    expect(result).toEqual({ kind: 'refused', fault: { code: 'empty' } });
  });
});
