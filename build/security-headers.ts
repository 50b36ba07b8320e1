import type { Plugin } from 'vite';
import { policyOf } from './content-security-policy.ts';

/** The file beside the page that nginx includes; deploy/nginx/heshu.conf keeps it from being served. */
export const HEADERS_FILE = 'nginx-headers.conf';

/** The headers of every answer. The policy is the page's own, and says what a meta element cannot: no foreign frame. */
export const nginxHeaders = (html: string): string =>
  [
    ['Content-Security-Policy', `${policyOf(html, false)}; frame-ancestors 'self'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=()'],
  ]
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

/** Writes the headers of a server anew with each build, since the policy holds the hashes of the build's scripts. */
export const securityHeaders = (): Plugin => ({
  name: 'security-headers',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('the build has no index.html');
      this.emitFile({ type: 'asset', fileName: HEADERS_FILE, source: nginxHeaders(String(page.source)) });
    },
  },
});
