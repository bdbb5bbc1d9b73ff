import { effect, type ReadonlySignal, signal } from '@preact/signals';

const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/** So many rows of a table a slow phone lays out within a frame or two. */
const rowsAtOnce = 7;

/**
 * Follows a list, some items a frame, as long as the same items stand in it in the same order; another
 * list is taken at once, so that no item is ever there twice.
 */
export const inSteps = <T>(
  source: ReadonlySignal<readonly T[]>,
  isSame: (a: T, b: T) => boolean,
): ReadonlySignal<readonly T[]> => {
  const follower = signal(source.peek());
  let round = 0;
  effect(() => {
    const next = source.value;
    const before = follower.peek();
    round += 1;
    const mine = round;
    const alike =
      next.length === before.length &&
      next.every((item, index) => {
        const other = before[index];
        return other !== undefined && isSame(item, other);
      });
    const take = (count: number): void => {
      if (round !== mine) return;
      follower.value = [...next.slice(0, count), ...before.slice(count, next.length)];
      if (count < next.length) afterPaint(() => take(count + rowsAtOnce));
    };
    take(alike ? rowsAtOnce : next.length);
  });
  return follower;
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

/**
 * Follows a signal once it has been still for a moment: for what takes long to lay out and is not
 * looked at while something is typed.
 * @param pause in ms
 */
export const settled = <T>(source: ReadonlySignal<T>, pause: number): ReadonlySignal<T> => {
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
