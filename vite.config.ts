import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './build/bill-of-materials.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { dataBesideApp } from './build/data-beside-app.ts';
import { installable } from './build/installable.ts';
import { pdfExport } from './build/pdf-export.ts';
import { precompressed } from './build/precompressed.ts';
import { prerender } from './build/prerender.ts';
import { securityHeaders } from './build/security-headers.ts';

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
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  preview: { host: '127.0.0.1' },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    css: { include: /tokens\.css/ },
  },
});
