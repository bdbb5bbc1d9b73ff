import { useState } from 'preact/hooks';

/** What is typed into a form and not saved yet, by the address of the form; it lasts with the page. */
export type Drafts<T> = Map<string, T>;

/** A form's values, kept while the form is closed without saving. */
export interface KeptDraft<T> {
  readonly draft: T;
  /** True where the form opened with what was typed before. */
  readonly isKept: boolean;
  /** Grows when the form starts over, so that its fields can too. */
  readonly start: number;
  readonly change: (part: Partial<T>) => void;
  readonly startOver: () => void;
  /** Forgets the draft, once saved. */
  readonly forget: () => void;
}

/** Holds a form's values, taking up what was typed into the same form before. */
export const useDraft = <T extends object>(
  drafts: Drafts<T>,
  key: string,
  initial: T,
): KeptDraft<T> => {
  const [draft, setDraft] = useState(() => drafts.get(key) ?? initial);
  const [isKept, setKept] = useState(() => drafts.has(key));
  const [start, setStart] = useState(0);
  return {
    draft,
    isKept,
    start,
    change: (part) => {
      const next = { ...(drafts.get(key) ?? draft), ...part };
      drafts.set(key, next);
      setDraft(next);
    },
    startOver: () => {
      drafts.delete(key);
      setDraft(initial);
      setKept(false);
      setStart(start + 1);
    },
    forget: () => drafts.delete(key),
  };
};
