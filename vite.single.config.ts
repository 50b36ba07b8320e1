import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { cssModules } from './build/css-modules.ts';
import { inlineData } from './build/inline-data.ts';
import { pdfExport } from './build/pdf-export.ts';
import { prerender } from './build/prerender.ts';
import { withoutPreloads } from './build/without-preloads.ts';

/** One HTML file with everything in it, that opens from a folder: scripts, workers, styles, fonts and the data. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [
    react(),
    prerender(),
    pdfExport(),
    withoutPreloads(),
    inlineData(),
    viteSingleFile({ removeViteModuleLoader: true }),
    contentSecurityPolicy({ oneFile: true }),
  ],
  css: { modules: cssModules },
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    reportCompressedSize: false,
  },
});
