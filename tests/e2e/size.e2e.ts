import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** What a reader waits for, in kB as servers send it (brotli): scripts before the charts come, and with them. */
const BUDGET = { entry: 152, withCharts: 337, page: 60, styles: 25 } as const;

const kB = (file: string): number => brotliCompressSync(readFileSync(`dist/${file}`)).length / 1000;

/** A script with everything that it imports before it runs, by its file under dist/. */
const closure = (entry: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(`dist/${entry}`, 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g))
    closure(`assets/${name}`, seen);
  return seen;
};

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + kB(file), 0);

test('the entry script and the charts stay within their budgets', () => {
  const page = readFileSync('dist/index.html', 'utf8');
  const entry = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(page)?.[1];
  if (!entry) throw new Error('the page has no entry script');
  const before = closure(entry);
  // The chunk that the page imports, and not that of exported pictures, which is named alike.
  const picture = /import\([`"']\.\/(picture-[\w-]+\.js)/.exec(readFileSync(`dist/${entry}`, 'utf8'))?.[1];
  if (!picture) throw new Error('the entry script does not ask for the charts');
  const sizes = {
    entry: total(before),
    withCharts: total(new Set([...before, ...closure(`assets/${picture}`)])),
    page: kB('index.html'),
    styles: total([...page.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(([, file = '']) => file)),
  };
  console.log(sizes);
  for (const [name, limit] of Object.entries(BUDGET)) {
    expect(sizes[name as keyof typeof sizes], name).toBeLessThanOrEqual(limit);
    expect(sizes[name as keyof typeof sizes], name).toBeGreaterThan(0);
  }
});
