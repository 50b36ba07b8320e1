import { readFile } from 'node:fs/promises';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DashboardProvider } from '../../src/app/data/dashboard-provider.tsx';
import { loadDashboard, type Reading } from '../../src/app/data/load-dashboard.ts';
import { EXPLORER_STRINGS } from '../../src/app/features/figures/strings.ts';
import { Overview } from '../../src/app/features/overview/page.tsx';
import PanelPage from '../../src/app/features/panel/page.tsx';
import { geometryOf } from '../../src/app/features/screen/slides/geometry.ts';
import { notesOf } from '../../src/app/features/screen/slides/notes.ts';
import { SlideView } from '../../src/app/features/screen/slides/slide-view.tsx';
import { StageContext } from '../../src/app/features/screen/slides/stage-context.ts';
import { SCREEN_STRINGS } from '../../src/app/features/screen/strings.ts';
import TopicPage from '../../src/app/features/topic/page.tsx';
import { SettingsProvider } from '../../src/app/settings/provider.tsx';
import tokens from '../../src/app/tokens.css?raw';
import { audit } from '../../src/audit/audit.ts';
import { figureCounts } from '../../src/bundle/model/bundle.ts';
import type { Locale } from '../../src/bundle/model/text.ts';
import { dataPoints } from '../../src/charts/model/points.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { drawsProblems } from '../../src/dashboard/problems-panel.ts';
import { deckOf } from '../../src/dashboard/slides.ts';
import { footLines } from '../../src/export/foot-lines.ts';
import { writeCsv } from '../../src/export/formats/csv.ts';
import { writeJson } from '../../src/export/formats/json.ts';
import { tableTsv } from '../../src/export/table-text.ts';
import { drawnTexts } from '../support/drawn-texts.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

/**
 * No text that the product shows gives a state that is inferred without saying that it is, and none calls a problem done
 * that the report does not call done.
 */

const { bundle, manifest } = SHIPPED;
const MARK = { zh: '（推断）', en: ' (inferred)' } as const;
const LOCALES: readonly Locale[] = ['zh', 'en'];

let first: Reading;

beforeAll(async () => {
  first = await loadDashboard((path) =>
    readFile(`data/${path}`).then(
      (bytes) => new Uint8Array(bytes),
      () => null,
    ),
  );
});

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*?(?:aria-label|title)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x27;|&quot;/g, '"')
    .replaceAll('&amp;', '&');

/** A page as it is made without a browser, but for the link that names its language. */
const page = (locale: Locale, content: ReactNode): string => {
  vi.stubGlobal('window', { location: { hash: `#/?lang=${locale}` } });
  const html = renderToStaticMarkup(
    <SettingsProvider>
      <DashboardProvider first={first}>{content}</DashboardProvider>
    </SettingsProvider>,
  );
  vi.unstubAllGlobals();
  return textOf(html);
};

const pages = (locale: Locale): string[] => [
  page(locale, <Overview />),
  ...manifest.topics.map(({ id }) => page(locale, <TopicPage id={id} />)),
  ...manifest.panels.filter(drawsProblems).map(({ id }) => page(locale, <PanelPage id={id} />)),
];

const slides = (locale: Locale): string[] => {
  const theme = themeFromTokens(tokens, 'light', 'red');
  const stage = { dashboard: SHIPPED, locale, strings: SCREEN_STRINGS[locale], theme };
  return deckOf(bundle, manifest, audit(bundle).checks).slides.flatMap((slide) => [
    textOf(
      renderToStaticMarkup(
        <StageContext value={{ ...stage, geometry: geometryOf(1920, 1080) }}>
          <SlideView slide={slide} position="" />
        </StageContext>,
      ),
    ),
    ...notesOf(slide, bundle, theme, locale).says,
  ]);
};

/** What every format writes: titles, words beside the picture, tables, the drawn texts and what marks say. */
const exports = (locale: Locale): string[] =>
  shippedExhibits(locale).flatMap((exhibit) => [
    exhibit.title,
    exhibit.subtitle,
    exhibit.drawing.alt,
    ...footLines(exhibit),
    ...drawnTexts(exhibit.drawing),
    ...dataPoints(exhibit.drawing.option).map(({ tip }) => tip),
    writeCsv([exhibit]),
    writeJson([exhibit]),
    tableTsv(exhibit),
  ]);

/** Where a text has a phrase that its mark does not follow. */
const unmarked = (texts: readonly string[], phrase: string, mark: string): string[] =>
  texts.flatMap((text) =>
    text
      .split(phrase)
      .slice(1)
      .filter((after) => !after.startsWith(mark))
      .map((after) => `${phrase}${after.slice(0, 20)}`),
  );

describe.each(LOCALES)('in %s', (locale) => {
  const word = bundle.descriptor.heshu.statuses?.not_listed?.[locale] ?? '';

  test.each([
    ['pages', pages],
    ['slides', slides],
    ['exports', exports],
  ])('%s mark every state that is inferred', (_, textsOf) => {
    const texts = textsOf(locale);
    expect(texts.join('\n').split(`${word}${MARK[locale]}`).length).toBeGreaterThan(1);
    expect(unmarked(texts, word, MARK[locale])).toEqual([]);
  });

  test('the problems’ own texts call none of them done', () => {
    const own = [
      ...manifest.panels.filter(drawsProblems).map(({ id }) => page(locale, <PanelPage id={id} />)),
      ...shippedExhibits(locale)
        .filter(({ panel }) => drawsProblems(panel))
        .map((exhibit) => writeCsv([exhibit])),
    ];
    const claim =
      locale === 'zh'
        ? /(?<!“)已完成/
        : /(?<!basically[ -]|not yet |not call (?:it|them|the problem as a whole) |is )\bdone\b/;
    for (const text of own) expect(text).not.toMatch(claim);
  });

  test('a number that is counted from a list says so, and totals say how many are', () => {
    const counts = figureCounts([...bundle.figures.values()]);
    const { all, stated, counted } = counts;
    const said = {
      zh: ['55 个计数', `${stated} 指标（另有 ${counted} 个由清单计数）`, '其中 3 个由清单计数'],
      en: [
        '55counted',
        `${stated} figures (${counted} more counted from lists)`,
        '3 of them counted from lists',
      ],
    }[locale];
    const shown = page(locale, <Overview />) + page(locale, <TopicPage id="rectification" />);
    expect(said.filter((text) => !shown.includes(text))).toEqual([]);
    const { lead } = EXPLORER_STRINGS[locale];
    expect([counted, all]).toEqual([8, stated + 8]);
    for (const n of [all, stated, counted]) expect(lead(counts)).toContain(`${n}`);
    expect(lead({ all: 5, stated: 5, counted: 0 })).not.toContain('0');
  });

  test('the overview says which problems its topics count more than once, and which not at all', () => {
    expect(page(locale, <Overview />)).toContain(
      locale === 'zh'
        ? '“整改进度”列全部 55 个问题；其他主题按各自指标所在的问题计数，合计不等于 55 个：问题 3、10 计入不止一个主题；问题 6、25、28、29、32、49、53、54 未计入。'
        : '“Rectification” has all 55 problems; the other topics count those that their own figures are found in, which do not add up to 55. Counted in more topics than one: 3, 10; in none: 6, 25, 28, 29, 32, 49, 53, 54.',
    );
  });

  test('what is left is nothing only where the report says so', () => {
    for (const { id } of manifest.topics) {
      const text = page(locale, <TopicPage id={id} />);
      expect(text).not.toContain(locale === 'zh' ? '剩余无' : 'Leftnothing');
    }
  });
});
