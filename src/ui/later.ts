import { effect, type ReadonlySignal, signal } from '@preact/signals';

const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/**
 * Follows a signal one painted frame behind. What is typed and the answer are on screen first; the
 * figures come in a task of their own, so that no task is long on a slow phone. Changes that come
 * faster are taken together.
 */
export const later = <T>(source: ReadonlySignal<T>): ReadonlySignal<T> => {
  const follower = signal(source.peek());
  let isWaiting = false;
  effect(() => {
    if (source.value === follower.peek() || isWaiting) return;
    isWaiting = true;
    afterPaint(() => {
      isWaiting = false;
      follower.value = source.peek();
    });
  });
  return follower;
};

/** Long enough for the next letter of somebody who types. */
const pause = 150;

/**
 * Follows a signal once it has been still for a moment: for what is dear to lay out and is not looked
 * at while something is typed.
 */
export const settled = <T>(source: ReadonlySignal<T>): ReadonlySignal<T> => {
  const follower = signal(source.peek());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const next = source.value;
    clearTimeout(waiting);
    if (next === follower.peek()) return;
    waiting = setTimeout(() => {
      follower.value = next;
    }, pause);
  });
  return follower;
};
