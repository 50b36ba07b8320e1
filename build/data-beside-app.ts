import { cpSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The data is served as it is, beside the app: an office can replace a CSV on its server without a rebuild. */
export const dataBesideApp = (): Plugin => ({
  name: 'data-beside-app',
  apply: 'build',
  writeBundle: ({ dir }) => cpSync('data', `${dir}/data`, { recursive: true }),
});
