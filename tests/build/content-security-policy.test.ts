import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from '../../build/content-security-policy.ts';
import { nginxHeaders } from '../../build/security-headers.ts';

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const PAGE = `<head>
    <meta charset="utf-8" />
    <script>first()</script>
    <script type="module" crossorigin>second()</script>
    <script type="module" src="./assets/a.js"></script>
    <script type="application/json">{"a":1}</script></head>`;

test('exactly the inline scripts of the page run, and no evaluated text', () => {
  const policy = policyOf(PAGE, false);
  expect(policy).toContain(`script-src 'self' ${hashOf('first()')} ${hashOf('second()')};`);
  expect(policy).not.toMatch(/unsafe-eval|https?:|script-src[^;]*unsafe-inline/);
});

test('a page in one file names no server', () => {
  expect(policyOf(PAGE, true)).not.toContain("'self'");
  expect(policyOf('<head></head>', true)).toContain("script-src 'none'");
});

test('the policy stands before every script', () => {
  const page = withPolicy(PAGE, false);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(() => withPolicy('<head></head>', false)).toThrow('charset');
});

test("a server's header is the page's own policy and forbids foreign frames", () => {
  expect(nginxHeaders(PAGE)).toContain(`${policyOf(PAGE, false)}; frame-ancestors 'self'" always;`);
});
