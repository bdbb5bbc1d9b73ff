import type { ComponentChildren, ComponentType } from 'preact';
import { loadMoreTexts } from '../../i18n/translator';
import { lazy } from './lazy';

/** A lazy component whose texts are among those that the first answer does without. */
export const lazyScreen = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder?: ComponentChildren,
): ComponentType<Props> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadMoreTexts()]);
    return component;
  }, placeholder);
