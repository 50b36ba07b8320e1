import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Bilingual, Locale } from '../../src/bundle/model/text.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { SHIPPED } from '../support/shipped.ts';

/** The words of the shipped bundle: no more than the report says, and in English one term for one thing. */

const { bundle, manifest } = SHIPPED;
const figures = [...bundle.figures.values()];

const isBilingual = (value: object): value is Bilingual =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

const textsIn = (value: unknown): Bilingual[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isBilingual(value) ? [value] : Object.values(value).flatMap(textsIn);
};

/** What a reader of panels, figures, reference values and the audit is told by the bundle. */
const texts: readonly Bilingual[] = [
  ...textsIn(bundle.panels),
  ...[...figures, ...bundle.references.values()].flatMap(({ indicator, scope, note }) => [
    indicator,
    scope,
    note,
  ]),
  ...[...bundle.relations].flatMap(({ note, ...row }) => [note, ...textsIn(row)]),
];

const saying = (pattern: RegExp, locale: Locale): string[] =>
  texts.map((text) => text[locale].replace(/\{[^{}]*\}/g, '')).filter((text) => pattern.test(text));

describe('the report is not outdone', () => {
  test.each([
    ['it says how many bodies were put right, not that they held elections or were changed', /已换届|改设/],
    ['occupants were sued to leave; whether they left is not said', /诉讼搬离/],
    ['no new cases were found; it does not say that there were none', /清零/],
    ['what is not yet put to effective use is not unused', /(?<!尚)未利用/],
    ['part of the letters were duplicates, not out of scope', /属业务内/],
    ['the payments had not been disbursed', /滞留执行款/],
    ['area has no balance', /斜线为余额|，余额未说明/],
    ['the payments moved to litigation in accordance with the law', /(?<!依法)转入诉讼/],
    ['the base has not broken the ground, which is no start', /起步/],
    ['the duty to report was breached', /违规未报告/],
    ['the total area occupied is not called illegal', /非法占地总面积|企业非法占地 /],
    ['words of an office', /各异|不共轴|他处|对得上|语气/],
  ])('%s', (_, pattern) => {
    expect(saying(pattern, 'zh')).toEqual([]);
  });

  test.each([
    ['elections held', /held their elections|elections, held/i],
    ['a verdict executed', /vacated/i],
    ['cases at zero', /to zero/i],
    ['goods intercepted and no more', /positive intercepted(?! and disposed)/i],
    ['goods contaminated', /contaminated/i],
    ['speculators dealt with', /speculators dealt with/i],
    ['a fair that leads', /leads by amount/i],
    ['problems taken on by several leaders', /by the leaders/i],
    ['papers without a name', /another official report|press report/i],
    ['words of machines', /person-times|firm-times|organisation-times/i],
  ])('in English neither: %s', (_, pattern) => {
    expect(saying(pattern, 'en')).toEqual([]);
  });

  test('titles rank no rates of different bases, and name the period that is not the year’s', () => {
    const title = (id: string, locale: Locale): string =>
      manifest.panels.find((panel) => panel.id === id)?.title[locale] ?? '';
    expect(title('industry-growth', 'zh')).not.toMatch(/最/);
    expect(title('industry-growth', 'en')).not.toMatch(/highest|fastest/);
    expect(manifest.panels.filter(({ title: { zh } }) => /居首|最快|最大/.test(zh))).toEqual([]);
    const slide = manifest.playlist?.slides.find(({ id }) => id === 'investment');
    expect(slide?.title?.zh).toContain('{fai.off-island.2021-11.share:period}');
  });
});

describe('English', () => {
  /** What an indicator that names the one in Chinese names in English. */
  const TERMS: readonly [zh: RegExp, en: RegExp][] = [
    [/规上|规模以上/, /above the designated size/],
    [/省重点在建项目/, /provincial key projects under construction/i],
    [/校友招商大会/, /alumni investment conference/i],
    [/依法转入/, /in accordance with the law/],
    [/金融业增加值/, /value added of the financial sector/],
    [/产值/, /gross output value/i],
    [/优良率/, /good or excellent/],
    [/问题线索/, /\bleads?\b/i],
    [/检控类/, /complaints and accusations/i],
    [/批评教育/, /criticism and education/],
    [/编制$/, /\bposts\b/],
    [/投洽会/, /China International Fair for Investment and Trade/],
    [/计划单列市/, /specifically designated in the state plan/],
    [/老旧小区/, /old urban residential communities/],
    [/小区党/, /residential communities/],
    [/保障性租赁住房/, /government-subsidised rental housing/i],
    [/央企/, /centrally administered SOEs/],
    [/党委|党组织|党总支|党支部|党籍|党纪/, /Party/],
  ];

  test.each(TERMS)('%s is %s', (zh, en) => {
    const named = figures.filter(({ indicator }) => zh.test(indicator.zh));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ indicator }) => !en.test(indicator.en)).map(({ id }) => id)).toEqual([]);
  });

  test('has dropped the other words for these', () => {
    const others =
      /\bclues?\b|accusing|old-estate|above designated size|separate state plan|financial value added|affordable rental|housing estates|Zhongshan Hospital Fudan|\bparty (?:bod|commit|branch|work|organ)/;
    expect(saying(others, 'en')).toEqual([]);
  });
});

describe('pictures in words', () => {
  const drawn = (id: string, locale: Locale) => {
    const panel = manifest.panels.find((each) => each.id === id);
    const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');
    const input = { bundle, options: panel?.options, theme, locale, compact: false };
    return PANEL_KINDS[panel?.kind ?? '']?.draw(input);
  };

  test('rank a year among those that are shown, not among numbers', () => {
    expect(drawn('gdp', 'zh')?.alt).toContain('为所列各期中最高');
    expect(drawn('gdp', 'en')?.alt).toContain('the highest of the periods shown');
  });

  test('call no stretch without a stated end a year', () => {
    expect(drawn('fraud-money', 'zh')?.rows[0]?.label).toBe('2021年以来，报告');
    expect(drawn('fraud-money', 'en')?.rows[0]?.label).toBe('report, since 2021');
    expect(drawn('trade', 'zh')?.rows[0]?.label).toBe('2021年报告');
  });
});

describe('figures that belong together', () => {
  test('a figure is of the same area or population as what it speaks about and as its whole', () => {
    const apart = figures.flatMap(({ id, scope, of, base }) =>
      [of, base].flatMap((other) => {
        const known = other === null ? undefined : bundle.figures.get(other);
        // What the city has of the nation's is of the city.
        return known && known.scope.zh !== scope.zh && known.scope.zh !== '全国'
          ? [`${id} ${scope.zh} / ${known.scope.zh}`]
          : [];
      }),
    );
    expect(apart).toEqual([]);
  });

  test('a growth with a basis says where that is taken from, for the report never states one', () => {
    const growths = figures.filter(({ basis }) => basis !== '');
    expect(growths.length).toBeGreaterThan(8);
    expect(growths.filter(({ note }) => !note.zh.includes('报告未写明')).map(({ id }) => id)).toEqual([]);
    expect(
      growths.filter(({ note }) => !/report does not (?:say|state)/.test(note.en)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('a share of a stated whole names it', () => {
    expect(bundle.figures.get('education.enrolment.migrant.2021.public-share')?.base).toBe(
      'education.enrolment.migrant.2021',
    );
  });
});
