import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { type SampleFigure, sampleBundle } from '../support/sample-bundle.ts';

const verdict = async (kind: string, figures: readonly SampleFigure[], result?: string): Promise<string> => {
  const operands = figures.map(({ id }) => id).filter((id) => id !== result);
  const bundle = await sampleBundle(figures, {
    relations: [{ id: 'r', kind, operands: operands.join(';'), ...(result && { result }) }],
  });
  const [check] = audit(bundle).checks;
  return `${check?.verdict}: ${check?.reason.zh}`;
};

const count = (id: string, value: string, period: string): SampleFigure => ({
  id,
  value,
  unit: '项',
  period,
});

describe('periods that the report gives no more precisely', () => {
  test.each([
    ['2021-12', '2021', 'a balance as of a month fits its year'],
    ['2021-12', '2021-01-10/2021-03-24', 'what came of a collection by a later month fits it'],
    ['2021-12', '2021-01/..', 'a period without a stated end holds what comes later'],
    ['2021-12-31', '2021-01/..', 'by the day, too'],
    ['2021-01/..', '2021-01/..', 'two periods without a stated end are one'],
  ])('%s and %s: %s', async (a, b) => {
    expect(await verdict('within', [count('a', '139', a), count('b', '154', b)])).toMatch(/^agrees/);
  });

  test.each([
    ['2020-12', '2021', 'a month of another year'],
    ['2020-12', '2021-01/..', 'a month before the beginning'],
    ['2021-02', '2021-01-10/2021-03-24', 'a month in the middle of a collection says nothing of its outcome'],
    ['2021', '2021-12', 'a year is no moment of its last month'],
  ])('%s and %s: %s', async (a, b, what) => {
    const found = await verdict('within', [count('a', '139', a), count('b', '154', b)]);
    expect(found, what).toMatch(what.startsWith('a year') ? /^agrees/ : /^incomparable/);
  });
});

describe('an average over several years', () => {
  const average: SampleFigure = { id: 'g', value: '7.6', unit: '%', measure: 'average-growth' };
  const level = (id: string, value: string, period: string): SampleFigure => ({
    id,
    value,
    unit: '亿元',
    period,
  });

  test('is not the growth of one year', async () => {
    const levels = [level('a', '110', '2021'), level('b', '100', '2020')];
    expect(await verdict('growth', [...levels, average], 'g')).toMatch(
      /^incomparable: 增速是多年平均，不是一年的增速/,
    );
  });

  test('implies no base of the year before', async () => {
    expect(await verdict('base', [level('a', '110', '2021'), average])).toMatch(
      /^incomparable: 增速是多年平均/,
    );
  });
});

test('how two statements differ in modality is said', async () => {
  const figures = (first: string, second: string): SampleFigure[] => [
    { id: 'a', value: '7000', unit: '亿元', modality: first },
    { id: 'b', value: '7000', unit: '亿元', modality: second },
  ];
  expect(await verdict('same', figures('', 'target'))).toContain('一处为已实现，一处为目标');
  expect(await verdict('same', figures('expected', 'estimated'))).toContain('一处为预计，一处为预估');
  expect(await verdict('same', figures('expected', 'expected'))).toMatch(/^agrees/);
});
