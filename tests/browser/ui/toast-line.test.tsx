import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { dismissToast, showToast } from '../../../src/state/toast';
import { ToastLine } from '../../../src/ui/toast-line';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import '../../../src/ui/styles/controls.css';
import '../../../src/ui/notices.css';
import { button, close, open } from './compare-page';

afterEach(() => {
  dismissToast();
  close();
});

it('keeps its two buttons on one line on the narrowest phone', async () => {
  await page.viewport(320, 640);
  await open(<ToastLine />);
  showToast({ text: 'Raspberry Pi 4 Model B + USB-Webcam ist angelegt.', undo: dismissToast });
  await expect.element(button('Undo')).toBeVisible();
  const [undo, dismiss] = ['Undo', 'Dismiss'].map((name) =>
    button(name).element().getBoundingClientRect(),
  );
  expect(dismiss?.left).toBeGreaterThanOrEqual(undo?.right ?? Number.NaN);
  expect(dismiss?.top).toBeLessThan(undo?.bottom ?? Number.NaN);
});
