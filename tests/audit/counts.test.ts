import { describe, expect, test } from 'vitest';
import { checksText, findingsText, verdictCounts } from '../../src/audit/counts.ts';
import type { Verdict } from '../../src/audit/verdict.ts';

const judged = (...verdicts: readonly (Verdict | 'wording')[]) =>
  verdicts.map((verdict) => ({
    verdict: verdict === 'wording' ? ('differs' as const) : verdict,
    onlyWording: verdict === 'wording',
  }));

describe('checksText', () => {
  test.each([
    [[], '', ''],
    [['agrees'], '1 项核对：相符', '1 check: agrees'],
    [['implied', 'agrees'], '2 项核对：1 相符、1 推得', '2 checks: 1 agrees, 1 implied'],
    [['agrees', 'agrees', 'agrees'], '3 项核对：均相符', '3 checks: all agree'],
    [
      ['implied', 'agrees', 'agrees', 'differs', 'differs', 'wording'],
      '6 项核对：2 不符、1 表述不一致、2 相符、1 推得',
      '6 checks: 2 differ, 1 stated differently, 2 agree, 1 implied',
    ],
    [
      ['incomparable', 'revised'],
      '2 项核对：1 基数已修订、1 不可比',
      '2 checks: 1 base revised, 1 not comparable',
    ],
  ] as const)('%j', (verdicts, zh, en) => {
    expect(checksText(judged(...verdicts), 'zh')).toBe(zh);
    expect(checksText(judged(...verdicts), 'en')).toBe(en);
  });
});

test('what is only stated differently is counted by that name, findings first', () => {
  const counts = verdictCounts(judged('agrees', 'wording', 'implied', 'revised', 'differs'));
  expect(counts.map(({ name, count }) => `${count} ${name.zh}`)).toEqual([
    '1 不符',
    '1 表述不一致',
    '1 基数已修订',
    '1 推得',
    '1 相符',
  ]);
});

test('findings are counted by what they are', () => {
  expect(findingsText(judged('differs', 'wording'), 'zh')).toBe('1 处数值不符，1 处表述不一致');
  expect(findingsText(judged('differs', 'wording'), 'en')).toBe('1 value differs, 1 is stated differently');
  expect(findingsText(judged('wording', 'wording', 'differs', 'differs'), 'en')).toBe(
    '2 values differ, 2 are stated differently',
  );
});
