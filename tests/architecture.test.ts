import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which layer may know which: the table "Where things are" of the README. A new arrow is a decision, not an accident. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  figures: [],
  audit: ['figures'],
  report: ['figures'],
  panels: ['figures', 'audit'],
  export: ['figures', 'audit', 'panels'],
  app: ['figures', 'audit', 'report', 'panels', 'export'],
  cli: ['figures', 'audit', 'report', 'panels', 'export'],
};

const BROWSER = /^(react|react-dom|radix-ui|wouter|echarts-for-react|@tanstack\/)/;

/** Every import of a source file: what it names, a file of the project from its root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  );

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const sources = new Set(sourcesIn('src'));
const layers = readdirSync('src');

test('every layer has its place', () => {
  expect(layers.sort()).toEqual(Object.keys(MAY_IMPORT).sort());
});

test.each(layers)('%s imports only what lies above it', (layer) => {
  const files = sourcesIn(join('src', layer));
  const known = new Set([layer, ...(MAY_IMPORT[layer] ?? [])]);
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => {
        const other = /^src\/([^/]+)\//.exec(name)?.[1];
        return other === undefined ? layer !== 'app' && BROWSER.test(name) : !known.has(other);
      })
      .map((name) => `${file} → ${name}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('no files import each other in a circle', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of importsOf(file)) if (sources.has(next)) visit(next, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sources) visit(file, []);
  expect(circles).toEqual([]);
});
