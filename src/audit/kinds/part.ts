import Fraction from 'fraction.js';
import { type Interval, multiply, scaled, wholeNumbersOf } from '../../bundle/numbers/arithmetic.ts';
import { isExact } from '../../bundle/numbers/interval.ts';
import { atDifferentTimes, notARate, unlikeUnits } from '../comparable.ts';
import type { AuditKind } from '../kind.ts';

const PER_CENT = new Fraction(1, 100);

const partOf = ([whole, percent]: readonly Interval[]): Interval | null =>
  whole && percent ? multiply(whole, scaled(percent, PER_CENT)) : null;

/**
 * The part that a stated share makes of a stated whole: whole × share. A part of things counted one by one is a whole
 * number, so one must lie in it: the GRIM test (Brown & Heathers 2017, doi 10.1177/1948550616673876) for shares.
 */
export const part: AuditKind = {
  name: { zh: '推得的部分', en: 'implied part' },
  operands: { min: 2, max: 2 },
  result: 'optional',
  form: ({ operands, result }) => {
    const [whole, share = whole] = operands;
    const counted = isExact(whole);
    return (
      notARate(share, 'operands') ??
      (result && unlikeUnits([whole, result], 'result')) ?? {
        name: { zh: '推得的部分', en: 'the part' },
        unit: whole.unit,
        derive: partOf,
        counted,
        ...(counted && {
          feasible: {
            holds: (derived) => wholeNumbersOf(derived) !== null,
            otherwise: {
              zh: '部分是一个一个数出来的，应为整数，而其间没有整数',
              en: 'the part counts whole things, yet no whole number lies in it',
            },
          },
        }),
        incomparable: atDifferentTimes(operands),
        formula: ([a, b]) => `${a} × ${b}`,
      }
    );
  },
  title: ([whole, share = whole], result) => ({
    text: result?.dated ?? {
      zh: `${whole.dated.zh}中的部分，按${share.name.zh}`,
      en: `${whole.dated.en}: part by “${share.name.en}”`,
    },
  }),
};
