import { describe, expect, test } from 'vitest';
import { evaluate, FIELDS, type Field } from '../../../src/extraction/evaluation/evaluate.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';
import { goldTexts, type LabelledText, OWN_TEXTS, shippedText } from '../../support/labelled-texts.ts';

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

const percentages = (labelled: readonly LabelledText[]): Record<Field, number> => {
  const scores = labelled.map(({ text, labels }) => evaluate(labels, readMentions(text)).scores);
  const share = (field: Field): number => {
    const right = scores.reduce((sum, score) => sum + score[field].right, 0);
    return (100 * right) / scores.reduce((sum, score) => sum + score[field].all, 0);
  };
  return Object.fromEntries(FIELDS.map((field) => [field, share(field)])) as Record<Field, number>;
};

const report = await shippedText();
const gold = goldTexts();
if (gold.length === 0) console.warn('No texts of the gold labels: their accuracy is not tested.');

describe('accuracy', () => {
  test.each(OWN_TEXTS)('on $name, every number of which has a label', (labelled) => {
    const { unlabelled } = evaluate(labelled.labels, readMentions(labelled.text));
    expect(unlabelled.map(({ text }) => text)).toEqual([]);
    const read = percentages([labelled]);
    for (const field of FIELDS) expect(read[field], field).toBeGreaterThanOrEqual(97);
  });

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
