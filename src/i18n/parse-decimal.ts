/** How a typed number was read, or why it could not be. */
export type ParsedDecimal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-a-number' }
  | {
      readonly kind: 'number';
      readonly value: number;
      /** True where digits were grouped or another reading was possible (`1.234`), so it is shown. */
      readonly showReading: boolean;
    };

const trailingUnit = /\s*(?:€|\$|£|[A-Z]{3}|kWh|W|h|min)(?:\/kWh)?$/;
const plain = /^(?=.*\d)(?<whole>\d*)(?:[.,](?<fraction>\d*))?$/;
const couldBeThousands = /^[1-9]\d{0,2}[.,]\d{3}$/;
const grouped =
  /^(?<first>\d{1,3})(?<separator>[.,'’\s])(?<rest>\d{3}(?:\k<separator>\d{3})*)(?:(?!\k<separator>)[.,](?<fraction>\d*))?$/;

const number = (whole: string, fraction: string, showReading: boolean): ParsedDecimal => {
  const value = Number(`${whole || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? { kind: 'number', value, showReading } : { kind: 'not-a-number' };
};

const readUnsigned = (text: string): ParsedDecimal => {
  const simple = plain.exec(text)?.groups;
  if (simple) {
    return number(simple['whole'] ?? '', simple['fraction'] ?? '', couldBeThousands.test(text));
  }
  const groups = grouped.exec(text)?.groups;
  if (!groups) return { kind: 'not-a-number' };
  const rest = (groups['rest'] ?? '').replace(/\D/g, '');
  return number(`${groups['first'] ?? ''}${rest}`, groups['fraction'] ?? '', true);
};

/**
 * Reads a number as people type it, whatever the locale: `0,40` and `0.40` are the same, a trailing
 * unit is ignored, `1.234,5`, `1,234.5`, `1 234,5` and `1'234.5` are grouped. A lone separator is
 * always the decimal sign, so `1.234` is a little over one, and says so. Exponents are refused, and
 * so is a sign, except a minus where the quantity may be negative.
 */
export const parseDecimal = (typed: string, mayBeNegative = false): ParsedDecimal => {
  const text = typed.trim().replace(trailingUnit, '');
  if (text === '') return { kind: 'empty' };
  if (!mayBeNegative || !/^[-−–]/.test(text)) return readUnsigned(text);
  const size = readUnsigned(text.slice(1).trimStart());
  return size.kind === 'number' ? { ...size, value: 0 - size.value } : size;
};
