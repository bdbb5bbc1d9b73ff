import type { EmbodiedFigure } from '../src/catalog/embodied';
import { coveredBy, type EmbodiedRecord } from '../src/catalog/embodied-schema';
import { exactly, mapRange } from '../src/model/range';
import { kilograms } from '../src/model/units';

const figureOf = (record: EmbodiedRecord): EmbodiedFigure => {
  const { basis, source } = record;
  return record.basis === 'device'
    ? { kg: exactly(kilograms(record.kg)), source, basis }
    : { kg: mapRange(record.kg, kilograms), sheets: record.sheets, source, basis };
};

/** The figures by the device or the category that they are for. */
export const encodeEmbodied = (
  records: readonly EmbodiedRecord[],
): Readonly<Record<string, EmbodiedFigure>> =>
  Object.fromEntries(
    records.flatMap((record) => coveredBy(record).map((id) => [id, figureOf(record)])),
  );
