import type { FoundNumber } from '../numbers/found-number.ts';
import type { Span } from '../span.ts';
import { withAntecedents } from './antecedent.ts';
import type { Claim } from './claim.ts';
import { withMeasures } from './measure.ts';
import { withPeriods } from './period.ts';
import { withQualifiers } from './qualifier.ts';
import { statementsOf } from './statements.ts';
import { withSubjects } from './subject.ts';

/**
 * What a text in normal writing says with its figures: one claim for each number found to be a figure, in order.
 * `titles` are the spans of titles in 《》.
 */
export const readClaims = (text: string, titles: readonly Span[], found: readonly FoundNumber[]): Claim[] => {
  const measured = withMeasures(statementsOf(text, found));
  const dated = withPeriods(withAntecedents(measured), text, titles);
  return withQualifiers(withSubjects(dated));
};
