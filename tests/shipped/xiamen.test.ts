import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/bundle/model/bundle.ts';
import { readBundle } from '../../src/bundle/read/read.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { dataPoints } from '../../src/charts/model/points.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { describeBundle } from '../../src/cli/describe-bundle.ts';
import { type Manifest, readManifest } from '../../src/dashboard/manifest.ts';
import { coverage } from '../../src/extraction/proof/coverage.ts';
import { reportText } from '../support/report-text.ts';

/** The shipped bundle: sound, complete, drawn, and true to the report's text where that is at hand. */

const { Package } = createRequire(import.meta.url)('datapackage') as {
  Package: {
    load(
      descriptor: unknown,
      options: { basePath: string },
    ): Promise<{
      valid: boolean;
      errors: readonly Error[];
      resources: readonly {
        name: string;
        tabular: boolean;
        read(options: { keyed: true }): Promise<unknown[]>;
      }[];
    }>;
  };
};

let bundle: Bundle;
let manifest: Manifest;

beforeAll(async () => {
  const reading = await readBundle(directorySource(SHIPPED_BUNDLE));
  expect(reading.defects).toEqual([]);
  if (!reading.bundle) throw new Error('no bundle');
  bundle = reading.bundle;
  const read = readManifest(bundle);
  expect(read.defects).toEqual([]);
  if (!read.manifest) throw new Error('no manifest');
  manifest = read.manifest;
});

describe('the shipped bundle', () => {
  test('holds what the report states', () => {
    expect(bundle.figures.size).toBeGreaterThanOrEqual(280);
    expect(bundle.problems.map((problem) => problem.number)).toEqual(
      Array.from({ length: 55 }, (_, index) => index + 1),
    );
    const count = (status: string) => bundle.problems.filter((problem) => problem.status === status).length;
    expect(['done', 'basically_done', 'in_progress', 'not_listed'].map(count)).toEqual([0, 6, 2, 47]);
    // Problems that the closing part names a matter of under another heading.
    expect(bundle.problems.flatMap(({ openItem, number }) => (openItem ? [[number, openItem]] : []))).toEqual(
      [
        [6, 'IV.1.2'],
        [7, 'IV.2.2'],
        [8, 'IV.2.2'],
        [10, 'IV.2.2'],
        [15, 'IV.2.2'],
        [17, 'IV.2.2'],
        [18, 'IV.1.1'],
        [19, 'IV.2.2'],
        [29, 'IV.2.2'],
      ],
    );
    const counted = (id: string) => Number(bundle.figures.get(id)?.value);
    expect(counted('rectification.problems')).toBe(bundle.problems.length);
    expect(counted('rectification.problems.basically-done')).toBe(count('basically_done'));
    expect(counted('rectification.problems.in-progress')).toBe(count('in_progress'));
    expect(bundle.references.size).toBeGreaterThan(30);
  });

  test('is a Frictionless Data Package that another implementation reads, row by row', async () => {
    const descriptor = JSON.parse(readFileSync(join(SHIPPED_BUNDLE, 'datapackage.json'), 'utf8'));
    const pack = await Package.load(descriptor, { basePath: SHIPPED_BUNDLE });
    expect(pack.errors).toEqual([]);
    let rows = 0;
    for (const resource of pack.resources) {
      if (resource.tabular) rows += (await resource.read({ keyed: true })).length;
    }
    expect(rows).toBe(
      bundle.figures.size +
        bundle.mentions.length +
        bundle.problems.length +
        bundle.references.size +
        bundle.relations.length,
    );
  });

  test('describes its resources with the schemas that validate them', async () => {
    expect(readFileSync(join(SHIPPED_BUNDLE, 'datapackage.json'), 'utf8')).toBe(
      await describeBundle(SHIPPED_BUNDLE),
    );
  });

  test('punctuates its Chinese notes as Chinese is', () => {
    const notes = [bundle.figures, bundle.references, bundle.relations].flatMap((rows) =>
      [...rows.values()].map(({ note }) => note.zh),
    );
    expect(notes.filter((note) => /\p{Script=Han}[,;:?()]|[,;:()]\p{Script=Han}/u.test(note))).toEqual([]);
    expect(notes.filter(Boolean).length).toBeGreaterThan(100);
  });

  test('shows at least sixteen panels of at least eight kinds, and every figure file in a topic', () => {
    expect(manifest.panels.length).toBeGreaterThanOrEqual(16);
    expect(new Set(manifest.panels.map((panel) => panel.kind)).size).toBeGreaterThanOrEqual(8);
    const listed = new Set(manifest.topics.flatMap((topic) => topic.resources));
    expect(
      [...new Set([...bundle.figures.values()].map((figure) => figure.resource))].filter(
        (r) => !listed.has(r),
      ),
    ).toEqual([]);
  });

  test('draws every panel in both languages, themes and widths; tables hold the figures exactly', () => {
    const tokens = readFileSync('src/app/tokens.css', 'utf8');
    for (const panel of manifest.panels) {
      for (const locale of ['zh', 'en'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          for (const compact of [false, true]) {
            const drawing = PANEL_KINDS[panel.kind]?.draw({
              bundle,
              options: panel.options,
              theme: themeFromTokens(tokens, theme, 'red'),
              locale,
              compact,
            });
            const shown = drawing?.rows.flatMap((row) => row.figure ?? []) ?? [];
            expect(new Set(shown), panel.id).toEqual(new Set(panel.figures));
            const points = drawing ? dataPoints(drawing.option) : [];
            const marked = new Set(points.flatMap((point) => point.figure ?? []));
            // A growth or a share may be drawn by the mark of another figure; every chart can be stopped at.
            expect(points.length, panel.id).toBeGreaterThan(0);
            expect(
              [...marked].filter((id) => !panel.figures.includes(id)),
              panel.id,
            ).toEqual([]);
            expect(drawing?.alt, panel.id).toMatch(/\S.{10}/);
            expect(drawing?.height, panel.id).toBeGreaterThan(40);
          }
        }
      }
    }
  });
});

/** The years that a text names, 2018—2020 written out. */
const yearsIn = (text: string): number[] =>
  [...text.matchAll(/(?<!\d)(20\d\d)(?:[—–](20\d\d))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

describe('subtitles', () => {
  const NO_PERIOD = { zh: '未注明时间', en: 'no period stated' };

  test('name only years that the panel’s numbers have, and say where a period is missing', () => {
    for (const panel of manifest.panels) {
      const figures = panel.figures.flatMap((id) => bundle.figures.get(id) ?? []);
      const { references = [], reference } = panel.options as { references?: string[]; reference?: string };
      const periods = [
        ...figures.map((figure) => figure.period),
        ...[...references, reference ?? ''].map((id) => bundle.references.get(id)?.period ?? ''),
        // A panel of the problems shows them as of the report's date.
        ...(figures.length === 0 ? [bundle.descriptor.heshu.report.published] : []),
      ];
      const years = new Set(periods.flatMap(yearsIn));
      const undated = figures.some((figure) => figure.period === '');
      for (const locale of ['zh', 'en'] as const) {
        const subtitle = panel.subtitle[locale];
        expect(
          yearsIn(subtitle).filter((year) => !years.has(year)),
          `${panel.id}: ${subtitle}`,
        ).toEqual([]);
        expect(subtitle.includes(NO_PERIOD[locale]), `${panel.id}: ${subtitle}`).toBe(undated);
      }
    }
  });

  test('name the unit where the levels of a panel share one', () => {
    for (const panel of manifest.panels) {
      const figures = panel.figures.flatMap((id) => bundle.figures.get(id) ?? []);
      const units = new Set(
        figures.filter((figure) => figure.measure === 'level').map((figure) => figure.unit.unit),
      );
      const [unit] = units;
      if (units.size === 1 && unit) expect(panel.subtitle.zh, panel.id).toContain(unit);
    }
  });
});

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

describe.skipIf(reportText === null)('against the report’s text', () => {
  const text = reportText ?? '';

  test('the text is the one that the bundle describes', () => {
    const { sha256, characters } = bundle.descriptor.heshu.report;
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(sha256);
    expect(text.length).toBe(characters);
  });

  test('every figure stands where it says, and no number of the text is left out or counted twice', () => {
    const { numbers, defects } = coverage(text, bundle);
    expect(defects).toEqual([]);
    expect(numbers).toBe(498);
    const offsets = [
      ...[...bundle.figures.values()]
        .filter((figure) => /^\d/.test(figure.stated))
        .map((figure) => figure.offset),
      ...bundle.mentions.filter((mention) => /^\d/.test(mention.token)).map((mention) => mention.offset),
    ];
    expect(new Set(offsets).size).toBe(offsets.length);
    expect(offsets.length).toBe(numbers);
  });

  test('coverage notices a figure taken away, moved, or given another value', () => {
    const [first] = [...bundle.figures.values()].filter((figure) => /^\d/.test(figure.stated));
    if (!first) throw new Error('no figure');
    const without = new Map(bundle.figures);
    without.delete(first.id);
    const changed = (change: Partial<typeof first>) =>
      coverage(text, { ...bundle, figures: new Map(bundle.figures).set(first.id, { ...first, ...change }) })
        .defects.length;
    expect(coverage(text, { ...bundle, figures: without }).defects.length).toBe(1);
    expect(changed({ offset: first.offset + 1 })).toBeGreaterThan(0);
    expect(changed({ value: `${first.value}1` })).toBe(1);
  });

  test('no person named in the report is named in the project, and none of its sentences stands here', () => {
    const part = text.slice(text.indexOf('(一)党纪政务处分情况'), text.indexOf('(三)组织处理情况'));
    const names = [
      ...part.matchAll(
        /(?:所长|主任科员|董事长|书记|执行董事|总经理|警长)([\u4e00-\u9fff]{2,3})(?=开除|记大过|予以|,)/g,
      ),
    ].flatMap((match) => match[1] ?? []);
    expect(names.length).toBeGreaterThanOrEqual(9);
    const project = ['data', 'src', 'tests']
      .flatMap(filesUnder)
      .concat('README.md', 'README.zh-CN.md', 'CHANGELOG.md');
    const runs = new Set<string>();
    const length = 18;
    for (const [run] of text.matchAll(/[\u4e00-\u9fff“”‘’、，,《》()]+/g)) {
      for (let at = 0; at + length <= run.length; at++) runs.add(run.slice(at, at + length));
    }
    for (const file of project.filter((path) => !/\.(woff2|png)$/.test(path))) {
      const content = readFileSync(file, 'utf8');
      expect(
        names.filter((name) => content.includes(name)),
        file,
      ).toEqual([]);
      const copied: string[] = [];
      for (let at = 0; at + length <= content.length; at++) {
        const piece = content.slice(at, at + length);
        if (runs.has(piece)) copied.push(piece);
      }
      expect(copied, file).toEqual([]);
    }
  });
});
