import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const usable = ':is(a[href], button, input, select, summary, textarea):not(:disabled)';

const isLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

const pathTo = (element: Element, root: Element): readonly Element[] => {
  const path: Element[] = [];
  for (let at = element.parentElement; at && root.contains(at); at = at.parentElement) {
    path.push(at);
  }
  return path;
};

/**
 * Where a key makes the control go away that it was pressed on, focus goes to the first one of what
 * stood around it, not back to the top of the page. A finger or a mouse moves no focus, so that no
 * on-screen keyboard opens by itself.
 */
export const useKeptFocus = (root: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let around: readonly Element[] = [];
    const remember = ({ target }: Event) => {
      around = target instanceof Element ? pathTo(target, element) : [];
    };
    const forget = () => {
      around = [];
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      const next = around
        .filter((outer) => element.contains(outer))
        .map((outer) => outer.querySelector<HTMLElement>(usable))
        .find(Boolean);
      next?.focus();
    });
    element.addEventListener('keydown', remember);
    element.addEventListener('pointerdown', forget);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('keydown', remember);
      element.removeEventListener('pointerdown', forget);
      observer.disconnect();
    };
  }, [root]);
};
