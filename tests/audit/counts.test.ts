import { describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { checksText, findingsText, relationsText, verdictCounts } from '../../src/audit/counts.ts';
import type { Verdict } from '../../src/audit/verdict.ts';
import { SHIPPED } from '../support/shipped.ts';

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
      '2 项核对：1 基数或已修订、1 不可比',
      '2 checks: 1 base possibly revised, 1 not comparable',
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
    '1 基数或已修订',
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

describe('relationsText', () => {
  const relations = (verdicts: readonly Verdict[], elsewhere = 0) =>
    verdicts.map((verdict, at) => ({ verdict, onlyElsewhere: at < elsewhere }));

  test('tells what is comparable, what is not, what is implied, and what is only of other publications', () => {
    const all = relations(['agrees', 'differs', 'revised', 'incomparable', 'implied'], 2);
    expect(relationsText(all, 'zh')).toBe(
      '5 条关系：3 条可比，1 条不可比，1 条为推得；其中 2 条只涉及其他来源',
    );
    expect(relationsText(all, 'en')).toBe(
      '5 relations: 3 comparable, 1 not comparable, 1 implied; 2 of them take numbers from other publications only',
    );
  });

  test('leaves out groups without a relation', () => {
    expect(relationsText(relations(['agrees', 'implied']), 'zh')).toBe('2 条关系：1 条可比，1 条为推得');
    expect(relationsText(relations(['implied'], 1), 'en')).toBe(
      '1 relation: 0 comparable, 1 implied; 1 of them takes numbers from other publications only',
    );
  });

  test('of the shipped bundle counts the relations between reference values alone', () => {
    const { checks } = audit(SHIPPED.bundle);
    const only = checks.filter(({ onlyElsewhere }) => onlyElsewhere).map(({ id }) => id);
    expect(only).toContain('trade.imports.growth.against-2020');
    expect(only).not.toContain('gdp.2021.change');
    expect(relationsText(checks, 'zh')).toContain(`其中 ${only.length} 条只涉及其他来源`);
  });
});
