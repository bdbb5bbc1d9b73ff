import { describe, expect, it } from 'vitest';
import { matches, searchable } from '../../../src/ui/device-search';

const finds = (search: string, ...texts: string[]): boolean => matches(searchable(texts), search);

describe('a search', () => {
  it.each(['t630', 'T630', 'T 630', 't-630', 'hp t630', '630', 'HPT630'])(
    'finds the HP t630 as "%s"',
    (search) => {
      expect(finds(search, 'HP t630', 'Thin clients')).toBe(true);
    },
  );

  it.each(['pi4', 'pi 4', 'Raspberry 4B', 'pi4b', 'pi 4b', 'model b pi'])(
    'finds the Raspberry Pi 4 as "%s"',
    (search) => {
      expect(finds(search, 'Raspberry Pi 4 Model B')).toBe(true);
    },
  );

  it('wants every word', () => {
    expect(finds('dell laptop', 'Dell Latitude E6410', 'Laptops')).toBe(true);
    expect(finds('dell laptop', 'Dell OptiPlex 3000', 'Desktops')).toBe(false);
  });

  it('finds either language and the kind', () => {
    expect(finds('handy', 'Android phone', 'Android-Handy')).toBe(true);
    expect(finds('phone', 'Android phone', 'Android-Handy')).toBe(true);
    expect(finds('thin', 'Fujitsu Futro S740', 'Thin Clients')).toBe(true);
  });

  it('ignores accents, umlauts and case', () => {
    expect(finds('GERAT', 'Messgerät')).toBe(true);
    expect(finds('café', 'Cafe')).toBe(true);
    expect(finds('strasse', 'Straße')).toBe(true);
  });

  it('finds short words only where a part of a name begins', () => {
    expect(finds('pi', 'Dell OptiPlex 3000')).toBe(false);
    expect(finds('pi', 'Orange Pi Zero')).toBe(true);
    expect(finds('4', 'HP t640')).toBe(false);
    expect(finds('t630', 'Core i3-6300, 6th generation')).toBe(false);
  });

  it('never joins the end of one name to the beginning of the next', () => {
    expect(finds('t630', 'Core i3-6300 (6th gen)', 'Core i3-6300 (6. Generation)')).toBe(false);
  });

  it('finds short words inside a name', () => {
    expect(finds('pad', 'Lenovo ThinkPad X230')).toBe(true);
  });

  it('finds everything when nothing is typed', () => {
    expect(finds('  ', 'HP t630')).toBe(true);
  });
});
