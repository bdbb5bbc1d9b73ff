import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type {
  ColumnName,
  ComparedDevice,
  ComparisonTable,
  SpreadsheetLabels,
} from '../../../src/formats/comparison-columns';
import { csvFileName, dataCsv, spreadsheetCsv } from '../../../src/formats/comparison-csv';
import { compareModes } from '../../../src/model/comparison';
import { isOrdered } from '../../../src/model/range';
import type { ResolvedPower } from '../../../src/model/resolve-power';
import type { Scenario } from '../../../src/model/scenario';
import { flatYear, type TariffYear } from '../../../src/model/tariff';
import { gramsPerKwh, money, pricePerKwh, watts } from '../../../src/model/units';
import { anEstimate, aPower, aRange } from '../../fixtures/a-power';
import { aScenario } from '../../fixtures/a-scenario';
import { anyOrderedPower, anyScenario, anyText } from '../../fixtures/any-model';

const header =
  'device_id,device,category,off_w,idle_w,idle_w_low,idle_w_high,printing_w,printing_w_low,printing_w_high,estimated_states,printing_h,overhead_h,always_on_kwh,always_on_kwh_low,always_on_kwh_high,always_on_cost,always_on_cost_low,always_on_cost_high,per_print_kwh,per_print_kwh_low,per_print_kwh_high,per_print_cost,per_print_cost_low,per_print_cost_high,saving_kwh,saving_cost,price_per_kwh,currency,off_method,sources,tariff,mean_price_always_on,mean_price_per_print,always_on_co2_kg,per_print_co2_kg,co2_g_per_kwh,setup,add_ons,runs_anyway,purchase_price';

type RangedColumn = 'idle_w' | 'printing_w' | `${'always_on' | 'per_print'}_${'kwh' | 'cost'}`;

const yearOf = ({ price, habit, tariff }: Scenario): TariffYear =>
  flatYear(price, habit, tariff.monthlyFee);

const compared = (
  scenario: Scenario,
  power: ResolvedPower,
  change: Partial<ComparedDevice> = {},
): ComparedDevice => ({
  id: 'raspberry-pi-4b',
  name: 'Raspberry Pi 4B',
  category: 'raspberry-pi',
  power,
  year: compareModes(power, scenario.switching, yearOf(scenario)),
  sources: ['https://a.example/1', 'https://b.example/2'],
  ...change,
});

const aTable = (scenario: Scenario, ...devices: ComparedDevice[]): ComparisonTable => ({
  scenario,
  tariff: 'flat',
  tariffYear: yearOf(scenario),
  devices,
});

const germanLabels: SpreadsheetLabels = {
  heading: (column) => (column === 'device' ? 'Gerät; Name' : column),
  category: () => 'Einplatinenrechner',
  state: (state) => ({ off: 'aus', idle: 'wartend', printing: 'druckend' })[state],
  offMethod: () => 'herunterfahren',
  tariff: () => 'fester Preis',
  runsAnyway: ({ charged }) => (charged === 'share' ? 'ein Anteil' : 'was dazukommt'),
};

const records = (csv: string): Record<ColumnName, string>[] =>
  Papa.parse<Record<ColumnName, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('dataCsv', () => {
  it('has exactly the documented columns', () => {
    expect(dataCsv(aTable(aScenario()))).toBe(`${header}\r\n`);
  });

  it('writes these very bytes for a small round example', () => {
    const scenario = aScenario({
      habit: { ...aScenario().habit, printsPerWeek: 0 },
      switching: { method: 'unplugged', plug: watts(1) },
    });
    const power = {
      ...aPower({ idle: [2, 3, 4], printing: 5 }),
      off: { watts: aRange(1), estimate: anEstimate(1) },
      printing: { watts: aRange(5), estimate: anEstimate(2) },
    };
    const csv = dataCsv(aTable(scenario, compared(scenario, power, { name: '=Pi, "new"' })));
    expect([...new TextEncoder().encode(csv)]).toEqual([
      ...new TextEncoder().encode(
        `${header}\r\n` +
          `raspberry-pi-4b,"'=Pi, ""new""",raspberry-pi,1,3,2,4,5,5,5,off|printing,0,0,` +
          '26.28,17.52,35.04,10.512,7.008,14.016,0,0,0,0,0,0,26.28,10.512,0.4,EUR,unplugged,' +
          'https://a.example/1 | https://b.example/2,flat,0.4,,,,,,,,\r\n',
      ),
    ]);
  });

  it("carries the method's worked example", () => {
    const scenario = aScenario();
    const [row] = records(dataCsv(aTable(scenario, compared(scenario, aPower()))));
    expect(Number(row?.printing_h)).toBeCloseTo(782.142857, 6);
    expect(Number(row?.overhead_h)).toBeCloseTo(52.142857, 6);
    expect(Number(row?.always_on_kwh)).toBeCloseTo(30.957214, 6);
    expect(Number(row?.always_on_cost)).toBeCloseTo(12.382886, 6);
    expect(Number(row?.per_print_kwh)).toBeCloseTo(11.9355, 6);
    expect(Number(row?.per_print_cost)).toBeCloseTo(4.7742, 6);
    expect(Number(row?.saving_kwh)).toBeCloseTo(19.021714, 6);
    expect(Number(row?.saving_cost)).toBeCloseTo(7.608686, 6);
    expect(row).toMatchObject({
      off_w: '1',
      idle_w: '3.4',
      printing_w: '4.9',
      estimated_states: '',
    });
  });

  it('tells what a kWh costs on average and what it emits', () => {
    const scenario = aScenario({ tariff: { kind: 'flat', monthlyFee: money(10) } });
    const device = compared(scenario, aPower());
    const table = { ...aTable(scenario, device), intensity: gramsPerKwh(250) };
    const [row] = records(dataCsv(table));
    expect(Number(row?.always_on_cost)).toBeCloseTo(12.382886 + 120, 6);
    expect(Number(row?.mean_price_always_on)).toBeCloseTo(0.4, 9);
    expect(Number(row?.mean_price_per_print)).toBeCloseTo(0.4, 9);
    expect(Number(row?.always_on_co2_kg)).toBeCloseTo(30.957214 / 4, 6);
    expect(Number(row?.per_print_co2_kg)).toBeCloseTo(11.9355 / 4, 6);
    expect(row?.co2_g_per_kwh).toBe('250');
  });

  it('has the plain mean of the year for a price of many', () => {
    const scenario = aScenario();
    const night: TariffYear = {
      ...flatYear(pricePerKwh(0.2), scenario.habit),
      allYearWeight: 0.3 * 8760,
    };
    const year = compareModes(aPower(), scenario.switching, night);
    const table: ComparisonTable = {
      ...aTable(scenario, compared(scenario, aPower(), { year })),
      tariff: 'bands',
      tariffYear: night,
    };
    const [row] = records(dataCsv(table));
    expect(row?.tariff).toBe('bands');
    expect(Number(row?.price_per_kwh)).toBeCloseTo(0.3, 12);
    expect(Number(row?.mean_price_per_print)).toBeCloseTo(0.2, 12);
  });

  it('keeps apart what is not known and what is nothing', () => {
    const scenario = aScenario();
    const table = aTable(scenario, compared(scenario, aPower()));
    const [unknown] = records(dataCsv(table));
    expect(unknown).toMatchObject({
      always_on_co2_kg: '',
      per_print_co2_kg: '',
      co2_g_per_kwh: '',
    });
    const [clean] = records(dataCsv({ ...table, intensity: gramsPerKwh(0) }));
    expect(clean).toMatchObject({
      always_on_co2_kg: '0',
      per_print_co2_kg: '0',
      co2_g_per_kwh: '0',
    });
    const idle = aPower({ off: 0, idle: 0, printing: 0 });
    const [free] = records(dataCsv(aTable(scenario, compared(scenario, idle))));
    expect(free).toMatchObject({ mean_price_always_on: '', mean_price_per_print: '' });
  });

  it('tells what a setup is made of and what a machine costs', () => {
    const scenario = aScenario();
    const setup = { name: 'NAS, left', addOns: ['Webcam', 'Hub'] };
    const row = (change: Partial<ComparedDevice>) =>
      records(dataCsv(aTable(scenario, compared(scenario, aPower(), change))))[0];
    expect(row({ purchasePrice: money(0) })).toMatchObject({
      ...{ setup: '', add_ons: '', runs_anyway: '', purchase_price: '0' },
    });
    expect(row({ setup, purchasePrice: money(95.5) })).toMatchObject({
      ...{ setup: 'NAS, left', add_ons: 'Webcam|Hub', runs_anyway: '', purchase_price: '95.5' },
    });
    const charged = [{ charged: 'increment' }, { charged: 'share', otherJobs: 3 }] as const;
    expect(
      charged.map((runsAnyway) => row({ setup: { ...setup, runsAnyway } })?.runs_anyway),
    ).toEqual(['increment', 'share:3']);
    expect(row({ setup })).toMatchObject({ purchase_price: '' });
  });

  it('keeps every figure and name of any comparison', () => {
    const scenarios = anyScenario(['raspberry-pi-4b']);
    fc.assert(
      fc.property(scenarios, anyOrderedPower, anyText(1, 120), (scenario, power, name) => {
        const device = compared(scenario, power, { name: `n${name}` });
        const [row] = records(dataCsv(aTable(scenario, device)));
        const { alwaysOn, perPrint, saving } = device.year;
        const figures = (column: RangedColumn) => ({
          low: Number(row?.[`${column}_low` as const]),
          typical: Number(row?.[column]),
          high: Number(row?.[`${column}_high` as const]),
        });
        expect(row?.device).toBe(`n${name}`);
        expect(figures('idle_w')).toEqual(power.idle.watts);
        expect(figures('printing_w')).toEqual(power.printing.watts);
        expect(figures('always_on_kwh')).toEqual(alwaysOn.energy);
        expect(figures('always_on_cost')).toEqual(alwaysOn.cost);
        expect(figures('per_print_kwh')).toEqual(perPrint.energy);
        expect(figures('per_print_cost')).toEqual(perPrint.cost);
        expect(isOrdered(figures('per_print_cost'))).toBe(true);
        expect(Number(row?.saving_kwh)).toBe(saving.energy.typical);
        expect(Number(row?.saving_cost)).toBe(saving.cost.typical);
        expect(Number(row?.price_per_kwh)).toBe(scenario.price);
        expect(row?.currency).toBe(scenario.currency);
        expect(row?.off_method).toBe(scenario.switching.method);
      }),
    );
  });
});

describe('spreadsheetCsv', () => {
  it('is what a German spreadsheet opens', () => {
    const scenario = aScenario();
    const power = { ...aPower(), off: { watts: aRange(1), estimate: anEstimate(1) } };
    const both = { ...power, idle: { watts: aRange(3.4), estimate: anEstimate(3.4) } };
    const csv = spreadsheetCsv(aTable(scenario, compared(scenario, both)), germanLabels, 'de-DE');
    expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const [headings = [], row = []] = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data;
    expect(headings).toHaveLength(41);
    expect(headings[1]).toBe('Gerät; Name');
    expect(row?.slice(0, 6)).toEqual([
      'raspberry-pi-4b',
      'Raspberry Pi 4B',
      'Einplatinenrechner',
      '1',
      '3,4',
      '3,4',
    ]);
    expect(row[10]).toBe('aus, wartend');
    expect(row[29]).toBe('herunterfahren');
    expect(row[31]).toBe('fester Preis');
    expect(csv.match(/(?<!\r)\n/)).toBeNull();
  });

  it('tells in words how a host that runs anyway is counted', () => {
    const scenario = aScenario();
    const setup = {
      ...{ name: 'NAS', addOns: ['Kamera', 'Hub'] },
      runsAnyway: { charged: 'share', otherJobs: 3 } as const,
    };
    const device = compared(scenario, aPower(), { setup, purchasePrice: money(45.5) });
    const csv = spreadsheetCsv(aTable(scenario, device), germanLabels, 'de-DE');
    const [, row = []] = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data;
    expect(row.slice(-4)).toEqual(['NAS', 'Kamera, Hub', 'ein Anteil', '45,5']);
  });

  it('keeps point and comma in English, with the mark Excel needs', () => {
    const scenario = aScenario();
    const csv = spreadsheetCsv(aTable(scenario, compared(scenario, aPower())), germanLabels, 'en');
    expect(csv.startsWith('\uFEFFdevice_id,"Gerät; Name",')).toBe(true);
    expect(csv).toContain(',3.4,');
  });
});

describe('csvFileName', () => {
  it('bears the local day', () => {
    expect(csvFileName(new Date(2026, 0, 5, 0, 1))).toBe('kilowait-comparison-2026-01-05.csv');
    expect(csvFileName(new Date(2026, 11, 31, 23, 59))).toBe('kilowait-comparison-2026-12-31.csv');
  });
});
