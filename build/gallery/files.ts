import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../src/bundle/model/text.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { exportPanels } from '../../src/cli/export-panels.ts';
import { type Example, galleryPage } from './page.ts';

/** Where the kinds are shown with real data; what no panel of one shows, the next does. */
const BUNDLES = ['data/xiamen-2021', 'docs/panel-kinds/example'] as const;

const FOLDER = 'panel-kinds';
const SUFFIXES: Readonly<Record<Locale, string>> = { en: '', zh: '.zh-CN' };

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly options?: unknown;
}

interface Picture {
  readonly entry: Entry;
  readonly bundle: string;
  readonly svg: string;
}

/** Every panel of a bundle as the command line exports it. */
const picturesOf = async (bundle: string, locale: Locale): Promise<Picture[]> => {
  const { panels } = JSON.parse(await readFile(join(bundle, 'panels.json'), 'utf8'));
  const out = await mkdtemp(join(tmpdir(), 'heshu-gallery-'));
  try {
    const paths = await exportPanels([
      '--panel',
      'all',
      '--format',
      'svg',
      '--out',
      out,
      '--bundle',
      bundle,
      '--lang',
      locale,
    ]);
    const drawn = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    return (panels as readonly Entry[]).map((entry, index) => ({ entry, bundle, svg: drawn[index] ?? '' }));
  } finally {
    await rm(out, { recursive: true });
  }
};

/** The paths of all options that a value holds: `bars`, `bars[].figure` … */
const pathsIn = (value: unknown, at = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = Array.isArray(value) ? `${at}[]` : `${at}.${key}`;
    return [path, ...pathsIn(inner, path)];
  });
};

/** The panel of a kind that shows most of its options, and of such the shortest. @throws for a kind that no panel shows. */
const examplePicture = (kind: string, pictures: readonly Picture[]): Picture => {
  const [first] = pictures
    .filter(({ entry }) => entry.kind === kind)
    .map((picture) => ({
      picture,
      shown: new Set(pathsIn(picture.entry.options)).size,
      length: JSON.stringify(picture.entry.options ?? {}).length,
    }))
    .sort((a, b) => b.shown - a.shown || a.length - b.length);
  if (!first) throw new Error(`no panel of ${BUNDLES.join(' or ')} is of the kind ${kind}`);
  return first.picture;
};

/** What the picture shows, in words that Markdown takes as they are. */
const alternativeOf = (svg: string): string =>
  (/<desc>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '').replace(/[[\]]/g, '\\$&');

const filesIn = async (locale: Locale): Promise<[string, string][]> => {
  const pictures = (await Promise.all(BUNDLES.map((bundle) => picturesOf(bundle, locale)))).flat();
  const shown = Object.keys(PANEL_KINDS).map((kind) => {
    const { entry, bundle, svg } = examplePicture(kind, pictures);
    const picture = `${FOLDER}/${kind}${SUFFIXES[locale]}.svg`;
    return { kind, bundle, entry, picture, alternative: alternativeOf(svg), svg };
  });
  const examples: readonly Example[] = shown;
  return [
    [`panel-kinds${SUFFIXES[locale]}.md`, galleryPage(examples, locale)],
    ...shown.map(({ picture, svg }): [string, string] => [picture, svg]),
  ];
};

/** The gallery of panel kinds in both languages: the content of each file by its path below docs/. */
export const galleryFiles = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([...(await filesIn('en')), ...(await filesIn('zh'))]);
