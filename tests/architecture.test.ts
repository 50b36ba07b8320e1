import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Which layer may import which, below `app/` free of React and the DOM. A new arrow is a decision, not an accident. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  bundle: [],
  audit: ['bundle'],
  extraction: ['bundle'],
  charts: ['bundle', 'audit'],
  dashboard: ['bundle', 'audit', 'charts'],
  export: ['bundle', 'audit', 'charts', 'dashboard'],
  app: ['bundle', 'audit', 'extraction', 'charts', 'dashboard', 'export'],
  cli: ['bundle', 'audit', 'extraction', 'charts', 'dashboard', 'export'],
};

/** Which part of the app may import which. A feature imports no other feature; only the shell knows them all. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  store: [],
  url: ['store'],
  search: [],
  settings: ['store', 'url'],
  ui: ['settings', 'store', 'url'],
  data: ['ui', 'settings', 'store', 'url'],
  panel: ['data', 'ui', 'settings', 'store', 'url'],
  features: ['panel', 'data', 'ui', 'settings', 'store', 'url', 'search'],
  shell: ['features', 'panel', 'data', 'ui', 'settings', 'store', 'url'],
};

const BROWSER = /^(react|react-dom|radix-ui|wouter|echarts-for-react|@tanstack\/)/;

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** Every import of a source file: the name of a package, or a file by its path from the root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) =>
    name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  );

/** Fonts and style sheets are not code. */
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['fonts', 'styles'].includes(entry.name))
    .map((entry) => entry.name);

/** The folder directly below `parent` that a path lies in, if it does. */
const below = (parent: string, path: string): string | undefined =>
  path.startsWith(`${parent}/`) ? path.slice(parent.length + 1).split('/')[0] : undefined;

const arrows = (folder: string): { file: string; name: string }[] =>
  sourcesIn(folder).flatMap((file) => importsOf(file).map((name) => ({ file, name })));

const sources = new Set(sourcesIn('src'));

test('every layer and every part of the app has its place', () => {
  expect(foldersIn('src').sort()).toEqual(Object.keys(LAYERS).sort());
  expect(foldersIn('src/app').sort()).toEqual(Object.keys(PARTS).sort());
});

test.each(Object.entries(LAYERS))('%s imports only layers below it', (layer, allowed) => {
  const found = arrows(`src/${layer}`);
  const wrong = found.filter(({ name }) => {
    const other = below('src', name);
    return other === undefined
      ? layer !== 'app' && BROWSER.test(name)
      : other !== layer && !allowed.includes(other);
  });
  expect(found.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test.each(Object.entries(PARTS))('app/%s imports only parts below it', (part, allowed) => {
  const wrong = arrows(`src/app/${part}`).filter(({ name }) => {
    const other = below('src/app', name);
    return other !== undefined && /\.tsx?$/.test(name) && other !== part && !allowed.includes(other);
  });
  expect(wrong).toEqual([]);
});

test.each(foldersIn('src/app/features'))('the feature %s imports no other feature', (feature) => {
  const wrong = arrows(`src/app/features/${feature}`).filter(({ name }) => {
    const other = below('src/app/features', name);
    return other !== undefined && other !== feature;
  });
  expect(wrong).toEqual([]);
});

test('product code reaches neither into tests nor beside the project', () => {
  const wrong = arrows('src').filter(({ name }) => /^(tests\/|\.\.)/.test(name));
  expect(wrong).toEqual([]);
});

test('no source names a path of the tests, or one beside the project', () => {
  const reaching = [...sources].filter((file) =>
    /['"`/]tests\/|['"`](?:\.\.\/)+shared\//.test(readFileSync(file, 'utf8')),
  );
  expect(reaching).toEqual([]);
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
