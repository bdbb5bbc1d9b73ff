import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../../src/i18n/format';

const nbsp = '\u00a0';
const narrowNbsp = '\u202f';
const english = createFormatter('en-GB');
const german = createFormatter('de-DE');
const range = (low: number, typical: number, high: number) => ({ low, typical, high });

describe('money', () => {
  const inEuros = (value: number) => german.money(value, 'EUR');

  it.each([
    [1200, `1.200${nbsp}€`],
    [999.994, `999,99${nbsp}€`],
    [7.608686, `7,61${nbsp}€`],
    [0, `0,00${nbsp}€`],
    [-7.608686, `-7,61${nbsp}€`],
  ])('of %s in German', (value, text) => {
    expect(inEuros(value)).toBe(text);
  });

  it.each([
    ['en-GB', 'EUR', '€12.38'],
    ['en-GB', 'USD', '$12.38'],
    ['en-US', 'JPY', '¥12'],
    ['fr', 'EUR', `12,38${nbsp}€`],
    ['de-CH', 'CHF', `CHF${nbsp}12.38`],
  ])('in %s, %s', (tag, currency, text) => {
    expect(createFormatter(tag).money(12.382886, currency)).toBe(text);
  });

  it('groups thousands as the locale does', () => {
    expect(english.money(1234.5, 'EUR')).toBe('€1,235');
    expect(createFormatter('fr').money(1234.5, 'EUR')).toBe(`1${narrowNbsp}235${nbsp}€`);
  });
});

describe('a price', () => {
  it.each([
    [0.4, '0,40'],
    [0.2987, '0,2987'],
    [12, '12,00'],
  ])('of %s has two to four decimals', (value, text) => {
    expect(german.price(value)).toBe(text);
  });

  it('stands with its unit, whichever side the currency is written on', () => {
    expect(german.pricePerKwh(0.4, 'EUR')).toBe(`0,40${nbsp}€/kWh`);
    expect(english.pricePerKwh(-0.0213, 'GBP')).toBe(`-0.0213${nbsp}£/kWh`);
    expect(createFormatter('de-CH').pricePerKwh(0.2994, 'CHF')).toBe(`0.2994${nbsp}CHF/kWh`);
  });
});

describe('quantities', () => {
  it.each([
    [0.25, `0,25${nbsp}W`],
    [3.456, `3,46${nbsp}W`],
    [12.34, `12,3${nbsp}W`],
    [123.4, `123${nbsp}W`],
    [1234.5, `1.235${nbsp}W`],
    [3, `3${nbsp}W`],
  ])('of %s W have the digits of a reading', (value, text) => {
    expect(german.watts(value)).toBe(text);
  });

  it('name their unit', () => {
    expect(english.kilowattHours(30.957)).toBe(`31${nbsp}kWh`);
    expect(german.kilograms(8.4321)).toBe(`8,43${nbsp}kg`);
    expect(english.gramsPerKwh(344.14)).toBe(`344${nbsp}g${nbsp}CO2e/kWh`);
    expect(english.hours(782.14)).toBe(`782${nbsp}h`);
    expect(english.minutes(20)).toBe(`20${nbsp}min`);
    expect(english.bytes(1_500_000)).toBe(`1.5${nbsp}MB`);
    expect(english.bytes(2_500)).toBe(`2.5${nbsp}kB`);
    expect(german.percent(0.256)).toBe(`26${nbsp}%`);
  });

  it('stand in lists as the language joins them', () => {
    expect(english.list(['idle', 'printing'])).toBe('idle and printing');
    expect(german.list(['Leerlauf', 'Druck'])).toBe('Leerlauf und Druck');
  });
});

describe('a range', () => {
  it('names the unit once where it follows', () => {
    expect(german.range(range(2.5, 3, 3.2), german.watts)).toBe(`2,5–3,2${nbsp}W`);
    expect(german.range(range(1.2, 2, 3.4), (value) => german.money(value, 'EUR'))).toBe(
      `1,20–3,40${nbsp}€`,
    );
  });

  it('keeps every digit where the currency goes before', () => {
    expect(english.range(range(1.2, 2, 3.4), (value) => english.money(value, 'EUR'))).toBe(
      '€1.20–€3.40',
    );
    const swiss = createFormatter('de-CH');
    expect(swiss.range(range(1.2, 2, 3.4), (value) => swiss.money(value, 'CHF'))).toBe(
      `CHF${nbsp}1.20–CHF${nbsp}3.40`,
    );
  });

  it('is one figure where its ends read the same', () => {
    expect(english.range(range(3, 3, 3), english.watts)).toBe(`3${nbsp}W`);
    expect(english.range(range(3.001, 3.002, 3.003), english.watts)).toBe(`3${nbsp}W`);
  });

  it('holds both of its ends whole, in any locale', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 9999 }));
    fc.assert(
      fc.property(fc.constantFrom('en', 'de', 'fr', 'de-CH', 'sv'), ends, (tag, [low, more]) => {
        const { money, range: asText } = createFormatter(tag);
        const inEuros = (value: number) => money(value, 'EUR');
        const [from, to] = [low / 100, (low + more) / 100];
        const digits = (text: string) => text.replace(/\D/g, '');
        fc.pre(inEuros(from) !== inEuros(to));
        expect(digits(asText(range(from, from, to), inEuros))).toBe(
          digits(inEuros(from)) + digits(inEuros(to)),
        );
      }),
    );
  });
});

describe('signs and grouping', () => {
  it('never shows a negative zero', () => {
    const { number, quantity, watts, kilowattHours, kilograms, gramsPerKwh } = english;
    const { hours, percent, price, field } = english;
    const writers = [number, quantity, watts, kilowattHours, kilograms, gramsPerKwh];
    const texts = [...writers, hours, percent, price, field].flatMap((write) => [
      write(-0),
      write(-1e-13),
    ]);
    expect(texts.filter((text) => text.includes('-'))).toEqual([]);
    expect(english.money(-0.001, 'EUR')).toBe('€0.00');
  });

  it('shows a real minus', () => {
    expect(english.number(-1.5, 1)).toBe('-1.5');
    expect(english.kilowattHours(-12)).toBe(`-12${nbsp}kWh`);
  });

  it.each(['en', 'de', 'fr', 'de-CH', 'sv'])('never groups in a field in %s', (tag) => {
    const text = createFormatter(tag).field(1_234_567.891);
    expect(text).toMatch(/^1234567[.,]891$/);
  });

  it('gives a field the least decimals and all that it has', () => {
    expect(german.field(0.4, 2)).toBe('0,40');
    expect(german.field(0.123456789, 2)).toBe('0,123456789');
  });
});
