import { Chart } from 'chart.js';
import { expect, it } from 'vitest';
import '../../../src/ui/styles/tokens.css';
import { drawPicture } from '../../../src/ui/charts/draw-picture';
import { readPalette } from '../../../src/ui/charts/palette';
import { row, smallComputers, text } from './chart-fixtures';

const sizeOf = async (picture: Blob) => {
  const { width, height } = await createImageBitmap(picture);
  return { width, height };
};

it('is a PNG 1200 pixels wide that grows with the devices', async () => {
  const picture = await drawPicture(smallComputers, text);
  expect(picture.type).toBe('image/png');
  const first = new Uint8Array(await picture.slice(0, 8).arrayBuffer());
  expect([...first]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const small = await sizeOf(picture);
  const large = await sizeOf(await drawPicture([...smallComputers, row('d', 12)], text));
  expect(small.width).toBe(1200);
  expect(large.width).toBe(1200);
  expect(large.height - small.height).toBe(2 * 58);
});

it('wraps a footer that is long', async () => {
  const long = { ...text, footer: 'assumed '.repeat(60) };
  const plain = await sizeOf(await drawPicture(smallComputers, text));
  expect((await sizeOf(await drawPicture(smallComputers, long))).height).toBeGreaterThan(
    plain.height + 80,
  );
});

it('has the colours it is given, to the corner, and leaves no chart behind', async () => {
  const picture = await drawPicture(smallComputers, text, { ...readPalette(), surface: '#123456' });
  const canvas = new OffscreenCanvas(1200, 100);
  const context = canvas.getContext('2d');
  context?.drawImage(await createImageBitmap(picture), 0, 0);
  expect([...(context?.getImageData(0, 0, 1, 1).data ?? [])]).toEqual([18, 52, 86, 255]);
  expect(Object.keys(Chart.instances)).toEqual([]);
});
