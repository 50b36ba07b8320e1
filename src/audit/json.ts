import type { Fraction } from 'fraction.js';
import type { Bundle } from '../bundle/model/bundle.ts';
import type { Locale } from '../bundle/model/text.ts';
import type { Unit } from '../bundle/model/unit.ts';
import type { Interval } from '../bundle/numbers/arithmetic.ts';
import { roundedDecimal } from '../bundle/numbers/number-text.ts';
import { audit } from './audit.ts';
import { type Check, departs } from './check.ts';
import { checkTitle } from './check-title.ts';
import { PERCENT } from './percent.ts';

/** An audit as JSON for other programs: numbers as decimal strings in the check's unit, null where there is no bound. */

const MOST_DECIMALS = 12;

/** A rational as a plain decimal: exact where it is short, else to twelve decimals. */
const decimal = (bound: Fraction): string => {
  const text = roundedDecimal(bound, MOST_DECIMALS);
  return text.replace(/0+$/, '').replace(/\.$/, '');
};

const intervalJson = (interval: Interval | null, unit: Unit) => {
  if (!interval) return null;
  const { lo, hi, loOpen, hiOpen } = interval;
  const end = (bound: Fraction | null): string | null => bound && decimal(bound.div(unit.factor));
  return { lo: end(lo), hi: end(hi), loOpen, hiOpen };
};

/** What is known of the base, in its own unit; the revision is in per cent. All null where no base was revised. */
const revisionJson = ({ revision }: Check) => ({
  published: revision && intervalJson(revision.published, revision.base.unit),
  impliedBase: revision && intervalJson(revision.implied, revision.base.unit),
  baseUnit: revision?.base.unit.unit ?? null,
  revision: revision && intervalJson(revision.percent, PERCENT),
});

const checkJson = (check: Check, bundle: Bundle, locale: Locale) => {
  const { id, kind, verdict, operands, result, derived, stated, unit, reading, expect } = check;
  return {
    id,
    kind,
    verdict,
    operands,
    result,
    derived: intervalJson(derived, unit),
    stated: intervalJson(stated, unit),
    unit: unit.unit,
    ...revisionJson(check),
    reading,
    title: checkTitle(check, bundle, locale),
    formula: check.formula[locale],
    reason: check.reason[locale],
    note: check.note[locale],
    expect: expect || null,
    departs: departs(check),
  };
};

/** The audit of a bundle with its texts in one language. */
export const auditJson = (bundle: Bundle, locale: Locale) => {
  const { summary, checks } = audit(bundle);
  return { summary, checks: checks.map((check) => checkJson(check, bundle, locale)) };
};
