import { describe, expect, test } from 'vitest';
import { type Labelled, labelledGold, labelledReport } from '../../../src/cli/gold.ts';
import { evaluate, FIELDS, type Field } from '../../../src/extraction/evaluation/evaluate.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

/** How much of each field must be right, in per cent, on the shipped report. */
const ON_REPORT: Readonly<Record<Field, number>> = {
  kind: 98,
  value: 98,
  unit: 98,
  qualifier: 97,
  modality: 97,
  measure: 95,
  of: 95,
  period: 90,
};
/** On other texts at most this much less. */
const SLACK = 4;

const percentages = (labelled: readonly Labelled[]): Record<Field, number> => {
  const scores = labelled.map(({ text, labels }) => evaluate(labels, readMentions(text)).scores);
  const share = (field: Field): number => {
    const right = scores.reduce((sum, score) => sum + score[field].right, 0);
    return (100 * right) / scores.reduce((sum, score) => sum + score[field].all, 0);
  };
  return Object.fromEntries(FIELDS.map((field) => [field, share(field)])) as Record<Field, number>;
};

const report = await labelledReport();
const gold = await labelledGold();
if (!report) console.warn('No report text: its accuracy is not tested.');
if (gold.length === 0) console.warn('No texts of the gold labels: their accuracy is not tested.');

describe('accuracy', () => {
  test.skipIf(!report)('on the shipped report, against its bundle', () => {
    const read = percentages(report ? [report] : []);
    for (const field of FIELDS) expect(read[field], field).toBeGreaterThanOrEqual(ON_REPORT[field]);
  });

  test.skipIf(gold.length === 0)('on the gold labels', () => {
    expect(gold.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThanOrEqual(300);
    const read = percentages(gold);
    // The gold files label no modality.
    for (const field of FIELDS.filter((each) => each !== 'modality'))
      expect(read[field], field).toBeGreaterThanOrEqual(ON_REPORT[field] - SLACK);
  });
});

describe('evaluation', () => {
  test('compares numbers by value, and counts what was not read as wrong', () => {
    const text = '收入5.0亿元，增长3%';
    const labels = [
      { offset: 2, length: 3, kind: 'figure', value: '5', unit: '亿元', of: null },
      { offset: 10, length: 1, kind: 'figure', value: '-3', of: 2 },
      { offset: 40, length: 1, kind: 'date' },
    ];
    const { scores, misses, unlabelled } = evaluate(labels, readMentions(text));
    expect(scores.kind).toEqual({ right: 2, all: 3 });
    expect(scores.value).toEqual({ right: 1, all: 2 });
    expect(scores.of).toEqual({ right: 2, all: 2 });
    expect(misses.map(({ field, read }) => [field, read])).toEqual([
      ['value', '3'],
      ['kind', ''],
    ]);
    expect(unlabelled).toEqual([]);
  });
});
