import { expect, test } from 'vitest';
import { closure } from '../../../tools/release-files';

const manifest = {
  'index.html': { file: 'index.js', imports: ['_shared.js'] },
  'src/chart.ts': { file: 'chart.js', imports: ['_shared.js', 'index.html'] },
  '_shared.js': { file: 'shared.js' },
};

test('follows static imports and their circles', () => {
  expect(closure(manifest, ['src/chart.ts'])).toEqual(
    new Set(['src/chart.ts', '_shared.js', 'index.html']),
  );
});

test('refuses a chunk that the build does not have', () => {
  expect(() => closure(manifest, ['src/gone.ts'])).toThrow('src/gone.ts');
});
