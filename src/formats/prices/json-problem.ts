/** Where a text stops being JSON, as an index; `isEnd` where it merely ends too early. */
export interface JsonProblem {
  readonly at: number;
  readonly isEnd: boolean;
}

// Longer texts than these have no place in such an answer, and would exhaust the engine's stack.
const token =
  /[\s]*(?:([[{\]},:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){0,20000}")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?(?![\w.+-])|true\b|false\b|null\b))/uy;
/** What may stand at the very end of a text that was cut in the middle of a token. */
const cutToken = /^\s*(?:"(?:[^"\\\p{Cc}]|\\.)*\\?|-?[\d.eE+-]*|t(?:ru?)?|f(?:al?s?)?|n(?:ul?)?)$/u;

type Expected =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'none';

const afterValue = (open: readonly string[]): Expected =>
  open.length === 0 ? 'none' : 'comma-or-end';

const closes = (mark: string, open: readonly string[]): boolean =>
  (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[');

/** What may follow a token, or undefined where the token is out of place. */
const following = (text: string, expected: Expected, open: string[]): Expected | undefined => {
  const isName = expected === 'name' || expected === 'name-or-end';
  const isValue = expected === 'value' || expected === 'value-or-end';
  if (text === '}' || text === ']') {
    if (!expected.endsWith('end') || !closes(text, open)) return undefined;
    open.pop();
    return afterValue(open);
  }
  if (text === ',') {
    if (expected !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'name' : 'value';
  }
  if (text === ':') return expected === 'colon' ? 'value' : undefined;
  if (isName) return text.startsWith('"') ? 'colon' : undefined;
  if (!isValue) return undefined;
  if (text !== '{' && text !== '[') return afterValue(open);
  open.push(text);
  return text === '{' ? 'name-or-end' : 'value-or-end';
};

/**
 * Finds what is wrong with a text that no JSON parser takes; engines tell it each in their own words.
 * @returns undefined where the text is JSON
 */
export const jsonProblem = (text: string): JsonProblem | undefined => {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [whole, ...groups] = token.exec(text) ?? [];
    if (whole === undefined) {
      const rest = text.length - at <= 10_000 ? text.slice(at) : undefined;
      const isOver = rest !== undefined && rest.trim() === '';
      if (isOver && expected === 'none') return undefined;
      const isEnd = isOver || (rest !== undefined && cutToken.test(rest));
      return { at: isEnd ? text.length : at + (/\S/.exec(text.slice(at))?.index ?? 0), isEnd };
    }
    const next: Expected | undefined = following(
      groups.find((group) => group) ?? '',
      expected,
      open,
    );
    const start = at + whole.length - whole.trimStart().length;
    if (next === undefined) return { at: start, isEnd: false };
    expected = next;
    at += whole.length;
  }
};
