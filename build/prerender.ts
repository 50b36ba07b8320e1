import { readFile } from 'node:fs/promises';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import { cssModules } from './css-modules.ts';

const FIRST_VIEW = 'src/app/shell/first-view.js';
const ENTRY = '/src/app/shell/prerender.tsx';
const ROOT = '<div id="root"></div>';
const CHARSET = '<meta charset="utf-8" />';

/** The app's own modules, run without a browser. */
const render = async (data: string): Promise<{ html: string; digest: string }> => {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    css: { modules: cssModules },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const { prerenderOverview } = await server.ssrLoadModule(ENTRY);
    return await prerenderOverview((path: string) =>
      readFile(`${data}/${path}`)
        .then((bytes) => new Uint8Array(bytes))
        .catch(() => null),
    );
  } finally {
    await server.close();
  }
};

/** A script's code without the comments and line breaks that only its readers need. */
const compact = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s*/g, '\n')
    .trim();

/**
 * Draws the overview into the page: text and pictures are on the screen before any script has come, and the app takes
 * them over when it has.
 */
export const prerender = (data = 'data'): Plugin => ({
  name: 'prerender',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (page) => {
      if (!page.includes(ROOT) || !page.includes(CHARSET))
        throw new Error('index.html has no root or charset');
      const [{ html, digest }, script] = await Promise.all([render(data), readFile(FIRST_VIEW, 'utf8')]);
      return page
        .replace(CHARSET, () => `${CHARSET}\n    <script>${compact(script)}</script>`)
        .replace(ROOT, () => `<div id="root" data-digest="${digest}">${html}</div>`);
    },
  },
});
