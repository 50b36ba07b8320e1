import { type Defect, defects } from '../bundle/defects/defect.ts';
import type { Bundle, Relation } from '../bundle/model/bundle.ts';
import { VERDICTS } from '../bundle/model/schema.ts';
import { type Check, checkOf } from './check.ts';
import { type AuditKind, isMisfit, type Misfit, type Terms } from './kind.ts';
import { AUDIT_KINDS } from './registry.ts';
import { termOf } from './term.ts';
import type { Verdict } from './verdict.ts';

/** How many checks have each verdict. */
export type Summary = Readonly<Record<Verdict, number>>;

export interface Audit {
  /** In the order of relations.csv. */
  readonly checks: readonly Check[];
  readonly summary: Summary;
  /** What is wrong with relations.csv beside what reading the bundle told. */
  readonly defects: readonly Defect[];
}

const shapeDefects = ({ operands, result, place }: Relation, kind: AuditKind): Defect[] => {
  const { min, max } = kind.operands;
  return [
    ...(operands.length < min || operands.length > max
      ? [defects.operandCount({ ...place, column: 'operands' }, operands.length, min, max)]
      : []),
    ...(kind.result === 'required' && result === null
      ? [defects.missingResult({ ...place, column: 'result' })]
      : []),
    ...(kind.result === 'none' && result !== null
      ? [defects.superfluousResult({ ...place, column: 'result' }, result)]
      : []),
  ];
};

/** What a relation names; null when a row it names was left out for a defect, which is told at that row. */
const termsOf = (bundle: Bundle, { operands, result }: Relation): Terms | null => {
  const [first, ...others] = operands.map((id) => termOf(bundle, id));
  const known = others.filter((term) => term !== null);
  const told = result === null ? null : termOf(bundle, result);
  const complete = known.length === others.length && (result === null || told !== null);
  return first && complete ? { operands: [first, ...known], result: told } : null;
};

/** A term whose own row says rate in one column and no rate in another is told there. */
const misfitDefects = ({ place }: Relation, { column, term, expected }: Misfit): Defect[] => {
  const { id, measure, unit } = term;
  const ownFault = ['growth', 'share', 'rate'].includes(measure) && unit.dimension !== 'ratio';
  return ownFault ? [] : [defects.misfit({ ...place, column }, `${id} (${unit.unit})`, expected)];
};

const checkRelation = (bundle: Bundle, relation: Relation): Check | readonly Defect[] => {
  const kind = Object.hasOwn(AUDIT_KINDS, relation.kind) ? AUDIT_KINDS[relation.kind] : undefined;
  const { place } = relation;
  if (!kind) {
    return [defects.unknownRelation({ ...place, column: 'kind' }, relation.kind, Object.keys(AUDIT_KINDS))];
  }
  const shape = shapeDefects(relation, kind);
  const terms = termsOf(bundle, relation);
  if (shape.length > 0 || !terms) return shape;
  const form = kind.form(terms, bundle.units);
  return isMisfit(form) ? misfitDefects(relation, form) : checkOf(relation, terms, form);
};

const summaryOf = (checks: readonly Check[]): Summary => {
  const summary = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of checks) summary[verdict]++;
  return summary;
};

const run = (bundle: Bundle): Audit => {
  const checks: Check[] = [];
  const found: Defect[] = [];
  for (const relation of bundle.relations) {
    const outcome = checkRelation(bundle, relation);
    if ('verdict' in outcome) checks.push(outcome);
    else found.push(...outcome);
  }
  return { checks, summary: summaryOf(checks), defects: found };
};

const done = new WeakMap<Bundle, Audit>();

/** Calculates every relation of a bundle, once a bundle: whoever asks again is given the same result. */
export const audit = (bundle: Bundle): Audit => {
  const known = done.get(bundle);
  if (known) return known;
  const fresh = run(bundle);
  done.set(bundle, fresh);
  return fresh;
};
