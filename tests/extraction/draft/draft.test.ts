import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { readManifest } from '../../../src/dashboard/manifest.ts';
import { typedDefects } from '../../../src/dashboard/typed-defects.ts';
import { titleOf } from '../../../src/extraction/draft/title.ts';
import { coverage } from '../../../src/extraction/proof/coverage.ts';
import { DRAFT_META, draftedBundle } from '../../support/drafted-bundle.ts';

const TEXT = `2023年某市统计公报
某市统计局
2024年4月30日
一、综合
全年生产总值100.0亿元，比上年增长5.6%。其中，第一产业增加值10.0亿元，增长2.3%；第二产业增加值40.5亿元，下降1.5%；第三产业增加值49.5亿元，增长9.7%，占生产总值的49.5%。
年末常住人口300.2万人，比上年末减少１.５万人。人均预期寿命79.1岁，满意度由84.7提高到89.6。
二、农业
（一）粮食
粮食产量3,452吨，完成年度计划的104.3%。建成5A级景区2处，居全省第二。六成农户参保，参保率百分之六十。产值突破千亿。
`;

describe('a draft', () => {
  test('is a sound bundle that accounts for every number of its text', async () => {
    const { bundle, defects } = await draftedBundle(TEXT);
    expect(defects).toEqual([]);
    if (!bundle) throw new Error('no bundle');
    const { manifest, defects: ofPanels } = readManifest(bundle);
    expect(ofPanels).toEqual([]);
    expect(manifest && typedDefects(bundle, manifest, [])).toEqual([]);
    expect(coverage(TEXT, bundle).defects).toEqual([]);
    expect(audit(bundle).defects).toEqual([]);
  });

  test('proposes sums that fit, bases of growths and wholes of shares, and nothing that nobody checked', async () => {
    const { draft, bundle } = await draftedBundle(TEXT);
    const kinds = draft.relations.map(({ kind, operands, result }) => `${kind} ${operands} ${result}`.trim());
    expect(kinds).toContain('sum f3;f5;f7 f1');
    expect(kinds).toContain('base f1;f1.growth');
    expect(kinds).toContain('share f7;f7.share');
    expect(draft.relations.every(({ expect: verdict }) => verdict === '')).toBe(true);
    expect(bundle && audit(bundle).checks.find(({ id }) => id === 'f1.sum')?.verdict).toBe('agrees');
  });

  test('places each figure in its section', async () => {
    const { draft } = await draftedBundle(TEXT);
    expect(draft.outline.map(({ item, title }) => `${item} ${title}`.trim())).toEqual([
      '0',
      'I 综合',
      'II 农业',
      'II.1 粮食',
    ]);
    expect(draft.figures.find(({ value }) => value === '3452')?.item).toBe('II.1');
  });

  test('of a text without headings is one stretch', async () => {
    const { bundle, defects } = await draftedBundle('收入5亿元，增长3%。支出4亿元。');
    expect(defects).toEqual([]);
    expect([...(bundle?.figures.keys() ?? [])]).toEqual(['f1', 'f1.growth', 'f3']);
  });
});

test('title, issuer and day are read from the head of a report', () => {
  expect(titleOf(TEXT)).toEqual({
    title: DRAFT_META.title,
    issuer: DRAFT_META.issuer,
    published: DRAFT_META.published,
  });
  expect(titleOf('没有题头的文字')).toEqual({ title: undefined, issuer: undefined, published: undefined });
});
