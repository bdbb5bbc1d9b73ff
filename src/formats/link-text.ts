import { longestText } from '../model/limits';
import { Refusal } from './link-refusal';

const betweenFields = '~';

/** The fields of one parameter, not yet escaped for the address. */
export const joinFields = (fields: readonly string[]): string => fields.join(betweenFields);

/**
 * Takes the fields of one parameter apart.
 * @throws Refusal `malformed` where there are not as many as there should be
 */
export const splitFields = (text: string, count: number): string[] => {
  const fields = text.split(betweenFields);
  if (fields.length !== count) throw new Refusal('malformed');
  return fields;
};

/**
 * A text as a field. It is escaped once here and once more with the whole parameter, so that the
 * fields still come apart after a program on the way has decoded and encoded the address anew.
 */
export const writeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('~', '%7E');

/**
 * Reads what `writeText` wrote.
 * @throws Refusal `too-long`
 */
export const readText = (field: string): string => {
  const text = field.replaceAll('%7E', '~').replaceAll('%25', '%');
  if (text.length > longestText) throw new Refusal('too-long', { least: 0, most: longestText });
  return text;
};

/**
 * Reads a text that something is known by.
 * @throws Refusal `malformed` where it is blank, `too-long`
 */
export const readName = (field: string): string => {
  if (field.trim() === '') throw new Refusal('malformed');
  return readText(field);
};

/**
 * Reads an id of any making.
 * @throws Refusal `malformed` where it is empty, `too-long`
 */
export const readId = (field: string): string => {
  if (field === '') throw new Refusal('malformed');
  return readText(field);
};
