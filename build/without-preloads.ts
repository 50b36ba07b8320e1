import type { Plugin } from 'vite';

/** Takes the hints to fetch files early out of the page: the build in one file holds them, and may fetch nothing. */
export const withoutPreloads = (): Plugin => ({
  name: 'without-preloads',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace(/\s*<link rel="preload"[^>]*>/g, ''),
  },
});
