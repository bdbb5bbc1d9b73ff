import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { jsonProblem } from './json-problem';
import { excerpt, type Place, PriceFileError } from './price-file-fault';

/** True for what JSON has as an object. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entry of a list, counted from 1. */
export const placeOfEntry = (index: number): Place => ({ in: 'entry', at: index + 1 });

const lineAndColumn = (text: string, at: number): { line: number; column: number } => {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/**
 * Parses JSON.
 * @throws PriceFileError `truncated` or `broken`
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const { at, isEnd } = jsonProblem(text) ?? { at: 0, isEnd: false };
    const { line, column } = lineAndColumn(text, at);
    throw new PriceFileError(
      isEnd
        ? { code: 'truncated', line, text: excerpt(text.slice(-60)) }
        : { code: 'broken', line, column, text: excerpt(text.slice(at)) },
    );
  }
};

/** A value in short; of what holds others only that it does. */
export const shortValue = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]';
  return isObject(value) ? '{…}' : String(value ?? '');
};

/**
 * Holds an answer against what its source answers.
 * @throws PriceFileError `value-unexpected` with the path of the first value that does not fit
 */
export const checkAnswer = <Schema extends GenericSchema>(
  schema: Schema,
  value: unknown,
): InferOutput<Schema> => {
  const { success, output, issues } = safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const [issue] = issues;
  const key = issue?.path?.map((item) => String(item.key)).join('.') ?? '';
  throw new PriceFileError({
    code: 'value-unexpected',
    key: excerpt(key),
    text: excerpt(shortValue(issue?.input)),
  });
};
