import { isAwattar, readAwattar } from './awattar';
import { isEnergyCharts, readEnergyCharts } from './energy-charts';
import { isObject, shortValue } from './json-answer';
import { isNordPool, readNordPool } from './nord-pool';
import { isOctopus, readOctopus } from './octopus';
import { excerpt, PriceFileError, type Recognised } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { isTibber, readTibber } from './tibber';

const errorIn = (value: unknown): string | undefined => {
  if (!isObject(value)) return undefined;
  const { errors, error, detail, message } = value;
  const [first] = Array.isArray(errors) ? errors : [];
  const nested: unknown = isObject(first) ? first['message'] : undefined;
  return [nested, error, detail, message].find((text) => typeof text === 'string');
};

const namesIn = (value: unknown): string => {
  const first = Array.isArray(value) ? value[0] : value;
  return isObject(first) ? Object.keys(first).slice(0, 20).join(', ') : shortValue(first);
};

const hasNoEntries = (value: unknown): boolean =>
  isObject(value) &&
  [value['results'], value['data']].some((list) => Array.isArray(list) && list.length === 0);

/**
 * Reads the JSON of any known source. A list of its answers counts as one long answer.
 * @param recognise is told what it is before its rows are read
 * @throws PriceFileError where it is of no known source, or cannot be read
 */
export const readJsonPrices = (
  value: unknown,
  options: PriceReadingOptions,
  recognise: (source: Recognised) => void,
): PriceFileReading => {
  const answers: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (answers.some(isEnergyCharts)) {
    recognise('energy-charts');
    return readEnergyCharts(answers, options);
  }
  if (answers.some(isNordPool)) {
    recognise('nord-pool');
    return readNordPool(answers, options);
  }
  if (answers.some(isOctopus)) {
    recognise('octopus');
    return readOctopus(answers);
  }
  if (answers.some(isAwattar)) {
    recognise('awattar');
    return readAwattar(answers);
  }
  if (isTibber(value)) {
    recognise('tibber');
    return readTibber(value, options);
  }
  const error = errorIn(answers[0]);
  if (error !== undefined) throw new PriceFileError({ code: 'error-answer', text: excerpt(error) });
  if (answers.every(hasNoEntries)) throw new PriceFileError({ code: 'no-prices' });
  throw new PriceFileError({ code: 'not-recognised', begins: excerpt(namesIn(value)) });
};
