import { mergeConfig } from 'vite';
import config from '../../../vite.config';

const output = {
  entryFileNames: 'assets/next-[name]-[hash].js',
  chunkFileNames: 'assets/next-[name]-[hash].js',
  assetFileNames: 'assets/next-[name]-[hash][extname]',
};

/** Names every file anew, as if each had changed since the release before. */
export default mergeConfig(config, {
  build: { rolldownOptions: { output } },
  worker: { rolldownOptions: { output } },
});
