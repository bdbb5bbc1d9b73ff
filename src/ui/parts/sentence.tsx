import type { ComponentChildren } from 'preact';
import { type Key, parts } from '../../i18n/translator';

interface SentenceProps {
  readonly text: Key;
  /** What stands in the place of each placeholder. */
  readonly filled: { readonly [name: string]: ComponentChildren };
}

/** A message with elements in it. */
export const Sentence = ({ text, filled }: SentenceProps) => (
  <>{parts(text).map((part) => (part.name ? filled[part.name] : part.text))}</>
);
