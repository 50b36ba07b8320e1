import type { Check } from './check.ts';
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

/** How many checks have each verdict that occurs. */
export const verdictCounts = (
  checks: readonly Check[],
  order: readonly Verdict[] = FINDINGS_FIRST,
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  order
    .map((verdict) => ({
      verdict,
      count: checks.filter((check) => check.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
