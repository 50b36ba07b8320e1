import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const APP = 'src/app';

const filesIn = (folder: string, extension: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => extension.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .sort();

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

const sheets = new Map(
  filesIn(APP, /\.css$/).map((path) => [path, withoutComments(readFileSync(path, 'utf8'))]),
);
const sources = new Map(filesIn(APP, /\.tsx?$/).map((path) => [path, readFileSync(path, 'utf8')]));

/** The classes that the selectors of a sheet name. */
const classesOf = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g)].flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name),
    ),
  ),
];

const isModule = (path: string): boolean => path.endsWith('.module.css');
const modules = [...sheets].filter(([path]) => isModule(path));
const shared = [...sheets].filter(([path]) => !isModule(path));

/** Whether a source names a class that is not of a module: in `className`, or where it finds or makes an element. */
const names = (source: string, name: string): boolean =>
  new RegExp(`class(?:Name)?\\b[^\\n]*["'\`\\s}]${name}["'\`\\s]|'[^'\\n]*\\.${name}(?![\\w-])`).test(
    source,
  ) || new RegExp(`'${name}'`).test(source);

/** Each module that a source imports, with the name it has there. */
const importsOf = (path: string, source: string): { name: string; sheet: string }[] =>
  [...source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name = '', from = '']) => ({
    name,
    sheet: normalize(join(dirname(path), from)).replaceAll('\\', '/'),
  }));

/** `sheet#class` of every class of a module that a source uses. */
const uses = [...sources].flatMap(([path, source]) =>
  importsOf(path, source).flatMap(({ name, sheet }) =>
    [...source.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, used]) => `${sheet}#${used}`),
  ),
);

const layerOf = (path: string): string => {
  if (path.startsWith(`${APP}/features/`)) return 'feature';
  return path.startsWith(`${APP}/styles/`) || path === `${APP}/tokens.css` ? 'base' : 'ui';
};

/** The blocks at the top of a sheet, by what opens them. */
const topBlocks = (css: string): string[] => {
  let depth = 0;
  let start = 0;
  const found: string[] = [];
  for (const [at, char] of [...css].entries()) {
    if (char === '{') {
      if (depth === 0) found.push(css.slice(start, at).trim());
      depth += 1;
    }
    if (char === '}') {
      depth -= 1;
      start = at + 1;
    }
  }
  return found;
};

describe('layers', () => {
  test('are declared once, before every sheet', () => {
    const declared = [...sheets].filter(([, css]) => /@layer[^{}]*;/.test(css)).map(([path]) => path);
    expect(declared).toEqual([`${APP}/styles/layers.css`]);
    expect(sheets.get(`${APP}/styles/layers.css`)?.trim()).toBe('@layer base, ui, feature, print;');
    expect(/import '([^']+\.css)'/.exec(sources.get(`${APP}/shell/main.tsx`) ?? '')?.[1]).toBe(
      '../styles/layers.css',
    );
  });

  test('hold every rule of their sheets', () => {
    const wrong = [...sheets]
      .filter(([path]) => basename(path) !== 'layers.css')
      .flatMap(([path, css]) =>
        topBlocks(css)
          .filter(
            (block) => block !== '@page' && block !== '@layer print' && block !== `@layer ${layerOf(path)}`,
          )
          .map((block) => `${path}: ${block}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('classes', () => {
  test('of a feature are those of its modules alone', () => {
    expect(shared.map(([path]) => path).filter((path) => layerOf(path) === 'feature')).toEqual([]);
    const global = modules.filter(([, css]) => css.includes(':global')).map(([path]) => path);
    expect(global).toEqual([]);
    const feature = (path: string) => path.split('/').slice(0, 4).join('/');
    const foreign = [...sources].flatMap(([path, source]) =>
      importsOf(path, source)
        .filter(({ sheet }) => layerOf(sheet) === 'feature' && feature(sheet) !== feature(path))
        .map(({ sheet }) => `${path} imports ${sheet}`),
    );
    expect(foreign).toEqual([]);
  });

  test('are named after their sheet, which no other sheet is called like', () => {
    const called = modules.map(([path]) => basename(path));
    expect(called.filter((name, index) => called.indexOf(name) !== index)).toEqual([]);
  });

  test('of modules are used, and those that are used exist', () => {
    const styled = modules.flatMap(([path, css]) => classesOf(css).map((name) => `${path}#${name}`));
    expect(styled.length).toBeGreaterThan(200);
    expect(styled.filter((each) => !uses.includes(each))).toEqual([]);
    expect([...new Set(uses)].filter((each) => !styled.includes(each))).toEqual([]);
  });

  test('that are shared are used, and styled in one sheet each', () => {
    const owners = new Map<string, string[]>();
    for (const [path, css] of shared) {
      for (const name of classesOf(css)) owners.set(name, [...(owners.get(name) ?? []), path]);
    }
    const code = [...sources.values()];
    expect(owners.size).toBeGreaterThan(40);
    expect([...owners.keys()].filter((name) => !code.some((source) => names(source, name)))).toEqual([]);
    expect([...owners].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  test('have styles', () => {
    const styled = new Set(shared.flatMap(([, css]) => classesOf(css)));
    const unstyled = [...sources].flatMap(([path, source]) =>
      [...source.matchAll(/className="([^"]+)"/g)].flatMap(([, list = '']) =>
        list
          .split(' ')
          .filter((name) => !styled.has(name))
          .map((name) => `${path}: ${name}`),
      ),
    );
    expect(unstyled).toEqual([]);
  });
});

describe('scales', () => {
  const matches = (pattern: RegExp, allowed: RegExp): string[] =>
    [...sheets].flatMap(([path, css]) =>
      [...css.matchAll(pattern)]
        .map(([all]) => all)
        .flatMap((all) => (allowed.test(all) ? [] : `${path}: ${all}`)),
    );

  test('what lies over what is one scale', () => {
    expect(matches(/z-index:[^;}]*/g, /^z-index: var\(--z-[a-z]+\)$/)).toEqual([]);
  });

  test('layouts change at three widths', () => {
    const WIDTHS = /^\(max-width: (?:60|40|30)rem\)$/;
    expect(matches(/\([^()]*(?:width|height)[^()]*\)(?=[^{};]*\{)/g, WIDTHS)).toEqual([]);
  });

  test('slides have six sizes of type', () => {
    const ofSlides = [...sheets].filter(([path]) => path.startsWith(`${APP}/features/screen/`));
    const sized = ofSlides.flatMap(([path, css]) =>
      [...css.matchAll(/(?:font-size|font):[^;}]*--u[^;}]*|font-size:[^;}]*/g)].map(([all]) => ({
        path,
        all,
      })),
    );
    const inSlides = sized.filter(({ path, all }) => path.includes('/slides/') || all.includes('--u'));
    expect(inSlides.length).toBeGreaterThan(20);
    expect(
      inSlides.filter(({ all }) => !/^font-size: calc\(var\(--slide-[1-6]\) \* var\(--u\)\)$/.test(all)),
    ).toEqual([]);
    expect(sheets.get(`${APP}/tokens.css`)?.match(/--slide-\d/g)).toHaveLength(6);
  });
});
