import type { Outcome } from './labels.ts';
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

/** The outcomes in an order of verdicts: what only is stated differently follows what differs. */
export const outcomesIn = (order: readonly Verdict[]): readonly Outcome[] =>
  order.flatMap((verdict): Outcome[] => (verdict === 'differs' ? [verdict, 'wording'] : [verdict]));
