import Fraction from 'fraction.js';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Interval } from '../../bundle/numbers/arithmetic.ts';
import { decimalsOf } from '../../bundle/numbers/decimal.ts';
import { impliedBase, statedInterval, wholeNumbersIn } from '../../bundle/numbers/interval.ts';
import { roundedDecimal } from './number.ts';
import { reasons } from './reasons.ts';

/** A whole number as the base of a growth, and the growth that it would give. */
export interface WholeBase {
  readonly base: bigint;
  /** To the digits of the stated growth, with its sign; null from a base of zero. */
  readonly growth: string | null;
  /** Whether the stated growth can have come from it. */
  readonly inside: boolean;
}

export interface BaseTest {
  readonly implied: Interval & { readonly lo: Fraction; readonly hi: Fraction };
  /** In order: the neighbour below, the whole numbers inside, the neighbour above. */
  readonly wholes: readonly WholeBase[];
}

/** More whole numbers than this are no test of a growth, and no picture. */
const MOST = 40;

const withSign = (decimal: string): string => (/^-|^[0.]*$/.test(decimal) ? decimal : `+${decimal}`);

const growthFrom = (base: Fraction, count: Fraction, decimals: number): string | null =>
  base.equals(0) ? null : withSign(roundedDecimal(count.div(base).sub(1).mul(100), decimals));

/**
 * The base that a count and its stated growth imply, and the whole numbers in and around it. Throws when the count is
 * not exact, the growth is none, or no base follows.
 */
export const baseTest = (current: Figure, growth: Figure): BaseTest => {
  const { lo: count, hi: countHigh } = statedInterval(current);
  if (!count || !countHigh || !count.equals(countHigh)) {
    throw reasons.notExact(current);
  }
  if (growth.measure !== 'growth') throw reasons.noGrowth(growth);
  const implied = impliedBase(statedInterval(current), statedInterval(growth));
  if (!implied?.lo || !implied.hi) throw reasons.noBase(current, growth);
  const { lo, hi } = implied;
  const inside = wholeNumbersIn(implied, MOST + 1);
  if (inside.length > MOST) {
    throw reasons.manyBases(growth, MOST);
  }
  const below = lo.floor().equals(lo) && !inside.includes(BigInt(lo.toString())) ? lo : lo.ceil().sub(1);
  const above = hi.ceil().equals(hi) && !inside.includes(BigInt(hi.toString())) ? hi : hi.floor().add(1);
  const decimals = decimalsOf(growth.value);
  const whole = (base: Fraction, isInside: boolean): WholeBase => ({
    base: BigInt(base.toString()),
    growth: growthFrom(base, count, decimals),
    inside: isInside,
  });
  return {
    implied: { ...implied, lo, hi },
    wholes: [
      ...(below.compare(0) < 0 ? [] : [whole(below, false)]),
      ...inside.map((base) => whole(new Fraction(base), true)),
      whole(above, false),
    ],
  };
};
