import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { excerpt, PriceFileError } from './price-file-fault';

/** Its tree takes twenty times the room; a year of two auctions in quarter hours is half of this. */
const largestXml = 24 * 1024 * 1024;

/** The elements of a name directly within another. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );

/** The text of the element at a path of names, or nothing where there is none. */
export const textAt = (element: XmlElement, ...path: readonly string[]): string | undefined => {
  let at: XmlElement | undefined = element;
  for (const name of path) at = at && childrenOf(at, name)[0];
  return at?.text.trim();
};

/**
 * Parses XML; neither entities from elsewhere nor a DTD are resolved.
 * @throws PriceFileError `truncated` where the outermost element is not closed, `broken`, `too-large`
 */
export const parseDocument = (text: string): XmlElement => {
  if (text.length > largestXml) {
    throw new PriceFileError({ code: 'too-large', bytes: text.length, most: largestXml });
  }
  try {
    const { root } = parseXml(text);
    if (root) return root;
  } catch (error) {
    const [, name = ''] = /<([A-Za-z_][\w.:-]*)/.exec(text) ?? [];
    const { line, column, pos } =
      error instanceof XmlError ? error : { line: 1, column: 1, pos: 0 };
    const isCut = !new RegExp(`</${name.replaceAll('.', '\\.')}\\s*>\\s*$`).test(text.slice(-300));
    throw new PriceFileError(
      isCut
        ? { code: 'truncated', line: text.split('\n').length, text: excerpt(text.slice(-60)) }
        : { code: 'broken', line, column, text: excerpt(text.slice(pos)) },
    );
  }
  throw new PriceFileError({ code: 'no-prices' });
};
