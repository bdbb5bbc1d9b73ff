import { isTimeZone } from '../../model/time-zone';
import { readCsvTable } from './csv-table';
import { isEntsoeCsv, readEntsoeCsv } from './entsoe-csv';
import { isEntsoeXml, readEntsoeXml } from './entsoe-xml';
import { decodeText, refuseBySight } from './file-text';
import { guessMapping } from './guess-mapping';
import { parseJson } from './json-answer';
import { readJsonPrices } from './json-prices';
import { readMappedCsv } from './mapped-csv';
import { excerpt, PriceFileError, type Recognised } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions, RefusedPriceFile } from './price-file-reading';
import { isSmard, readSmard } from './smard';
import { parseDocument } from './xml-document';

/** Gets the share of the work that is done, 0 to 1. */
export type OnProgress = (share: number) => void;

interface Reading {
  readonly text: string;
  readonly options: PriceReadingOptions;
  readonly onProgress: OnProgress;
  readonly recognise: (recognised: Recognised) => void;
}

const readCsv = ({ text, options, onProgress, recognise }: Reading): PriceFileReading => {
  const table = readCsvTable(text);
  if (!table) throw new PriceFileError({ code: 'not-recognised', begins: excerpt(text) });
  recognise('csv');
  onProgress(0.5);
  if (options.mapping) {
    recognise('mapped-csv');
    return readMappedCsv(table, options.mapping, options);
  }
  if (isSmard(table)) {
    recognise('smard');
    return readSmard(table, options);
  }
  if (isEntsoeCsv(table)) {
    recognise('entsoe-csv');
    return readEntsoeCsv(table, options);
  }
  return { kind: 'ask-mapping', preview: guessMapping(table, options) };
};

const readJson = ({ text, options, onProgress, recognise }: Reading): PriceFileReading => {
  recognise('json');
  const value = parseJson(text);
  onProgress(0.5);
  return readJsonPrices(value, options, recognise);
};

const readXml = ({ text, options, onProgress, recognise }: Reading): PriceFileReading => {
  recognise('xml');
  const root = parseDocument(text);
  onProgress(0.7);
  if (!isEntsoeXml(root)) {
    throw new PriceFileError({ code: 'not-recognised', begins: excerpt(`<${root.name}>`) });
  }
  recognise('entsoe-xml');
  return readEntsoeXml(root, options);
};

const readText = (reading: Reading): PriceFileReading => {
  const { text } = reading;
  if (text.startsWith('{') || text.startsWith('[')) return readJson(reading);
  return text.startsWith('<') ? readXml(reading) : readCsv(reading);
};

/** A refusal for what was thrown. */
const refusal = (error: unknown, recognised?: Recognised): RefusedPriceFile => {
  if (!(error instanceof PriceFileError)) throw error;
  return { kind: 'refused', fault: { ...error.fault, ...(recognised && { recognised }) } };
};

/** The refusal of a file that its beginning and size already tell cannot be read, if they do. */
export const refusedBySight = (head: Uint8Array, size: number): RefusedPriceFile | undefined => {
  try {
    refuseBySight(head, size);
    return undefined;
  } catch (error) {
    return refusal(error);
  }
};

/**
 * Reads a file of real electricity prices, of whatever known source, or says why not. Pure: the same
 * bytes and options give the same reading.
 */
export const readPriceFile = (
  bytes: Uint8Array,
  options: PriceReadingOptions,
  onProgress: OnProgress = () => undefined,
): PriceFileReading => {
  let recognised: Recognised | undefined;
  const recognise = (as: Recognised): void => {
    recognised = as;
  };
  try {
    const { timeZone } = options;
    if (!isTimeZone(timeZone)) throw new PriceFileError({ code: 'unknown-time-zone', timeZone });
    refuseBySight(bytes, bytes.length);
    // A table's leading blank lines and tabs belong to it.
    const whole = decodeText(bytes).replace(/^\uFEFF/, '');
    const trimmed = whole.trim();
    if (trimmed === '') throw new PriceFileError({ code: 'empty' });
    onProgress(0.1);
    const text = /^[{[<]/.test(trimmed) ? trimmed : whole;
    const reading = readText({ text, options, onProgress, recognise });
    onProgress(1);
    return reading;
  } catch (error) {
    return refusal(error, recognised);
  }
};
