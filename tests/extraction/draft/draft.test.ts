import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { readBundle } from '../../../src/bundle/read/read.ts';
import { readManifest } from '../../../src/dashboard/manifest.ts';
import { typedDefects } from '../../../src/dashboard/typed-defects.ts';
import { bundleFiles, draftBundle } from '../../../src/extraction/draft/bundle.ts';
import { titleOf } from '../../../src/extraction/draft/title.ts';
import { coverage } from '../../../src/extraction/proof/coverage.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

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

const META = {
  name: 'some-city-2023',
  title: '2023年某市统计公报',
  issuer: '某市统计局',
  published: '2024-04-30',
  sha256: 'a'.repeat(64),
  characters: TEXT.length,
};

const bundleOf = async (text: string) => {
  const draft = draftBundle(text, readMentions(text));
  const files = bundleFiles(draft, { ...META, characters: text.length });
  const bytes = (path: string) => {
    const content = files.get(path);
    return content === undefined ? null : new TextEncoder().encode(content);
  };
  return { draft, ...(await readBundle(async (path) => bytes(path))) };
};

describe('a draft', () => {
  test('is a sound bundle that accounts for every number of its text', async () => {
    const { bundle, defects } = await bundleOf(TEXT);
    expect(defects).toEqual([]);
    if (!bundle) throw new Error('no bundle');
    const { manifest, defects: ofPanels } = readManifest(bundle);
    expect(ofPanels).toEqual([]);
    expect(manifest && typedDefects(bundle, manifest, [])).toEqual([]);
    expect(coverage(TEXT, bundle).defects).toEqual([]);
    expect(audit(bundle).defects).toEqual([]);
  });

  test('proposes sums that fit, bases of growths and wholes of shares, and nothing that nobody checked', async () => {
    const { draft, bundle } = await bundleOf(TEXT);
    const kinds = draft.relations.map(({ kind, operands, result }) => `${kind} ${operands} ${result}`.trim());
    expect(kinds).toContain('sum f3;f5;f7 f1');
    expect(kinds).toContain('base f1;f1.growth');
    expect(kinds).toContain('share f7;f7.share');
    expect(draft.relations.every(({ expect: verdict }) => verdict === '')).toBe(true);
    expect(bundle && audit(bundle).checks.find(({ id }) => id === 'f1.sum')?.verdict).toBe('agrees');
  });

  test('places each figure in its section', async () => {
    const { draft } = await bundleOf(TEXT);
    expect(draft.outline.map(({ item, title }) => `${item} ${title}`.trim())).toEqual([
      '0',
      'I 综合',
      'II 农业',
      'II.1 粮食',
    ]);
    expect(draft.figures.find(({ value }) => value === '3452')?.item).toBe('II.1');
  });

  test('of a text without headings is one stretch', async () => {
    const { bundle, defects } = await bundleOf('收入5亿元，增长3%。支出4亿元。');
    expect(defects).toEqual([]);
    expect([...(bundle?.figures.keys() ?? [])]).toEqual(['f1', 'f1.growth', 'f3']);
  });
});

test('title, issuer and day are told from the head of a report', () => {
  expect(titleOf(TEXT)).toEqual({ title: META.title, issuer: META.issuer, published: META.published });
  expect(titleOf('没有题头的文字')).toEqual({ title: undefined, issuer: undefined, published: undefined });
});
