/** Those who want to be told something. */
export interface Listeners<T> {
  /** @returns how to be told no more */
  add(listener: (news: T) => void): () => void;
  tell(news: T): void;
}

/** A list of listeners, empty at first. */
export const createListeners = <T>(): Listeners<T> => {
  const listeners = new Set<(news: T) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell(news) {
      for (const listener of listeners) listener(news);
    },
  };
};
