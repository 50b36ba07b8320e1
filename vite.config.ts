import { cpSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** The data is served as it is, beside the app: an office can replace a CSV on its server without a rebuild. */
const dataBesideApp = (): Plugin => ({
  name: 'data-beside-app',
  apply: 'build',
  writeBundle: ({ dir }) => cpSync('data', `${dir}/data`, { recursive: true }),
});

export default defineConfig({
  base: './',
  // A missing data file must answer 404, not the page.
  appType: 'mpa',
  plugins: [react(), dataBesideApp()],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  preview: { host: '127.0.0.1' },
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node' },
});
