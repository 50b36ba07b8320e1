import type { Check, Verdict } from './check.ts';

/** Verdicts in the order in which they ask for a reader: findings first. */
export const FINDINGS_FIRST: readonly Verdict[] = ['differs', 'incomparable', 'implied', 'agrees'];

/** How many checks have each verdict that occurs, findings first. */
export const verdictCounts = (
  checks: readonly Check[],
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  FINDINGS_FIRST.map((verdict) => ({
    verdict,
    count: checks.filter((check) => check.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
