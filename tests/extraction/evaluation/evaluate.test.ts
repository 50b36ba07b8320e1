import { expect, test } from 'vitest';
import { evaluate } from '../../../src/extraction/evaluation/evaluate.ts';
import { tableLabels } from '../../../src/extraction/evaluation/labels.ts';
import { readMentions } from '../../../src/extraction/read-mentions.ts';

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

test('labels of a table leave open what they do not say', () => {
  const csv = `offset,token,kind,value,unit,of
2,5.0亿元,figure,5,?,
10,3%,figure,3,%,2
14,一是,ordinal,,,
,row without a place,figure,1,,
`;
  expect(tableLabels(csv)).toEqual([
    { offset: 2, length: 5, kind: 'figure', value: '5', of: null },
    { offset: 10, length: 2, kind: 'figure', value: '3', unit: '%', of: 2 },
    { offset: 14, length: 2, kind: 'ordinal' },
  ]);
});
