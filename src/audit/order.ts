import type { Verdict } from './verdict.ts';

/** Verdicts in the order in which they ask for a reader: findings first. */
export const FINDINGS_FIRST: readonly Verdict[] = ['differs', 'revised', 'incomparable', 'implied', 'agrees'];

/** Verdicts in the order in which they sum up several checks: a confirmation says more than a calculation. */
export const MOST_TELLING_FIRST: readonly Verdict[] = [
  'differs',
  'revised',
  'incomparable',
  'agrees',
  'implied',
];
