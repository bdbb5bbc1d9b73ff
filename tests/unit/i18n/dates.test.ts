import { describe, expect, it } from 'vitest';
import { longDate, longDates, monthOf } from '../../../src/i18n/dates';

describe('a day', () => {
  it('is written as the language does', () => {
    expect(longDate('en-GB', '2026-11-22')).toBe('22 November 2026');
    expect(longDate('de-DE', '2026-11-22')).toBe('22. November 2026');
  });

  it.each(['2026-01-01', '2024-02-29', '2026-12-31'] as const)(
    '%s is that day wherever the device is',
    (day) => {
      const home = process.env['TZ'];
      const said = ['Pacific/Honolulu', 'Pacific/Kiritimati'].map((zone) => {
        process.env['TZ'] = zone;
        return longDate('en-GB', day);
      });
      process.env['TZ'] = home;
      expect(new Set(said).size).toBe(1);
      expect(said[0]).toContain(String(Number(day.slice(-2))));
    },
  );
});

describe('a period', () => {
  it('says once what both days share', () => {
    expect(longDates('de-DE', '2026-10-01', '2026-12-31')).toMatch(
      /^1\. Oktober\s–\s31\. Dezember 2026$/,
    );
  });

  it('is a month without its days', () => {
    expect(monthOf('de-DE', '2026-07-01')).toBe('Juli 2026');
  });
});
