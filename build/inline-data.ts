import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { decodeText } from '../src/bundle/read/decode.ts';

/** Every file below a folder as text, by its path with slashes. Throws for a file that is no text. */
const textFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => {
        const text = decodeText(readFileSync(path));
        if (text === null) throw new Error(`${path} is neither UTF-8 nor GB 18030: it cannot be inlined`);
        return [path.slice(folder.length + 1).replaceAll('\\', '/'), text];
      }),
  );

/**
 * Puts the files of data/ into the page as JSON, for the build in one file: a page opened from a folder may not read
 * the files beside it. A block of JSON is no script to the browser; `<` is escaped so that no text can close it.
 */
export const inlineData = (folder = 'data'): Plugin => ({
  name: 'inline-data',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    handler: (page) => ({
      // What stands in the page is not asked for ahead: a preload would keep the file beside it.
      html: page.replace(/<link rel="preload"[^>]*>\s*/g, ''),
      tags: [
        {
          tag: 'script',
          injectTo: 'body',
          attrs: { type: 'application/json', id: 'served-data' },
          children: JSON.stringify(textFiles(folder)).replaceAll('<', '\\u003c'),
        },
      ],
    }),
  },
});
