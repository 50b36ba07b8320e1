import { expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { checkTitle } from '../../src/audit/check-title.ts';
import { type SampleFigure, type SampleRelation, sampleBundle } from '../support/sample-bundle.ts';

/** The titles of relations between figures, in Chinese. */
const titles = async (
  figures: readonly SampleFigure[],
  relations: readonly Omit<SampleRelation, 'id'>[],
): Promise<string[]> => {
  const bundle = await sampleBundle(
    [{ id: 'elsewhere', value: '1', unit: '人' }, { id: 'too', value: '1', unit: '人' }, ...figures],
    {
      references: [{ id: 'ref', value: '100.0', unit: '亿元', period: '2020' }],
      relations: relations.map((relation, index) => ({ ...relation, id: `r${index}` })),
    },
  );
  const { checks, defects } = audit(bundle);
  expect(defects).toEqual([]);
  return checks.map((check) => checkTitle(check, bundle, 'zh'));
};

const off = { scope: '岛外', indicator: '固定资产投资' };
const level: SampleFigure = { id: 'fai', value: '110.0', unit: '亿元', ...off };
const growth: SampleFigure = {
  id: 'g',
  value: '10.0',
  unit: '%',
  measure: 'growth',
  ...off,
  indicator: '固定资产投资增速',
};

test('a base is of the year before, whatever the period is', async () => {
  const cases = [
    ['2021', '2020年岛外固定资产投资（上年，推得）'],
    ['2021-01/2021-11', '2020年1—11月岛外固定资产投资（上年同期，推得）'],
    ['2021-12-31', '2020年12月31日岛外固定资产投资（上年末，推得）'],
    ['2021-01/..', '岛外固定资产投资（上年同期，推得）'],
    ['', '岛外固定资产投资（上年同期，推得）'],
  ] as const;
  for (const [period, title] of cases) {
    const found = await titles([{ ...level, period }, growth], [{ kind: 'base', operands: 'fai;g' }]);
    expect(found).toEqual([title]);
  }
});

test('kinds say what they yield, and the other publication where there is one', async () => {
  const figures: SampleFigure[] = [
    level,
    growth,
    { id: 'share', value: '55.0', unit: '%', measure: 'share', indicator: '岛外占全市比重', scope: '岛外' },
    { id: 'n', value: '50', unit: '家', indicator: '企业数' },
    { id: 'all', value: '200.0', unit: '亿元', indicator: '固定资产投资' },
    { id: 'over', value: '100', unit: '亿元', qualifier: 'over', ...off },
  ];
  expect(
    await titles(figures, [
      { kind: 'growth', operands: 'fai;ref' },
      { kind: 'share', operands: 'fai;share' },
      { kind: 'share', operands: 'fai;all' },
      { kind: 'ratio', operands: 'fai;n' },
      { kind: 'residual', operands: 'all;fai' },
      { kind: 'within', operands: 'fai;all' },
      { kind: 'bound', operands: 'fai', result: 'over' },
      { kind: 'same', operands: 'fai;over' },
    ]),
  ).toEqual([
    // Another scope: nothing is implied, and the publication is what it is set against.
    '2021年岛外固定资产投资增速（对照：统计年鉴）',
    '2021年岛外固定资产投资所属的整体（推得）',
    '2021年岛外固定资产投资占固定资产投资的比重（推得）',
    '2021年岛外固定资产投资，按企业数平均（推得）',
    '2021年固定资产投资中未列出的部分（推得）',
    '2021年岛外固定资产投资不超过固定资产投资',
    '2021年岛外固定资产投资与所述“超100 亿元”是否相合',
    '2021年岛外固定资产投资（第一节 中两次）',
  ]);
});

test('two that would read alike are told apart by their ids', async () => {
  const relation = { kind: 'base', operands: 'fai;g' };
  expect(await titles([level, growth], [relation, relation])).toEqual([
    '2020年岛外固定资产投资（上年，推得） · r0',
    '2020年岛外固定资产投资（上年，推得） · r1',
  ]);
});

test('the name that the editor gives comes first', async () => {
  const found = await titles(
    [level, growth],
    [{ kind: 'base', operands: 'fai;g', name: '2020年岛外投资（推得）' }],
  );
  expect(found).toEqual(['2020年岛外投资（推得）']);
});
