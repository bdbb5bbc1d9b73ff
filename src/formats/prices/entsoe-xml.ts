import type { XmlElement } from '@rgrove/parse-xml';
import { areaOfEic, areaTimeZone } from './area-time-zone';
import { type AssembledRows, assembleRows, type PriceEntry } from './assemble-rows';
import { type PeriodPrice, periodPrices, resolutionOf } from './entsoe-period';
import { finishedSeries } from './finished-series';
import { placeOfEntry } from './json-answer';
import { oneCurrency } from './one-currency';
import { excerpt, PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { type PriceUnit, priceUnitIn } from './price-unit';
import { childrenOf, textAt } from './xml-document';

const source = 'entsoe-xml';

interface TimeSeries {
  readonly element: XmlElement;
  readonly area: string;
  /** Which auction of the same hours: the lowest is the coupled market. */
  readonly position: number;
  readonly unit: PriceUnit;
  readonly curveType: string;
}

/** Prices of one rank: of two for the same time that of the lower rank counts. */
interface RankedPrices {
  readonly position: number;
  readonly step: number;
  /** Of which time series it is, counted from 0. */
  readonly at: number;
  readonly prices: readonly PeriodPrice[];
}

const unitOf = (element: XmlElement): PriceUnit => {
  const currency = textAt(element, 'currency_Unit.name') ?? '';
  const energy = textAt(element, 'price_Measure_Unit.name') ?? '';
  const unit = priceUnitIn(`${currency}/${energy}`);
  if (unit) return unit;
  const written = currency === '' ? (textAt(element, 'quantity_Measure_Unit.name') ?? '') : '';
  throw new PriceFileError({
    code: 'not-a-price',
    column: 'TimeSeries',
    unit: written || `${currency}/${energy}`,
  });
};

const seriesOf = (element: XmlElement): TimeSeries => {
  const eic = textAt(element, 'in_Domain.mRID') ?? textAt(element, 'out_Domain.mRID') ?? '';
  const position = 'classificationSequence_AttributeInstanceComponent.position';
  return {
    element,
    area: areaOfEic(eic),
    position: Number(textAt(element, position) ?? 1) || 1,
    unit: unitOf(element),
    curveType: textAt(element, 'curveType') ?? 'A01',
  };
};

/** Lays prices over each other: the lowest auction first, and of one auction the finest steps. */
const laidOver = (ranked: readonly RankedPrices[]): { entries: PriceEntry[]; further: number } => {
  const sorted = [...ranked].sort((a, b) => a.position - b.position || a.step - b.step);
  const grid = Math.min(...sorted.map(({ step }) => step), 900_000);
  const covered = new Set<number>();
  const entries: PriceEntry[] = [];
  let further = 0;
  let fresh: number[] = [];
  let before: RankedPrices | undefined;
  for (const part of sorted) {
    if (part.position !== before?.position || part.step !== before.step) {
      for (const slot of fresh) covered.add(slot);
      fresh = [];
    }
    before = part;
    for (const { start, end, price } of part.prices) {
      if (Number.isNaN(price)) continue;
      const slots: number[] = [];
      for (let slot = start; slot < end; slot += grid) slots.push(slot);
      const free = slots.filter((slot) => !covered.has(slot));
      fresh.push(...free);
      if (free.length < slots.length && part.position > 1) further += 1;
      if (free.length === slots.length) entries.push({ start, end, price, at: part.at });
      else
        for (const slot of free)
          entries.push({ start: slot, end: slot + grid, price, at: part.at });
    }
  }
  return { entries, further };
};

const assembled = (series: readonly TimeSeries[]): { rows: AssembledRows; further: number } => {
  const ranked = series.flatMap(({ element, position, unit, curveType }, at) =>
    childrenOf(element, 'Period').map(
      (period): RankedPrices => ({
        position,
        step: resolutionOf(period),
        at,
        prices: periodPrices(period, curveType, unit),
      }),
    ),
  );
  const { entries, further } = laidOver(ranked);
  return { rows: assembleRows(entries, placeOfEntry), further };
};

const reasonIn = (root: XmlElement): string | undefined => textAt(root, 'Reason', 'text');

/** True for a document of ENTSO-E's interface, whatever it holds. */
export const isEntsoeXml = (root: XmlElement): boolean => root.name.endsWith('_MarketDocument');

/**
 * Reads a document of day-ahead prices from ENTSO-E's interface.
 * @throws PriceFileError where it holds no prices or cannot be read
 */
export const readEntsoeXml = (root: XmlElement, options: PriceReadingOptions): PriceFileReading => {
  const elements = childrenOf(root, 'TimeSeries');
  if (elements.length === 0) {
    const reason = reasonIn(root);
    throw new PriceFileError(
      reason === undefined
        ? { code: 'no-prices' }
        : { code: 'error-answer', text: excerpt(reason) },
    );
  }
  const all = elements.map(seriesOf);
  const areas = [...new Set(all.map(({ area }) => area))].sort();
  const area = areas.length > 1 ? areas.find((known) => known === options.area) : areas[0];
  if (area === undefined) return { kind: 'ask-area', source, areas };
  const series = all.filter((known) => known.area === area);
  const currency = oneCurrency(series.map(({ unit }) => unit.currency)) ?? '';
  const { rows, further } = assembled(series);
  return finishedSeries(rows, {
    source,
    label: 'ENTSO-E',
    area,
    currency,
    contains: 'wholesale',
    timeZone: areaTimeZone(area) ?? options.timeZone,
    ...(further > 0 && { notes: [{ code: 'second-auction', count: further }] }),
  });
};
