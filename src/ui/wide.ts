import { signal } from '@preact/signals';

const query = matchMedia('(width >= 48rem)');

/** True where the window has room for a side panel and the whole table. */
export const isWide = signal(query.matches);

query.addEventListener('change', ({ matches }) => {
  isWide.value = matches;
});
