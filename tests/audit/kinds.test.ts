import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Check } from '../../src/audit/check.ts';
import { told } from '../support/audit-notation.ts';
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
    expect(found.formula.en).toBe('3,614 persons ÷ (1 + 38.22%) = 2,614.58–2,614.77 persons');
  });

  test('8876.5 at +27.7 % against the published base of 6915.8', async () => {
    const found = await check('growth', {
      figures: [level('t', '8876.5', '亿元'), growthOf('27.7', { basis: 'nominal' })],
      references: [{ id: 'ref', value: '6915.8', unit: '亿元', period: '2020' }],
      operands: 't;ref',
      result: 'g',
    });
    expect(told(found)).toBe('differs [28.3494, 28.3527] [27.6500, 27.7500]');
    expect(found.reason.en).toContain('0.599 percentage points apart');
  });

  test('growth at constant prices against levels at current prices', async () => {
    const found = await check('growth', {
      figures: [level('gdp', '7033.89', '亿元'), growthOf('8.1', { basis: 'constant' })],
      references: [{ id: 'ref', value: '6384.02', unit: '亿元', period: '2020' }],
      operands: 'gdp;ref',
      result: 'g',
    });
    expect(told(found)).toBe('incomparable [10.1795, 10.1798] [8.0500, 8.1500]');
    expect(found.reason.zh).toMatch(/不变价.*10\.1795%～10\.1798%/);
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
    expect(found.reason.zh).toContain('截尾');
  });
});

describe('base', () => {
  test('a whole number lies in it', async () => {
    const found = await check('base', { figures: [level('n', '956', '人'), growthOf('-4.4')] });
    expect(told(found)).toBe('implied [999.4773, 1000.5233]');
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
    expect(told(found)).toBe('implied [398.4064, 401.6064]');
    expect(found.reason.zh).toContain('399、400、401 家');
  });

  test('whole numbers beyond a thousand are all counted', async () => {
    const found = await check('share', { figures: [level('a', '500000', '人'), percent('50')] });
    expect(told(found)).toBe('implied [990099.0099, 1010101.0101]');
    expect(found.reason.zh).toContain('其间有 20002 个整数，990100 至 1010101 人');
    expect(found.reason.en).toContain('20,002 whole numbers lie in it, 990,100 to 1,010,101 persons');
  });

  test('a wrong share differs', async () => {
    const found = await check('share', {
      figures: [level('a', '50', '家'), level('b', '300', '家'), percent('12.5')],
      result: 'p',
    });
    expect(told(found)).toBe('differs [16.6667, 16.6667] [12.4500, 12.5500]');
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
    expect(told(found)).toBe('implied [8.9800, 9.0200]');
    expect(found.reason.zh).toContain('9 人');
    expect(found.formula.en).toBe('40 persons × 22.5% = 8.98–9.02 persons');
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
    expect(told(none)).toBe('implied [0.0000, 0.2000]');
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
    expect(found.reason.zh).toContain('至少相差 1 笔');
  });

  test('English tells money in its own scale', async () => {
    const found = await check('residual', {
      figures: [level('all', '8876.5', '亿元'), level('a', '6915.8', '亿元')],
    });
    expect(found.reason.zh).toContain('1960.6 亿元～1960.8 亿元');
    expect(found.reason.en).toContain('CNY 196.06–196.08 billion');
    const average = await check('ratio', { figures: [level('a', '8.0', '亿元'), level('b', '2', '家')] });
    expect(average.formula.zh).toBe('8.0 亿元 ÷ 2 家 = 3.975 亿元/家～4.025 亿元/家');
    expect(average.formula.en).toBe('CNY 800 million ÷ 2 = CNY 397.5–402.5 million each');
    const load = await check('ratio', { figures: [level('a', '8.0', '吨'), level('b', '2', '批次')] });
    expect(load.formula.en).toBe('8.0 tonnes ÷ 2 batches = 3.975–4.025 tonnes per batch');
  });

  test('ends between two of the stated decimals are told exactly', async () => {
    const found = await check('sum', {
      figures: [level('all', '8.35', '亿元'), level('a', '5.49', '亿元'), level('b', '2.86', '亿元')],
      result: 'all',
    });
    expect(found.reason.zh).toContain('8.34 亿元～8.36 亿元');
    expect(found.reason.zh).toContain('8.345 亿元～8.355 亿元');
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
    expect(below.reason.en).toContain('beyond');
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
    expect(found.reason.zh).toContain('预计');
  });

  test('two values that cannot be one', async () => {
    const found = await check('same', { figures: [level('a', '5', '人'), level('b', '6', '人')] });
    expect(found.verdict).toBe('differs');
    expect(found.reason.zh).toContain('相差 1 人');
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
});
