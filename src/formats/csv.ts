import { plainDecimal } from './plain-decimal';

/** A text, a figure, or nothing. */
export type Cell = string | number | null;

/** How a table becomes text; lines always end in CR LF, as RFC 4180 has it. */
export interface CsvDialect {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
  /** Writes a UTF-8 byte order mark, by which Excel tells UTF-8 from the system's code page. */
  readonly bom: boolean;
}

/** RFC 4180 for programs: comma, point, no byte order mark. */
export const dataDialect: CsvDialect = { separator: ',', decimal: '.', bom: false };

/**
 * What a spreadsheet set to the locale opens right: its decimal sign, and the semicolon where the
 * comma is taken.
 * @param locale a BCP 47 tag
 * @throws RangeError where the tag is malformed
 */
export const dialectFor = (locale: string): CsvDialect => {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',')
    ? { separator: ';', decimal: ',', bom: true }
    : { separator: ',', decimal: '.', bom: true };
};

// A text that a spreadsheet would run, also behind blanks and invisible characters and in the wide
// signs of East Asian keyboards. Leading apostrophes count as part of it: taking one off restores
// every guarded text.
const formula = /^'*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u;

const text = (cell: string): string => {
  const guarded = formula.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const written = (cell: Cell, dialect: CsvDialect): string => {
  if (cell === null) return '';
  if (typeof cell === 'string') return text(cell);
  const decimal = plainDecimal(cell);
  return dialect.decimal === ',' ? decimal.replace('.', ',') : decimal;
};

/**
 * A table as CSV. Texts that a spreadsheet would run as a formula get a leading apostrophe, figures
 * never; figures are written in full, without exponent.
 * @throws RangeError where a figure is not finite
 */
export const writeCsv = (rows: readonly (readonly Cell[])[], dialect: CsvDialect): string =>
  (dialect.bom ? '\uFEFF' : '') +
  rows
    .map((row) => `${row.map((cell) => written(cell, dialect)).join(dialect.separator)}\r\n`)
    .join('');
