import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { METHOD_TEXT } from '../../src/app/features/audit/method-text.ts';
import { audit } from '../../src/audit/audit.ts';
import { OUTCOME_LABELS } from '../../src/audit/labels.ts';
import { defectText } from '../../src/bundle/defects/defect-text.ts';
import type { Bundle } from '../../src/bundle/model/bundle.ts';
import type { Locale } from '../../src/bundle/model/text.ts';
import { SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { readManifest } from '../../src/dashboard/manifest.ts';
import { deckOf } from '../../src/dashboard/slides.ts';
import { typedDefects } from '../../src/dashboard/typed-defects.ts';
import { numbersInCode } from '../support/every-text/code-numbers.ts';
import { codeTexts, proseOf } from '../support/every-text/code-texts.ts';
import { unaccountedIn, unexplainedIn } from '../support/every-text/explained.ts';
import {
  dataTexts,
  deckTexts,
  panelTexts,
  pictureFaults,
  workbookTexts,
} from '../support/every-text/export-texts.ts';
import { unknownHosts } from '../support/every-text/hosts.ts';
import { followsFromExamples } from '../support/every-text/method-numbers.ts';
import { ACCOUNTS, accountsOf } from '../support/every-text/note-numbers.ts';
import { unmarkedStates } from '../support/every-text/states.ts';
import { exhibitSubject, subjectOf, termsOf } from '../support/every-text/subject.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

/**
 * Every text that the product shows, in both languages: those of panels.json before they are filled, those of the code,
 * notes, panels as they are drawn, slides and exported files. Each number leads back to the data, an inferred state says
 * that it is one, and no address is shown that nobody has looked at. Pages: tests/app/every-page.thorough.test.tsx.
 */

const { bundle } = SHIPPED;
const LOCALES: readonly Locale[] = ['zh', 'en'];

/** The numbers of some texts, whatever their separators and last zeros. */
const numbersIn = (texts: readonly string[]): number[] =>
  texts.flatMap((text) =>
    (text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number),
  );

interface PanelsJson {
  readonly overview: { readonly title: Record<Locale, string> };
  readonly topics: { readonly lead: Record<Locale, string> }[];
  readonly panels: { readonly title: Record<Locale, string>; readonly subtitle: Record<Locale, string> }[];
  readonly playlist: {
    readonly slides: { title?: Record<Locale, string>; notes?: Record<Locale, string> }[];
  };
}

describe('panels.json', () => {
  const typed = (change: (panels: PanelsJson) => void): string[] => {
    const panels = structuredClone(bundle.panels) as PanelsJson;
    change(panels);
    const changed = { ...bundle, panels };
    const { manifest, defects } = readManifest(changed);
    return manifest ? typedDefects(changed, manifest, defects).map((defect) => defectText(defect, 'en')) : [];
  };

  test('has no number typed by hand', () => {
    expect(typed(() => undefined)).toEqual([]);
  });

  test.each<[string, (panels: PanelsJson) => void]>([
    ['a title', ({ overview }) => Object.assign(overview.title, { zh: '55 个问题' })],
    ['a lead', ({ topics }) => Object.assign(topics[0]?.lead ?? {}, { en: 'Three kinds of projects' })],
    ['a panel title', ({ panels }) => Object.assign(panels[0]?.title ?? {}, { zh: '增长 8.1%' })],
    ['a subtitle', ({ panels }) => Object.assign(panels[0]?.subtitle ?? {}, { en: 'Whole city · 2033' })],
    [
      'a slide',
      ({ playlist }) => Object.assign(playlist.slides[0] ?? {}, { title: { zh: '两个', en: 'Both' } }),
    ],
    [
      'a note',
      ({ playlist }) => Object.assign(playlist.slides[0] ?? {}, { notes: { zh: '见', en: 'Of 304' } }),
    ],
  ])('a number typed into %s is found', (_, change) => {
    expect(typed(change)).toHaveLength(1);
  });
});

describe('the code', () => {
  const texts = codeTexts();
  const others = texts.filter(({ file }) => file !== 'src/app/features/audit/method-text.ts');

  test('brings no number of its own', () => {
    expect(numbersInCode(others)).toEqual([]);
  });

  test('names no address that nobody has looked at', () => {
    expect(unknownHosts(texts.map(({ text }) => text))).toEqual([]);
  });

  test.each([
    "figures: '报告共 304 个指标',",
    "lead: 'All 304 figures of the report',",
    'rest: `共八项，… `,',
  ])('a number typed into a text of the app is found: %s', (line) => {
    const file = 'src/app/settings/shared-strings.ts';
    const source = readFileSync(file, 'utf8').replace('const zh = {', `const zh = {\n  ${line}`);
    expect(numbersInCode(proseOf(file, source))).toHaveLength(1);
  });
});

describe.each(LOCALES)('the method page (%s)', (locale) => {
  const { lead, sections } = METHOD_TEXT[locale];
  const texts = [
    lead,
    ...sections.flatMap(({ title, paragraphs, table }) => [
      title,
      ...paragraphs,
      ...(table?.rows.flat() ?? []),
    ]),
  ];

  test('shows numbers that follow from its examples', () => {
    const wrong = texts.flatMap((text) =>
      (text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '').match(/\d+(?:\.\d+)?/g) ?? []).filter(
        (number) => !followsFromExamples(number),
      ),
    );
    expect(wrong).toEqual([]);
    expect(['38.62', '2616', '8.25', '7033.85'].filter(followsFromExamples)).toEqual([]);
  });

  test('explains every verdict by its name', () => {
    const paragraphs = sections
      .flatMap((section) => section.paragraphs)
      .join('\n')
      .toLowerCase();
    const names = Object.values(OUTCOME_LABELS).map((name) => name[locale].toLowerCase());
    expect(names.filter((name) => !paragraphs.includes(name))).toEqual([]);
  });
});

describe('notes', () => {
  /** A number of a note that no figure, no term of its relation and no arithmetic accounts for. */
  const faults = (of: Bundle): string[] => {
    const rows = [
      ...[...of.figures.values()].map(({ id, note, of: whole, base }) => ({
        id,
        note,
        ids: [id, whole ?? '', base ?? ''],
        checks: [],
      })),
      ...[...of.references.values()].map(({ id, note }) => ({ id, note, ids: [id], checks: [] })),
      ...audit(of).checks.map((check) => ({
        id: check.id,
        note: check.note,
        ids: termsOf(check),
        checks: [check],
      })),
    ];
    return rows.flatMap(({ id, note, ids, checks }) => {
      const { ids: more, exact } = accountsOf(id, of);
      const terms = [ids.length, ids.length - 1].filter((count) => checks.length > 0 && count > 1);
      const find = unaccountedIn({ ...subjectOf([...ids, ...more], checks, of), exact, counts: terms }, of);
      return LOCALES.flatMap((locale) => find(note[locale], locale).map((fault) => `${id}: ${fault}`));
    });
  };

  test('hold no number that nothing accounts for', () => {
    expect(faults(bundle)).toEqual([]);
  });

  test('are of rows that are there, where arithmetic is done for them', () => {
    const rows = new Set([
      ...bundle.figures.keys(),
      ...bundle.references.keys(),
      ...bundle.relations.map(({ id }) => id),
    ]);
    expect(Object.keys(ACCOUNTS).filter((id) => !rows.has(id))).toEqual([]);
  });

  test.each([
    ['上年为 2616 人时升幅为 38.26%', '2616'],
    ['上年为 2614 人时升幅为 38.62%', '38.62'],
    ['三个整数都不行', '三'],
  ])('a wrong number in one is found: %s', (zh, number) => {
    const relations = bundle.relations.map((relation) =>
      relation.id === 'fraud.suspects.base' ? { ...relation, note: { zh, en: '' } } : relation,
    );
    const found = faults({ ...bundle, relations });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`fraud.suspects.base: ${number} in`);
  });
});

describe.each(LOCALES)('what is drawn and exported (%s)', (locale) => {
  const exhibits = shippedExhibits(locale);
  const finders = new Map(
    exhibits.map((exhibit) => [exhibit, unexplainedIn(exhibitSubject(exhibit, bundle), bundle)]),
  );
  const written = exhibits.map((exhibit) => ({
    exhibit,
    texts: [...panelTexts(exhibit, bundle), ...dataTexts(exhibit)],
  }));

  test('panels, their pictures and their data show no number that nothing explains', () => {
    const faults = written.flatMap(({ exhibit, texts }) => {
      const find = finders.get(exhibit);
      if (!find) return [];
      return [...texts.flatMap((text) => find(text, locale)), ...pictureFaults(exhibit, find)].map(
        (fault) => `${exhibit.panel.id}: ${fault}`,
      );
    });
    expect([...new Set(faults)]).toEqual([]);
  });

  test('a wrong number in one is found', () => {
    const [exhibit] = exhibits;
    const find = exhibit && finders.get(exhibit);
    const alt = exhibit?.drawing.alt ?? '';
    const [number = ''] = alt.match(/\d+\.\d+/) ?? [];
    expect(find?.(alt, locale)).toEqual([]);
    expect(find?.(alt.replace(number, '7077.77'), locale)).toHaveLength(1);
  });

  test('no placeholder stays unfilled, and nothing is undefined', () => {
    const texts = written.flatMap(({ texts }) => texts);
    expect(
      texts.filter((text) => /\{[a-z0-9-]+[.:][a-z0-9.:-]+\}|undefined|NaN|\[object/.test(text)),
    ).toEqual([]);
  });

  test('a deck and a workbook show no number that the panels do not', async () => {
    const noted = audit(bundle).checks.map(({ note }) => note[locale]);
    const known = new Set([...written.flatMap(({ texts }) => numbersIn(texts)), ...numbersIn(noted)]);
    const texts = [...(await deckTexts(exhibits)), ...(await workbookTexts(exhibits))];
    expect(texts.length).toBeGreaterThan(1000);
    expect([...new Set(numbersIn(texts))].filter((number) => !known.has(number))).toEqual([]);
    expect(unmarkedStates(texts, bundle, locale)).toEqual([]);
    expect(unknownHosts(texts)).toEqual([]);
  });

  test('an inferred state says that it is one', () => {
    expect(
      unmarkedStates(
        written.flatMap(({ texts }) => texts),
        bundle,
        locale,
      ),
    ).toEqual([]);
  });

  test('no address is shown that nobody has looked at', () => {
    expect(unknownHosts(written.flatMap(({ texts }) => texts))).toEqual([]);
  });

  test('slides have filled titles and remarks', () => {
    const { slides } = deckOf(bundle, SHIPPED.manifest, audit(bundle).checks);
    expect(slides.length).toBeGreaterThan(10);
    for (const { notes } of slides) expect(notes?.[locale] ?? '').not.toMatch(/[{}]/);
  });
});

describe('what is looked for', () => {
  test('a state that is inferred and does not say so', () => {
    const word = { zh: '未列为未完成', en: 'Not listed as open' };
    const { statuses: _, ...heshu } = bundle.descriptor.heshu as Record<string, unknown>;
    const plain = { ...bundle, descriptor: { ...bundle.descriptor, heshu } } as Bundle;
    expect(unmarkedStates([`47 个${word.zh}`, `47 个${word.zh}（推断）`], plain, 'zh')).toEqual([
      `47 个${word.zh}`,
    ]);
    expect(unmarkedStates([word.en, `${word.en} (inferred)`], plain, 'en')).toEqual([word.en]);
  });

  test('an address of a mirror, in words or as a link', () => {
    expect(
      unknownHosts([
        '转载于 xiaomonv0755.com',
        'https://m.mirror.com.cn/a?b=c',
        '厦门市统计局 tjj.xm.gov.cn',
      ]),
    ).toEqual(['xiaomonv0755.com', 'm.mirror.com.cn']);
  });
});

test('the files of the bundle name no address that nobody has looked at', () => {
  const files = readdirSync(SHIPPED_BUNDLE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:csv|json)$/.test(name),
  );
  const texts = files.map((name) => readFileSync(join(SHIPPED_BUNDLE, name), 'utf8'));
  expect(texts.length).toBeGreaterThan(10);
  expect(unknownHosts(texts)).toEqual([]);
});
