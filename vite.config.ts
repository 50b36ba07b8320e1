import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './build/bill-of-materials.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { cssModules } from './build/css-modules.ts';
import { dataBesideApp } from './build/data-beside-app.ts';
import { installable } from './build/installable.ts';
import { pdfExport } from './build/pdf-export.ts';
import { precompressed } from './build/precompressed.ts';
import { prerender } from './build/prerender.ts';
import { securityHeaders } from './build/security-headers.ts';

const TESTS = 'tests/**/*.test.{ts,tsx}';
const APP_TESTS = 'tests/app/**/*.test.{ts,tsx}';
/** Sweeps over all there is, and commands in processes of their own: `npm test` runs them, `npm run test:quick` not. */
const THOROUGH_TESTS = 'tests/**/*.thorough.test.{ts,tsx}';

export default defineConfig({
  base: './',
  // A missing data file must answer 404, not the page.
  appType: 'mpa',
  plugins: [
    react(),
    pdfExport(),
    prerender(),
    dataBesideApp(),
    installable(),
    contentSecurityPolicy(),
    securityHeaders(),
    billOfMaterials(),
    precompressed(),
  ],
  css: { modules: cssModules },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  preview: { host: '127.0.0.1' },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // All cores: one is left idle otherwise, which on two is half of them.
    maxWorkers: '100%',
    css: { include: /tokens\.css/ },
    projects: [
      {
        extends: true,
        // Nothing is mocked here: files share what one has loaded.
        test: { name: 'pure', include: [TESTS], exclude: [APP_TESTS, THOROUGH_TESTS], isolate: false },
      },
      { extends: true, test: { name: 'app', include: [APP_TESTS], exclude: [THOROUGH_TESTS] } },
      { extends: true, test: { name: 'thorough', include: [THOROUGH_TESTS] } },
    ],
  },
});
