const mediaQueries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

const watchPixelRatio = (changed: () => void): (() => void) => {
  let query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const followed = (): void => {
    query.removeEventListener('change', followed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', followed);
    changed();
  };
  query.addEventListener('change', followed);
  return () => query.removeEventListener('change', followed);
};

/** Calls back whenever a canvas would look out of date: theme, fonts, pixel density. Returns the stop. */
export const watchAppearance = (changed: () => void): (() => void) => {
  const queries = mediaQueries.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributeFilter: ['class', 'data-theme', 'style'] });
  document.fonts.addEventListener('loadingdone', changed);
  const stopPixelRatio = watchPixelRatio(changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    theme.disconnect();
    document.fonts.removeEventListener('loadingdone', changed);
    stopPixelRatio();
  };
};
