import type { Relation } from '../bundle/model/bundle.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import type { Unit } from '../bundle/model/unit.ts';
import { type Interval, meets, wholeNumbersOf } from '../bundle/numbers/arithmetic.ts';
import { isCounted, type Reading, readInterval } from '../bundle/numbers/interval.ts';
import { type Finding, formulaOf, reasonOf } from './explanation.ts';
import { type Form, type Terms, termsIn } from './kind.ts';
import { type Revision, revisionOf } from './revision.ts';
import { statedWord, type Term } from './term.ts';
import type { Verdict } from './verdict.ts';

/** A relation, calculated. Intervals are exact, in base units; `unit` is the one to show them in. */
export interface Check
  extends Pick<Relation, 'id' | 'kind' | 'operands' | 'result' | 'expect' | 'note' | 'place'> {
  readonly verdict: Verdict;
  /** What the operands give; null when nothing can be calculated. */
  readonly derived: Interval | null;
  /** What it was compared with; null for `implied`. */
  readonly stated: Interval | null;
  /** What the relation yields, in the editor's words; null where there are none. */
  readonly title: Bilingual | null;
  /** For `revised`: the base that the growth needs, the published one, and the way between them. */
  readonly revision: Revision | null;
  /** Whether what differs is only how it is said: the values agree, but one is a fact and the other expected. */
  readonly onlyWording: boolean;
  readonly unit: Unit;
  /** What was derived, in words: the growth, the base of the year before. */
  readonly name: Bilingual;
  /** What it was compared with, in words. */
  readonly against: Bilingual;
  /** Whether what was derived counts whole things. */
  readonly counted: boolean;
  /** Whether it takes no number of the report: all are of other publications. */
  readonly onlyElsewhere: boolean;
  /** How the numbers were read for this verdict. */
  readonly reading: Reading;
  /** The formula with its numbers filled in. Made when asked for: text costs more than arithmetic. */
  readonly formula: Bilingual;
  /** Why the verdict is what it is. */
  readonly reason: Bilingual;
}

interface Outcome {
  readonly derived: Interval | null;
  readonly stated: Interval | null;
  readonly holds: boolean;
}

const calculate = ({ operands, result }: Terms, form: Form, reading: Reading): Outcome => {
  const intervals = operands.map((term) => readInterval(term, reading));
  const told = result && readInterval(result, reading);
  const calculated = form.derive(intervals);
  const derived = calculated && form.counted ? (wholeNumbersOf(calculated) ?? calculated) : calculated;
  const stated = form.allow ? form.allow(intervals, told) : told;
  const holds =
    derived !== null &&
    (stated === null || meets(derived, stated)) &&
    (form.feasible === undefined || form.feasible.holds(derived));
  return { derived, stated, holds };
};

/** Whether cutting off instead of rounding can change what a term stands for. */
const mayBeCutOff = ({ value, unit, qualifier }: Term): boolean =>
  qualifier === '' && (value.includes('.') || !unit.factor.equals(1) || !isCounted(unit));

/** `differs` is kept for what contradicts itself within the report: two publications may have two numbers. */
const verdictOf = (
  { derived, stated, holds }: Outcome,
  { terms, form, revision }: { terms: Terms; form: Form; revision: Revision | null },
): Verdict => {
  if (form.incomparable || derived === null) return 'incomparable';
  if (holds && !form.conflict) return stated === null ? 'implied' : 'agrees';
  if (revision) return 'revised';
  return termsIn(terms).some(({ publication }) => publication !== null) ? 'incomparable' : 'differs';
};

/** Calculates a relation: numbers read as rounded first, as cut off only when rounding fails. */
export const checkOf = (relation: Relation, terms: Terms, form: Form): Check => {
  const rounded = calculate(terms, form, 'rounded');
  const retry = !rounded.holds && rounded.derived && !form.incomparable && termsIn(terms).some(mayBeCutOff);
  const truncated = retry ? calculate(terms, form, 'truncated') : null;
  const [outcome, reading] = truncated?.holds
    ? [truncated, 'truncated' as const]
    : [rounded, 'rounded' as const];
  const { derived, stated, holds } = outcome;
  const revision = holds || form.incomparable ? null : revisionOf(terms, form);
  const verdict = verdictOf(outcome, { terms, form, revision });
  const finding: Finding = { form, terms, verdict, derived, stated, holds, revision, reading };
  const { id, kind, operands, result, expect, note, name, place } = relation;
  return {
    id,
    kind,
    operands,
    result,
    expect,
    note,
    place,
    title: name,
    name: form.name,
    against: form.comparison?.against ?? statedWord(terms.result),
    counted: form.counted ?? false,
    verdict,
    derived,
    stated,
    revision,
    onlyWording: verdict === 'differs' && holds,
    onlyElsewhere: termsIn(terms).every(({ publication }) => publication !== null),
    unit: form.unit,
    reading,
    get formula() {
      return formulaOf(finding);
    },
    get reason() {
      return reasonOf(finding);
    },
  };
};

/** Whether the editor accepted another verdict. */
export const departs = ({ verdict, expect }: Check): boolean => expect !== '' && expect !== verdict;
