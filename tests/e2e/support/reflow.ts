import { expect, type Page } from '@playwright/test';

/** What sticks out to the right, so that one would have to scroll sideways, or is cut off there. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const dialogs = [...document.querySelectorAll('dialog[open], dialog[open] *')];
    const boxes = dialogs.length > 0 ? dialogs : [...document.querySelectorAll('body *')];
    const cut = boxes.filter((box) => {
      // A field holds a text of any length, and moves it under the caret.
      if (box.matches('input')) return false;
      const mayScroll =
        box.matches('dialog') || /hidden|clip/.test(getComputedStyle(box).overflowX);
      // What is meant for a screen reader alone is one pixel wide.
      return mayScroll && box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1;
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth} px`] : []),
      ...cut.map((box) => {
        const text = (box.textContent ?? '').trim().slice(0, 40);
        return `${box.localName}.${box.className} “${text}”: ${box.scrollWidth} in ${box.clientWidth} px`;
      }),
    ];
  });

/** Makes the test fail where something sticks out of the page's or a dialog's width, or is cut off. */
export const expectNothingSticksOut = (page: Page, scene: string): Promise<void> =>
  expect.soft.poll(() => sticksOut(page), scene).toEqual([]);
