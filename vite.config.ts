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

/**
 * Nothing is loaded from anywhere else and no script runs that was not built. Styles may be inline: ECharts and
 * radix-ui set them on elements. Build only: the development server needs its inline script.
 */
const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    },
  ],
});

export default defineConfig({
  base: './',
  // A missing data file must answer 404, not the page.
  appType: 'mpa',
  plugins: [react(), dataBesideApp(), contentSecurityPolicy()],
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  preview: { host: '127.0.0.1' },
  test: { include: ['tests/**/*.test.{ts,tsx}'], environment: 'node' },
});
