import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone, openZone } from '../../../src/model/time-zone';
import { zones } from '../../fixtures/any-tariff';

const hour = 3_600_000;
const utc = (text: string): number => Date.parse(`${text}Z`);

/** The offset that the engine itself writes, such as `GMT+02:00`. */
const offsetByName = (timeZone: string, at: number): number => {
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours = 0, minutes = 0] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
};

describe('isTimeZone', () => {
  it.each(['Europe/Berlin', 'Atlantic/Canary', 'UTC', 'Australia/Lord_Howe'])('knows %s', (name) =>
    expect(isTimeZone(name)).toBe(true),
  );
  it.each(['', 'Europe/Bonn', '+01:00', 'CEST!', ' Europe/Berlin'])('refuses %j', (name) =>
    expect(isTimeZone(name)).toBe(false),
  );
});

describe('openZone', () => {
  it('refuses a zone that nobody knows', () => {
    expect(() => openZone('Europe/Bonn')).toThrow(RangeError);
  });

  it('has the offset that the engine writes, in every zone at any moment', () => {
    const anyZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const anyMoment = fc.integer({ min: utc('2012-01-01T00:00'), max: utc('2035-01-01T00:00') });
    fc.assert(
      fc.property(anyZone, anyMoment, (timeZone, at) => {
        expect(openZone(timeZone).offsetAt(at)).toBe(offsetByName(timeZone, at));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T01:00', 1, 2],
    ['Europe/Berlin', '2026-10-25T01:00', 2, 1],
    ['Europe/London', '2028-03-26T01:00', 0, 1],
    ['Atlantic/Canary', '2028-10-29T01:00', 1, 0],
    ['America/New_York', '2026-03-08T07:00', -5, -4],
    ['America/New_York', '2026-11-01T06:00', -4, -5],
    ['Europe/Dublin', '2026-03-29T01:00', 0, 1],
    ['Australia/Lord_Howe', '2026-04-04T15:00', 11, 10.5],
    ['Australia/Sydney', '2026-10-03T16:00', 10, 11],
  ])('changes %s to the second at %s UTC, from %s h to %s h', (name, change, before, after) => {
    const zone = openZone(name);
    expect(zone.offsetAt(utc(change) - 1) / hour).toBe(before);
    expect(zone.offsetAt(utc(change)) / hour).toBe(after);
    expect(zone.pieceAt(utc(change)).from).toBe(utc(change));
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', []],
    ['Europe/Berlin', '2026-03-29T03:00', ['2026-03-29T01:00']],
    ['Europe/Berlin', '2026-10-25T02:00', ['2026-10-25T00:00', '2026-10-25T01:00']],
    ['Europe/Berlin', '2026-10-25T03:00', ['2026-10-25T02:00']],
    ['Atlantic/Canary', '2026-03-29T01:15', []],
    ['Atlantic/Canary', '2026-10-25T01:15', ['2026-10-25T00:15', '2026-10-25T01:15']],
    ['America/New_York', '2026-03-08T02:00', []],
    ['America/New_York', '2026-11-01T01:59', ['2026-11-01T05:59', '2026-11-01T06:59']],
    ['Australia/Lord_Howe', '2026-04-05T01:30', ['2026-04-04T14:30', '2026-04-04T15:00']],
    ['Australia/Lord_Howe', '2026-10-04T02:15', []],
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Asia/Kathmandu', '2026-06-01T05:45', ['2026-06-01T00:00']],
  ])('finds %s %s on the wall at %j', (name, wall, found) => {
    expect(openZone(name).toUtc(utc(wall))).toEqual(found.map(utc));
  });

  it('finds its way back from the wall clock', () => {
    const anyMoment = fc.integer({ min: utc('2020-01-01T00:00'), max: utc('2032-01-01T00:00') });
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyMoment, (name, at) => {
        const zone = openZone(name);
        const found = zone.toUtc(at + zone.offsetAt(at));
        expect(found).toContain(at);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['Europe/Berlin', 1],
    ['Europe/London', 0],
    ['Europe/Dublin', 0],
    ['America/New_York', -5],
    ['Australia/Sydney', 10],
    ['Australia/Lord_Howe', 10.5],
    ['Asia/Kathmandu', 5.75],
  ])('has the winter of %s at %s h', (name, offset) => {
    expect(openZone(name).standardOffset(2026) / hour).toBe(offset);
  });
});
