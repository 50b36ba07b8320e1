import { divide, type Interval, scaled, shifted } from '../bundle/numbers/arithmetic.ts';
import { isExact, readInterval } from '../bundle/numbers/interval.ts';
import type { Form, Terms } from './kind.ts';
import type { Term } from './term.ts';

/** How another publication's base has to have been revised for a stated growth to follow. Levels in base units. */
export interface Revision {
  /** The base that the growth needs. */
  readonly implied: Interval;
  /** The base as the other publication has it. */
  readonly published: Interval;
  /** The one over the other, less one, in per cent. */
  readonly percent: Interval;
  /** The base, as the other publication states it. */
  readonly base: Term;
  /** The growth that needs another base. */
  readonly growth: Term;
}

/**
 * The revision that a growth which does not follow from another publication's base asks for. Null where the base is the
 * report's own, where anything but the base is of another publication than the growth, and where the base is an exact
 * count: those are not revised by a fraction, they are other counts.
 */
export const revisionOf = ({ operands, result }: Terms, { revisable }: Form): Revision | null => {
  if (!revisable || !result || !revisable.base.publication || isExact(revisable.base)) return null;
  const fromElsewhere = operands.filter(({ publication }) => publication?.zh !== result.publication?.zh);
  if (fromElsewhere.length !== 1 || fromElsewhere[0] !== revisable.base) return null;
  const intervals = operands.map((term) => readInterval(term, 'rounded'));
  const published = readInterval(revisable.base, 'rounded');
  const implied = revisable.needed(intervals, readInterval(result, 'rounded'));
  const ratio = implied && divide(implied, published);
  return ratio
    ? { implied, published, percent: scaled(shifted(ratio, -1), 100), base: revisable.base, growth: result }
    : null;
};
