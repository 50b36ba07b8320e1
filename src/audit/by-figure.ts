import type { Audit } from './audit.ts';
import type { Check } from './check.ts';

/** The ids that a check calculates with or compares: its operands, then its result. */
export const idsOf = ({ operands, result }: Check): readonly string[] =>
  result === null ? operands : [...operands, result];

const indexOf = ({ checks }: Audit): ReadonlyMap<string, readonly Check[]> => {
  const found = new Map<string, Check[]>();
  for (const check of checks) {
    for (const id of new Set(idsOf(check))) {
      const known = found.get(id);
      if (known) known.push(check);
      else found.set(id, [check]);
    }
  }
  return found;
};

const made = new WeakMap<Audit, ReadonlyMap<string, readonly Check[]>>();

/** The checks that each figure or reference value takes part in, by its id. Made once an audit. */
export const checksByFigure = (audit: Audit): ReadonlyMap<string, readonly Check[]> => {
  const known = made.get(audit);
  if (known) return known;
  const fresh = indexOf(audit);
  made.set(audit, fresh);
  return fresh;
};

/** The checks that any of these figures and reference values takes part in, each once, in the order of the audit. */
export const checksAbout = (audit: Audit, ids: readonly string[]): readonly Check[] => {
  const byFigure = checksByFigure(audit);
  const wanted = new Set(ids.flatMap((id) => byFigure.get(id) ?? []));
  return wanted.size === 0 ? [] : audit.checks.filter((check) => wanted.has(check));
};

/**
 * Whether a picture of some figures and reference values bears a check out: its result is among them, or all that it is
 * calculated with. A check about the growth of a total says nothing of the share that is drawn beside it.
 */
export const isBorneOut = ({ operands, result }: Check, shown: ReadonlySet<string>): boolean =>
  (result !== null && shown.has(result)) || operands.every((id) => shown.has(id));
