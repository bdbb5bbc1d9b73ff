import { type BinaryKind, excerpt, PriceFileError } from './price-file-fault';

/** Ten years of quarter hours of every zone that SMARD has are less. */
const largestFile = 64 * 1024 * 1024;
/** What of a file is looked at before it is read at all. */
export const sniffedBytes = 64 * 1024;

const magic: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const utf16 = (bytes: Uint8Array): string | undefined => {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return beginsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : undefined;
};

const controlZ = 0x1a;

/** True for characters that no text has; a Ctrl-Z ends files of old programs. */
const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 0x09 || code > 0x0d) && code !== controlZ) return true;
  }
  return false;
};

const refuseWebPage = (head: string): void => {
  const start = head.replace(/^\uFEFF/, '').trimStart();
  const isPage =
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
      start,
    ) ||
    (start.startsWith('<') && /<html[\s>]/i.test(start));
  if (!isPage) return;
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(start) ?? [];
  throw new PriceFileError({ code: 'web-page', title: excerpt(title) });
};

/**
 * Refuses by its beginning and size what cannot be a file of prices.
 * @param head at least `sniffedBytes` of the file, or all of it
 * @throws PriceFileError `empty`, `not-text`, `web-page` or `too-large`
 */
export const refuseBySight = (head: Uint8Array, size: number): void => {
  const start = head.subarray(0, sniffedBytes);
  for (const [looksLike, bytes] of magic) {
    if (beginsWith(start, bytes)) throw new PriceFileError({ code: 'not-text', looksLike });
  }
  const text = new TextDecoder(utf16(start) ?? 'utf-8').decode(start);
  if (hasControls(text)) throw new PriceFileError({ code: 'not-text', looksLike: 'unknown' });
  if (text.trim() === '' && size <= sniffedBytes) throw new PriceFileError({ code: 'empty' });
  refuseWebPage(text);
  if (size > largestFile) {
    throw new PriceFileError({ code: 'too-large', bytes: size, most: largestFile });
  }
};

/** The text of a file: UTF-16 by its byte order mark, else UTF-8, else windows-1252. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = utf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
