import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Check } from '../../src/audit/check.ts';
import { exactText } from '../../src/audit/exact.ts';
import { verdictName } from '../../src/audit/labels.ts';
import { PERCENT } from '../../src/audit/percent.ts';
import { notation, told } from '../support/audit-notation.ts';
import { type SampleFigure, type SampleReference, sampleBundle } from '../support/sample-bundle.ts';

interface Case {
  readonly figures: readonly SampleFigure[];
  readonly references?: readonly SampleReference[];
  readonly operands?: string;
  readonly result?: string;
}

const level = (id: string, value: string, unit: string, more: Partial<SampleFigure> = {}): SampleFigure => ({
  id,
  value,
  unit,
  ...more,
});

const check = async (kind: string, { figures, references = [], operands, result }: Case): Promise<Check> => {
  const names = figures.map((figure) => figure.id).filter((id) => id !== result);
  const bundle = await sampleBundle(figures, {
    references,
    relations: [{ id: 'r', kind, operands: operands ?? names.join(';'), ...(result && { result }) }],
  });
  const { checks, defects } = audit(bundle);
  expect(defects).toEqual([]);
  const [only] = checks;
  if (!only) throw new Error('no check');
  return only;
};

const growthOf = (value: string, more: Partial<SampleFigure> = {}): SampleFigure => ({
  id: 'g',
  value,
  unit: '%',
  measure: 'growth',
  ...more,
});

describe('the hard cases', () => {
  test('3614 suspects at +38.22 %: no whole number of a year before gives it', async () => {
    const found = await check('base', {
      figures: [level('n', '3614', '人'), growthOf('38.22')],
    });
    expect(told(found)).toBe('differs [2614.5777, 2614.7668]');
    expect(found.reason.zh).toContain('没有整数');
    expect(found.formula.en).toBe('3,614 persons ÷ (1 + 38.22%) = 2,614.57–2,614.77 persons');
  });

  test('8876.5 at +27.7 % against the published base of 6915.8', async () => {
    const found = await check('growth', {
      figures: [level('t', '8876.5', '亿元'), growthOf('27.7', { basis: 'nominal' })],
      references: [{ id: 'ref', value: '6915.8', unit: '亿元', period: '2020' }],
      operands: 't;ref',
      result: 'g',
    });
    expect(told(found)).toBe('revised [28.3494, 28.3527] [27.6500, 27.7500]');
    const { revision } = found;
    expect(revision && notation(revision.implied, revision.base.unit)).toBe('[6948.2975, 6953.8190]');
    expect(revision && notation(revision.published, revision.base.unit)).toBe('[6915.7500, 6915.8500]');
    expect(revision && notation(revision.percent, PERCENT)).toBe('[0.4692, 0.5505]');
    expect(found.reason.zh).toContain('所述增速 27.7% 对应的上年基数为 6948');
    expect(found.reason.zh).toContain('其他来源（统计年鉴）公布的是 6915.8 亿元');
    expect(found.reason.zh).toContain('上调');
    expect(found.reason.zh).not.toMatch(/不符|差错|对不上/);
    expect(found.reason.en).toContain('revised upwards by 0.4');
  });

  test('a growth that another publication has is published, not stated', async () => {
    const growth = (id: string, value: string) =>
      check('growth', {
        figures: [],
        references: [
          { id: 'new', value: '4569.2', unit: '亿元', period: '2021', source: 'yearbook' },
          { id: 'old', value: '3342.9', unit: '亿元', period: '2020', source: 'customs' },
          { id, value, unit: '%', period: '2021', measure: 'growth', source: 'yearbook' },
        ],
        operands: 'new;old',
        result: id,
      });
    const revised = await growth('g', '35.3');
    expect(revised.reason.zh).toContain('公布的增速（统计年鉴）35.3% 对应的上年基数为');
    expect(revised.reason.en).toContain('The published growth of 35.3% (统计年鉴) corresponds to');
    expect(exactText(revised, 'zh')).toContain('公布的增速对应的上年基数：');
    const agreeing = await growth('g', '36.68');
    expect(agreeing.reason.zh).toContain('公布的 36.68%（统计年鉴），即');
    expect(agreeing.reason.en).toContain('Published is 36.68% (统计年鉴), that is');
    for (const { reason } of [revised, agreeing]) {
      expect(reason.zh).not.toContain('所述');
      expect(reason.en).not.toMatch(/\bstated\b/i);
    }
  });

  test('growth at constant prices against levels at current prices', async () => {
    const found = await check('growth', {
      figures: [level('gdp', '7033.89', '亿元'), growthOf('8.1', { basis: 'constant' })],
      references: [{ id: 'ref', value: '6384.02', unit: '亿元', period: '2020' }],
      operands: 'gdp;ref',
      result: 'g',
    });
    expect(told(found)).toBe('incomparable [10.1795, 10.1798] [8.0500, 8.1500]');
    expect(found.reason.zh).toMatch(/不变价.*增速经计算为约 10\.18%/);
  });

  test('74 of 86 is over 86 %', async () => {
    const found = await check('ratio', {
      figures: [
        level('done', '74', '项'),
        level('all', '86', '项'),
        { id: 'rate', value: '86', unit: '%', measure: 'rate', qualifier: 'over' },
      ],
      result: 'rate',
    });
    expect(told(found)).toBe('agrees [86.0465, 86.0465] (86.0000, ∞)');
    // What the wording allows says no more than the number, which is said once.
    expect(found.reason.zh).toBe('比率经计算为约 86.05%；所述 超86%。');
    expect(found.reason.en).toBe('The ratio comes to about 86.05%. Stated is over 86%.');
  });

  test('land 71.88 of which 30.29 and 17.419: what is left is shown', async () => {
    const found = await check('residual', {
      figures: [level('land', '71.88', '亩'), level('a', '30.29', '亩'), level('b', '17.419', '亩')],
    });
    expect(told(found)).toBe('implied [24.1605, 24.1815]');
  });

  test('24 items are 10 done and 14 open, which are 2, 6 and 6', async () => {
    const sum = await check('sum', {
      figures: [level('all', '24', '项'), level('done', '10', '项'), level('open', '14', '项')],
      result: 'all',
    });
    expect(told(sum)).toBe('agrees [24.0000, 24.0000] [24.0000, 24.0000]');
    const open = await check('sum', {
      figures: [
        level('all', '14', '项'),
        level('a', '2', '项'),
        level('b', '6', '项'),
        level('c', '6', '项'),
      ],
      result: 'all',
    });
    expect(open.verdict).toBe('agrees');
  });
});

describe('against another publication, nothing differs', () => {
  test('the same numbers within the report do', async () => {
    const found = await check('growth', {
      figures: [
        level('t', '8876.5', '亿元'),
        level('before', '6915.8', '亿元', { period: '2020' }),
        growthOf('27.7', { basis: 'nominal' }),
      ],
      result: 'g',
    });
    expect(told(found)).toBe('differs [28.3494, 28.3527] [27.6500, 27.7500]');
    expect(found.revision).toBeNull();
    expect(found.reason.en).toContain('at least 0.59 percentage points apart');
  });

  test('a base that was published too high was revised downwards', async () => {
    const found = await check('growth', {
      figures: [level('t', '110.0', '亿元'), growthOf('12.0')],
      references: [{ id: 'ref', value: '100.0', unit: '亿元', period: '2020' }],
      operands: 't;ref',
      result: 'g',
    });
    expect(found.verdict).toBe('revised');
    expect(found.reason.zh).toContain('下调 1.');
    expect(found.reason.en).toContain('revised downwards by 1.');
  });

  test('an exact count is no base that was revised', async () => {
    const found = await check('growth', {
      figures: [level('n', '3614', '人'), growthOf('38.22')],
      references: [{ id: 'ref', value: '2600', unit: '人', period: '2020' }],
      operands: 'n;ref',
      result: 'g',
    });
    expect(told(found)).toBe('incomparable [39.0000, 39.0000] [38.2150, 38.2250]');
    expect(found.revision).toBeNull();
    expect(found.reason.zh).toMatch(/其他来源.*统计年鉴/);
    expect(found.reason.en).toMatch(/another publication.*统计年鉴/);
  });

  test('a growth and its level of one publication may need another base than a second one has', async () => {
    const references = [
      { id: 'ref.t', value: '4569.2', unit: '亿元', period: '2021', source: 'customs' },
      { id: 'ref.g', value: '35.3', unit: '%', period: '2021', source: 'customs', measure: 'growth' },
      { id: 'ref.before', value: '3342.9', unit: '亿元', period: '2020' },
    ];
    const operands = 'ref.t;ref.before';
    const found = await check('growth', { figures: [], references, operands, result: 'ref.g' });
    expect(told(found)).toBe('revised [36.6802, 36.6873] [35.2500, 35.3500]');
    const one = references.map((reference) => ({ ...reference, source: 'customs' }));
    const within = await check('growth', { figures: [], references: one, operands, result: 'ref.g' });
    expect(within.verdict).toBe('incomparable');
    expect(within.reason.zh).toContain('海关统计');
    expect(within.reason.en).toContain('Customs statistics');
  });

  test('nor is a current level, a part, a total, or a threshold', async () => {
    const current = await check('growth', {
      figures: [level('before', '100.0', '亿元', { period: '2020' }), growthOf('12.0')],
      references: [{ id: 'ref', value: '110.0', unit: '亿元', period: '2021' }],
      operands: 'ref;before',
      result: 'g',
    });
    const part = await check('within', {
      figures: [level('a', '7', '人')],
      references: [{ id: 'ref', value: '6', unit: '人', period: '2021' }],
      operands: 'a;ref',
    });
    const total = await check('sum', {
      figures: [level('a', '60', '笔'), level('b', '39', '笔')],
      references: [{ id: 'ref', value: '100', unit: '笔', period: '2021' }],
      operands: 'a;b',
      result: 'ref',
    });
    const left = await check('residual', {
      figures: [level('all', '10', '笔')],
      references: [{ id: 'ref', value: '11', unit: '笔', period: '2021' }],
      operands: 'all;ref',
    });
    const same = await check('same', {
      figures: [level('a', '7', '亿元', { qualifier: 'expected:' })],
      references: [{ id: 'ref', value: '7', unit: '亿元', period: '2021' }],
      operands: 'a;ref',
    });
    for (const found of [current, part, total, left, same]) {
      expect(found.verdict, found.kind).toBe('incomparable');
      expect(found.reason.zh, found.kind).toContain('统计年鉴');
    }
    expect(total.reason.zh).toContain('相差至少 1 笔');
    expect(part.reason.zh).toContain('超过了上限');
    expect(left.reason.zh).toContain('超过了总数');
    expect(same.reason.zh).toContain('一处为预计');
  });

  test('what holds agrees, whoever published it', async () => {
    const found = await check('same', {
      figures: [level('a', '7.0', '亿元')],
      references: [{ id: 'ref', value: '7', unit: '亿元', period: '2021' }],
      operands: 'a;ref',
    });
    expect(found.verdict).toBe('agrees');
  });
});

describe('growth', () => {
  test('agrees with a level of the year before', async () => {
    const found = await check('growth', {
      figures: [level('t', '1204.64', '万标箱'), growthOf('5.62')],
      references: [{ id: 'ref', value: '1140.53', unit: '万标箱', period: '2020' }],
      operands: 't;ref',
      result: 'g',
    });
    expect(told(found)).toBe('agrees [5.6202, 5.6220] [5.6150, 5.6250]');
  });

  test('without a stated growth it is implied', async () => {
    const found = await check('growth', {
      figures: [level('a', '110', '人'), level('b', '100', '人', { period: '2020' })],
    });
    expect(told(found)).toBe('implied [10.0000, 10.0000]');
    expect(found.stated).toBeNull();
  });

  test.each([
    ['another period', { period: '2021-01/2021-11' }, '2020', '时期不同'],
    ['two years before', {}, '2019', '时期不同'],
    ['another scope', { scope: '岛外' }, '2020', '范围不同'],
  ])('%s cannot be compared', async (_, more, period, reason) => {
    const found = await check('growth', {
      figures: [level('a', '110', '人', more), growthOf('10', more)],
      references: [{ id: 'ref', value: '100', unit: '人', period }],
      operands: 'a;ref',
      result: 'g',
    });
    expect(found.verdict).toBe('incomparable');
    expect(found.reason.zh).toContain(reason);
  });

  test('a growth over several years names its base by its own period', async () => {
    const found = await check('growth', {
      figures: [level('a', '110', '人'), growthOf('10', { period: '2015/2021' })],
      references: [{ id: 'ref', value: '100', unit: '人', period: '2015' }],
      operands: 'a;ref',
      result: 'g',
    });
    expect(found.verdict).toBe('agrees');
  });

  test('a base that may be zero tells no growth', async () => {
    const found = await check('growth', {
      figures: [level('a', '10', '人'), level('b', '0', '人', { period: '2020' })],
    });
    expect(told(found)).toBe('incomparable none');
    expect(found.reason.en).toContain('zero');
  });

  test('cut off rather than rounded is tried second, and said', async () => {
    const found = await check('growth', {
      figures: [level('a', '1159', '人'), level('b', '1000', '人', { period: '2020' }), growthOf('15')],
      result: 'g',
    });
    expect(told(found)).toBe('agrees [15.9000, 15.9000] [15.0000, 16.0000) truncated');
    expect(found.reason.zh).toContain('只舍不入');
  });
});

describe('losses', () => {
  const profit = (id: string, value: string, more: Partial<SampleFigure> = {}): SampleFigure =>
    level(id, value, '亿元', more);
  const before = { period: '2020' };

  test.each([
    ['from a loss', '5.0', '-5.0'],
    ['to a loss', '-5.0', '5.0'],
    ['of a loss', '-5.0', '-10.0'],
  ])('a growth %s cannot be compared', async (_, now, then) => {
    const found = await check('growth', {
      figures: [profit('a', now), profit('b', then, before), growthOf('-200.0')],
      result: 'g',
    });
    expect(found.verdict).toBe('incomparable');
    expect(found.reason.zh).toContain('水平值为负（如亏损）');
    expect(found.reason.en).toContain('as a loss is');
  });

  test('nor from a loss that another publication has: that is no revision', async () => {
    const found = await check('growth', {
      figures: [profit('a', '5.0'), growthOf('50.0')],
      references: [{ id: 'ref', value: '-5.0', unit: '亿元', period: '2020' }],
      operands: 'a;ref',
      result: 'g',
    });
    expect(found.verdict).toBe('incomparable');
    expect(found.reason.zh).toContain('亏损');
  });

  test('a loss and its growth imply no base', async () => {
    const found = await check('base', { figures: [profit('a', '-5.0'), growthOf('20.0')] });
    expect(found.verdict).toBe('incomparable');
    expect(found.reason.zh).toContain('亏损');
  });

  test('a change makes no growth from or to a loss', async () => {
    for (const [now, by] of [
      ['-5.0', '2.0'],
      ['5.0', '8.0'],
    ] as const) {
      const found = await check('change', {
        figures: [profit('a', now), profit('c', by, { measure: 'change' })],
      });
      expect(found.verdict, now).toBe('incomparable');
      expect(found.reason.zh).toContain('亏损');
    }
  });

  test('but a change from a loss to a profit is one: 扭亏 5 by 8', async () => {
    const found = await check('change', {
      figures: [profit('a', '3.0'), profit('b', '-5.0', before), profit('c', '8.0', { measure: 'change' })],
      result: 'c',
    });
    expect(told(found)).toBe('agrees [7.9000, 8.1000] [7.9500, 8.0500]');
  });
});

describe('base', () => {
  test('a whole number lies in it', async () => {
    const found = await check('base', { figures: [level('n', '956', '人'), growthOf('-4.4')] });
    expect(told(found)).toBe('implied [1000.0000, 1000.0000]');
    expect(found.reason.en).toContain('1,000 persons');
    expect(found.formula.zh).toContain('(1 − 4.4%)');
  });

  test('an amount with a multiplier is no count: any base will do', async () => {
    const found = await check('base', { figures: [level('n', '3.614', '万人'), growthOf('38.22')] });
    expect(found.verdict).toBe('implied');
    expect(found.reason.zh).not.toContain('整数');
  });

  test('a bound leaves the base unbounded', async () => {
    const found = await check('base', {
      figures: [level('n', '900', '亿元', { qualifier: 'over' }), growthOf('20')],
    });
    expect(told(found)).toBe('implied (746.8880, ∞)');
  });

  test('constant prices tell no base at current prices', async () => {
    const found = await check('base', {
      figures: [level('gdp', '7033.89', '亿元'), growthOf('8.1', { basis: 'constant' })],
    });
    expect(found.verdict).toBe('incomparable');
  });

  test('a fall of all there was tells no base', async () => {
    const found = await check('base', { figures: [level('n', '0', '人'), growthOf('-100')] });
    expect(found.verdict).toBe('incomparable');
  });
});

describe('change', () => {
  const changeBy = (value: string, unit: string, more: Partial<SampleFigure> = {}): SampleFigure => ({
    id: 'c',
    value,
    unit,
    measure: 'change',
    ...more,
  });

  test('the difference of two levels', async () => {
    const found = await check('change', {
      figures: [level('a', '362', '人'), level('b', '392', '人', { period: '2020' }), changeBy('-30', '人')],
      result: 'c',
    });
    expect(told(found)).toBe('agrees [-30.0000, -30.0000] [-30.0000, -30.0000]');
  });

  test('of rates, in percentage points', async () => {
    const rate = { measure: 'rate' } as const;
    const found = await check('change', {
      figures: [
        level('a', '99.7', '%', rate),
        level('b', '98.2', '%', { ...rate, period: '2020' }),
        changeBy('1.6', '个百分点'),
      ],
      result: 'c',
    });
    expect(told(found)).toBe('agrees [1.4000, 1.6000] [1.5500, 1.6500]');
  });

  test('of rates, stated nowhere: in percentage points all the same', async () => {
    const rate = { measure: 'rate' } as const;
    const found = await check('change', {
      figures: [level('a', '99.7', '%', rate), level('b', '98.2', '%', { ...rate, period: '2020' })],
    });
    expect(told(found)).toBe('implied [1.4000, 1.6000]');
    expect(found.unit.label.zh).toBe('个百分点');
  });

  test('the growth that a change makes', async () => {
    const found = await check('change', { figures: [level('a', '362', '人'), changeBy('-30', '人')] });
    expect(told(found)).toBe('implied [-7.6531, -7.6531]');
  });

  test('a change that may be zero makes a growth about zero', async () => {
    const found = await check('change', { figures: [level('a', '100', '亿元'), changeBy('0', '亿元')] });
    expect(told(found)).toBe('implied [-0.5000, 0.5051]');
  });

  test('a bound makes a bound', async () => {
    const found = await check('change', {
      figures: [level('a', '1000', '家'), changeBy('500', '家', { qualifier: 'at_least' })],
    });
    expect(found.derived?.lo?.valueOf()).toBe(100);
  });

  test('of a rate gives the rate of the year before', async () => {
    const found = await check('change', {
      figures: [level('a', '38.2', '%', { measure: 'share' }), changeBy('1.5', '个百分点')],
    });
    expect(told(found)).toBe('implied [36.6000, 36.8000]');
  });
});

describe('share and ratio', () => {
  const percent = (value: string, more: Partial<SampleFigure> = {}): SampleFigure => ({
    id: 'p',
    value,
    unit: '%',
    measure: 'share',
    ...more,
  });

  test('a share of a stated whole', async () => {
    const found = await check('share', {
      figures: [level('a', '50', '家'), level('b', '400', '个'), percent('12.5')],
      result: 'p',
    });
    expect(told(found)).toBe('agrees [12.5000, 12.5000] [12.4500, 12.5500]');
  });

  test('the whole that a share implies, with its whole numbers', async () => {
    const found = await check('share', { figures: [level('a', '50', '家'), percent('12.5')] });
    expect(told(found)).toBe('implied [399.0000, 401.0000]');
    expect(found.reason.zh).toContain('399～401 家');
  });

  test('are whole however many there are', async () => {
    const found = await check('share', { figures: [level('a', '500000', '人'), percent('50')] });
    expect(told(found)).toBe('implied [990100.0000, 1010101.0000]');
    expect(found.reason.zh).toContain('990100～1010101 人');
    expect(found.reason.en).toContain('990,100–1,010,101 persons');
  });

  test('a wrong share differs', async () => {
    const found = await check('share', {
      figures: [level('a', '50', '家'), level('b', '300', '家'), percent('12.5')],
      result: 'p',
    });
    expect(told(found)).toBe('differs [16.6667, 16.6667] [12.4500, 12.5500]');
  });

  test('a share ends at 100 %, a fulfilment does not', async () => {
    const figures = [level('a', '50.0', '亿元'), level('b', '50.0', '亿元')];
    expect(told(await check('share', { figures }))).toBe('implied [99.8002, 100.0000]');
    expect(told(await check('ratio', { figures }))).toBe('implied [99.8002, 100.2002]');
    const coverage = { id: 'c', value: '99.9', unit: '%', measure: 'rate', indicator: '接种覆盖率' };
    const covered = await check('ratio', { figures: [...figures, coverage], result: 'c' });
    expect(told(covered)).toBe('agrees [99.8002, 100.0000] [99.8500, 99.9500]');
  });

  test('a part of eleven months is no share of a year', async () => {
    const found = await check('share', {
      figures: [
        level('a', '50', '亿元', { period: '2021-01/2021-11' }),
        level('b', '400', '亿元'),
        percent('12.5'),
      ],
      result: 'p',
    });
    expect(found.verdict).toBe('incomparable');
  });

  test('a balance at the end of a year fits the year', async () => {
    const found = await check('share', {
      figures: [
        level('a', '50', '亿元', { period: '2021-12-31' }),
        level('b', '400', '亿元'),
        percent('12.5'),
      ],
      result: 'p',
    });
    expect(found.verdict).toBe('agrees');
  });

  test('a plan implied by its fulfilment', async () => {
    const found = await check('ratio', {
      figures: [level('a', '125', '亿元'), percent('125', { measure: 'rate' })],
    });
    expect(told(found)).toBe('implied [99.2032, 100.8032]');
  });

  test('unlike amounts make an average', async () => {
    const found = await check('ratio', { figures: [level('a', '12', '亿元'), level('b', '6', '家')] });
    expect(told(found)).toBe('implied [1.9167, 2.0833]');
    expect(found.unit.label.zh).toBe('亿元/家');
  });

  test('an average too small for its unit is told in a smaller one', async () => {
    const found = await check('ratio', { figures: [level('a', '2.0', '万个'), level('b', '400', '家')] });
    expect(told(found)).toBe('implied [48.7500, 51.2500]');
    expect(found.unit.label.zh).toBe('个/家');
    expect(found.unit.unit).toBe('个/家');
  });

  test('counts of two kinds of thing make an average, not a rate', async () => {
    const found = await check('ratio', { figures: [level('a', '108', '人'), level('b', '6', '家')] });
    expect(told(found)).toBe('implied [18.0000, 18.0000]');
    expect(found.unit.label.zh).toBe('人/家');
  });

  test('counts of one kind of thing make a rate', async () => {
    const found = await check('ratio', { figures: [level('a', '3', '家'), level('b', '12', '家')] });
    expect(told(found)).toBe('implied [25.0000, 25.0000]');
  });

  test('what was collected between two days and came of it by a later day is one lot', async () => {
    const lot = { period: '2021-01-10/2021-03-24' };
    const found = await check('share', {
      figures: [level('a', '139', '项', { period: '2021-12-31' }), level('b', '154', '项', lot)],
    });
    expect(told(found)).toBe('implied [90.2597, 90.2597]');
  });

  test('a day before a collection began, or a later day than a year, is another time', async () => {
    for (const [day, period] of [
      ['2021-01-09', '2021-01-10/2021-03-24'],
      ['2022-01-01', '2021'],
      ['2021-12-31', '2021-01/2021-03'],
    ] as const) {
      const found = await check('share', {
        figures: [level('a', '139', '项', { period: day }), level('b', '154', '项', { period })],
      });
      expect(found.verdict).toBe('incomparable');
    }
  });
});

describe('part', () => {
  const shareOf = (value: string, more: Partial<SampleFigure> = {}): SampleFigure => ({
    id: 'p',
    value,
    unit: '%',
    measure: 'share',
    ...more,
  });

  test('the part that a share makes of a stated whole, with its whole numbers', async () => {
    const found = await check('part', { figures: [level('n', '40', '人'), shareOf('22.5')] });
    expect(told(found)).toBe('implied [9.0000, 9.0000]');
    expect(found.reason.zh).toContain('9 人');
    expect(found.formula.en).toBe('40 persons × 22.5% = 9 persons');
  });

  test('a share that no whole number of persons makes', async () => {
    const found = await check('part', { figures: [level('n', '40', '人'), shareOf('23.7')] });
    expect(told(found)).toBe('differs [9.4600, 9.5000]');
    expect(found.reason.en).toContain('no whole number');
  });

  test('a stated part agrees, or does not', async () => {
    const figures = [level('n', '40', '人'), shareOf('22.5')];
    const agreeing = await check('part', { figures: [...figures, level('a', '9', '人')], result: 'a' });
    expect(agreeing.verdict).toBe('agrees');
    const differing = await check('part', { figures: [...figures, level('a', '10', '人')], result: 'a' });
    expect(differing.verdict).toBe('differs');
  });

  test('an amount may be divided at will', async () => {
    const found = await check('part', { figures: [level('n', '40', '亿元'), shareOf('23.7')] });
    expect(told(found)).toBe('implied [9.3418, 9.6188]');
  });

  test('of nothing, of a bound, and by less than nothing', async () => {
    const none = await check('part', { figures: [level('n', '40', '人'), shareOf('0')] });
    expect(told(none)).toBe('implied [0.0000, 0.0000]');
    const over = await check('part', {
      figures: [level('n', '40', '亿元', { qualifier: 'over' }), shareOf('50.0')],
    });
    expect(told(over)).toBe('implied (19.9800, ∞)');
  });
});

describe('sum and residual', () => {
  test('parts that do not make their total differ by what is missing', async () => {
    const found = await check('sum', {
      figures: [level('all', '100', '笔'), level('a', '60', '笔'), level('b', '39', '笔')],
      result: 'all',
    });
    expect(found.verdict).toBe('differs');
    expect(found.reason.zh).toContain('相差至少 1 笔');
  });

  test('English tells money in its own scale', async () => {
    const found = await check('residual', {
      figures: [level('all', '8876.5', '亿元'), level('a', '6915.8', '亿元')],
    });
    expect(found.reason.zh).toContain('1960.6 亿元～1960.8 亿元');
    expect(found.reason.en).toContain('CNY 196.06–196.08 billion');
    const average = await check('ratio', { figures: [level('a', '8.0', '亿元'), level('b', '2', '家')] });
    expect(average.formula.zh).toBe('8.0 亿元 ÷ 2 家 = 3.97 亿元/家～4.03 亿元/家');
    expect(average.formula.en).toBe('CNY 800 million ÷ 2 = CNY 397–403 million each');
    const load = await check('ratio', { figures: [level('a', '8.0', '吨'), level('b', '2', '批次')] });
    expect(load.formula.en).toBe('8.0 tonnes ÷ 2 batches = 3.97–4.03 tonnes per batch');
  });

  test('ends between two of the stated decimals are told exactly', async () => {
    const found = await check('sum', {
      figures: [level('all', '8.35', '亿元'), level('a', '5.49', '亿元'), level('b', '2.86', '亿元')],
      result: 'all',
    });
    expect(found.reason.zh).toContain('8.34 亿元～8.36 亿元');
    expect(found.reason.zh).toContain('8.345 亿元～8.355 亿元');
  });

  test('what vague counts leave is a whole number too', async () => {
    const found = await check('residual', {
      figures: [level('all', '3000', '人', { qualifier: 'and_more' }), level('a', '5', '人')],
    });
    expect(told(found)).toBe('implied [2996.0000, 3994.0000]');
  });

  test('parts beyond their total differ', async () => {
    const found = await check('residual', {
      figures: [level('all', '10', '笔'), level('a', '6', '笔'), level('b', '5', '笔')],
    });
    expect(told(found)).toBe('differs [-1.0000, -1.0000]');
    expect(found.reason.zh).toContain('超过了总数');
  });
});

describe('bound, same, within', () => {
  test('a figure over a threshold', async () => {
    const over = { qualifier: 'over' } as const;
    const above = await check('bound', {
      figures: [level('a', '7033.89', '亿元'), level('t', '7000', '亿元', over)],
      result: 't',
    });
    expect(above.verdict).toBe('agrees');
    const below = await check('bound', {
      figures: [level('a', '6990', '亿元'), level('t', '7000', '亿元', over)],
      result: 't',
    });
    expect(below.verdict).toBe('differs');
    expect(above.reason).toEqual({
      zh: '与所述“超7000 亿元”相合。',
      en: 'The figure is over CNY 700 billion, as stated.',
    });
    expect(below.reason.en).toContain('not what is stated: over CNY 700 billion');
  });

  test('two statements agree in value', async () => {
    const found = await check('same', {
      figures: [level('a', '7033.89', '亿元'), level('b', '7034', '亿元')],
    });
    expect(found.verdict).toBe('agrees');
  });

  test('a fact in one place, expected in the other', async () => {
    const found = await check('same', {
      figures: [
        level('a', '7000', '亿元', { qualifier: 'over' }),
        level('b', '7000', '亿元', { qualifier: 'expected:over' }),
      ],
    });
    expect(found.verdict).toBe('differs');
    expect(verdictName(found)).toEqual({ zh: '表述不一致', en: 'stated differently' });
    expect(found.reason.zh).toContain('预计');
    expect(found.reason.zh).not.toContain('语气');
  });

  test('another value and another modality: it is the values that differ', async () => {
    const found = await check('same', {
      figures: [level('a', '5', '人'), level('b', '6', '人', { qualifier: 'expected:' })],
    });
    expect(verdictName(found).zh).toBe('不符');
    expect(found.reason.zh).toContain('相差至少 1 人');
    expect(found.reason.zh).not.toContain('数值相合');
  });

  test('two values that cannot be one', async () => {
    const found = await check('same', { figures: [level('a', '5', '人'), level('b', '6', '人')] });
    expect(found.verdict).toBe('differs');
    expect(found.reason.zh).toContain('相差至少 1 人');
  });

  test('statements about two periods cannot be compared, and nothing is calculated', async () => {
    const rank = { unit: '位', measure: 'rank' } as const;
    const found = await check('same', {
      figures: [
        { id: 'a', value: '1', ...rank },
        { id: 'b', value: '1', ...rank, period: '2021-01/2021-11' },
      ],
    });
    expect(found.verdict).toBe('incomparable');
    expect(found.reason.zh).toBe('时期不同：2021年与2021年1—11月。');
  });

  test('a part within its whole, and beyond it', async () => {
    const inside = await check('within', { figures: [level('a', '6', '人'), level('b', '6', '人')] });
    expect(inside.verdict).toBe('agrees');
    const beyond = await check('within', { figures: [level('a', '7', '人'), level('b', '6', '人')] });
    expect(beyond.verdict).toBe('differs');
    const open = await check('within', {
      figures: [level('a', '6', '人'), level('b', '6', '人', { qualifier: 'under' })],
    });
    expect(open.verdict).toBe('differs');
  });

  test('what a part of the year holds, the year holds too; another year does not', async () => {
    const completed = (period: string): Promise<Check> =>
      check('within', {
        figures: [
          level('half', '70.9', '%', { measure: 'rate', period }),
          level('year', '126.3', '%', { measure: 'rate' }),
        ],
      });
    expect((await completed('2021-01/2021-06')).verdict).toBe('agrees');
    expect((await completed('2020-01/2020-06')).verdict).toBe('incomparable');
    expect((await completed('2020/2021')).verdict).toBe('incomparable');
    expect((await completed('2021-01/..')).verdict).toBe('incomparable');
  });
});
