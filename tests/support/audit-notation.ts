import type { Check } from '../../src/audit/check.ts';
import type { Unit } from '../../src/bundle/model/unit.ts';
import type { Interval } from '../../src/bundle/numbers/arithmetic.ts';
import { roundedDecimal } from '../../src/bundle/numbers/number-text.ts';

/** An interval in the usual notation, in a unit, to four decimals. */
export const notation = (interval: Interval | null, unit: Unit): string => {
  if (!interval) return 'none';
  const { lo, hi, loOpen, hiOpen } = interval;
  const [from, to] = [lo, hi].map((end) => end && roundedDecimal(end.div(unit.factor), 4));
  return `${loOpen ? '(' : '['}${from ?? '-∞'}, ${to ?? '∞'}${hiOpen ? ')' : ']'}`;
};

/** A check in one line: verdict, what was derived, what was stated, and the reading when it is not rounding. */
export const told = ({ verdict, derived, stated, unit, reading }: Check): string =>
  [
    verdict,
    notation(derived, unit),
    stated ? notation(stated, unit) : null,
    reading === 'rounded' ? null : reading,
  ]
    .filter((part) => part !== null)
    .join(' ');
