import type { Fraction } from 'fraction.js';
import type { Unit } from '../../bundle/model/unit.ts';
import type { Interval } from '../../bundle/numbers/arithmetic.ts';

const decimalsOfEnd = (end: Fraction | null): number => {
  const decimals = end?.toString().split('.')[1] ?? '';
  return decimals.includes('(') ? 6 : decimals.length;
};

/** The decimals that write both ends of a range in a unit in full; 6 for one that never ends, as a third of a mu. */
export const intervalDecimals = ({ lo, hi }: Interval, { factor }: Unit): number =>
  Math.max(...[lo, hi].map((end) => decimalsOfEnd(end?.div(factor) ?? null)));
