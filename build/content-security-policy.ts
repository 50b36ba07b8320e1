import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Where a page may get what it runs and shows. Styles may be inline, since ECharts writes `style` attributes and
 * radix-ui a style element whose text depends on the window; nothing in the project makes markup of data, so no data
 * can bring a style. `from` is the page's own server, or nothing at all for a page in one file.
 */
const directives = (from: "'self'" | '', scripts: readonly string[]): Record<string, string> => ({
  'default-src': from || "'none'",
  'script-src': [from, ...scripts].filter(Boolean).join(' ') || "'none'",
  'style-src': `${from} 'unsafe-inline'`,
  'img-src': `${from} data: blob:`,
  'font-src': `${from} data:`,
  'connect-src': `${from} data: blob:`,
  'worker-src': `${from} blob:`,
  'manifest-src': from || "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
});

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;

/** Hashes of the inline scripts that the browser would run; blocks of JSON are data, not scripts. */
const scriptHashes = (html: string): string[] =>
  [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes = '']) => !/type="(?!module")/.test(attributes))
    .map(([, , code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);

/** The policy of a built page: exactly its own scripts run, each inline one by its hash. No eval, no other host. */
export const policyOf = (html: string, oneFile: boolean): string =>
  Object.entries(directives(oneFile ? '' : "'self'", scriptHashes(html)))
    .map(([name, value]) => `${name} ${value.trim()}`)
    .join('; ');

const CHARSET = '<meta charset="utf-8" />';

/** The page with its policy right after its encoding, before anything that it governs. */
export const withPolicy = (html: string, oneFile: boolean): string => {
  if (!html.includes(CHARSET)) throw new Error(`the page has no ${CHARSET}`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, oneFile)}">`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${policy}`);
};

/**
 * Writes the policy into each built page, once nothing else will change its scripts: this plugin stands last. Build
 * only: the development server has an inline script of its own.
 */
export const contentSecurityPolicy = ({ oneFile = false } = {}): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) {
          file.source = withPolicy(String(file.source), oneFile);
        }
      }
    },
  },
});
