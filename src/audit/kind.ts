import type { Bilingual } from '../bundle/model/text.ts';
import type { Unit } from '../bundle/model/unit.ts';
import type { Interval } from '../bundle/numbers/arithmetic.ts';
import type { Term } from './term.ts';
import type { Named, Title } from './title.ts';

/** The figures and reference values that a relation names. */
export interface Terms {
  readonly operands: readonly [Term, ...Term[]];
  readonly result: Term | null;
}

/** The operands, then the result where one is stated. */
export const termsIn = ({ operands, result }: Terms): readonly Term[] =>
  result ? [...operands, result] : operands;

/** The units of the bundle, by name. */
export type Units = ReadonlyMap<string, Unit>;

/** How a relation between these very terms is calculated and judged. Intervals are in base units. */
export interface Form {
  /** What is derived, in words: 增速, the previous year's level. */
  readonly name: Bilingual;
  /** The unit in which derived and stated intervals are shown. */
  readonly unit: Unit;
  /** What the operands give; null when nothing can be told, as from a base that may be zero. */
  readonly derive: (operands: readonly Interval[]) => Interval | null;
  /** What the derived interval has to meet: the stated result, unless said otherwise. */
  readonly allow?: (operands: readonly Interval[], result: Interval | null) => Interval | null;
  /** What else must hold, and what it means when it does not. */
  readonly feasible?: { readonly holds: (derived: Interval) => boolean; readonly otherwise: Bilingual };
  /** Whether what is derived is counted one by one: then it is a whole number, if any lies in it. */
  readonly counted?: boolean;
  /** Why the terms cannot be compared. */
  readonly incomparable?: Bilingual | null;
  /** Why the statements differ although their values agree. */
  readonly conflict?: Bilingual | null;
  /** The formula with numbers in place of names: the operands', and the stated result's for a comparison. */
  readonly formula: (operands: readonly string[], result: string) => string;
  /**
   * For a result that rests on a base which another publication may have stated before it was revised: that base, and
   * the one that the stated result needs.
   */
  readonly revisable?: {
    readonly base: Term;
    readonly needed: (operands: readonly Interval[], result: Interval) => Interval | null;
  };
  /** For a formula that only compares and derives nothing: what it means that it holds, or does not. */
  readonly comparison?: {
    readonly holds: Bilingual;
    readonly fails: Bilingual;
    /** What it is compared with. */
    readonly against: Bilingual;
  };
}

/** Terms that do not suit a kind: a mistake of relations.csv, not a finding. */
export interface Misfit {
  readonly column: 'operands' | 'result';
  /** The term that does not suit. */
  readonly term: Term;
  readonly expected: Bilingual;
}

/** A kind of relation: one file in kinds/, one line in registry.ts. */
export interface AuditKind {
  readonly name: Bilingual;
  /** How many operands it takes. */
  readonly operands: { readonly min: number; readonly max: number };
  readonly result: 'required' | 'optional' | 'none';
  readonly form: (terms: Terms, units: Units) => Form | Misfit;
  /** What a relation yields, in words; without it, its subject and the kind. */
  readonly title?: (operands: readonly [Named, ...Named[]], result: Named | null) => Title;
}

export const isMisfit = (form: Form | Misfit): form is Misfit => 'expected' in form;
