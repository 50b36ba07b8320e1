import type { Fraction } from 'fraction.js';
import type { Interval } from '../figures/arithmetic.ts';
import { roundedDecimal } from '../figures/number-text.ts';
import type { Locale } from '../figures/text.ts';
import type { Unit } from '../figures/unit.ts';
import type { Audit } from './audit.ts';
import { type Check, departs } from './check.ts';

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

const checkJson = (check: Check, locale: Locale) => {
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
    reading,
    formula: check.formula[locale],
    reason: check.reason[locale],
    note: check.note[locale],
    expect: expect || null,
    departs: departs(check),
  };
};

/** The audit with its texts in one language. */
export const auditJson = ({ summary, checks }: Audit, locale: Locale) => ({
  summary,
  checks: checks.map((check) => checkJson(check, locale)),
});
