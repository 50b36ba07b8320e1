import Fraction from 'fraction.js';
import { type Unit, unitOf } from '../../../src/bundle/model/unit.ts';
import { decimalsOf } from '../../../src/bundle/numbers/decimal.ts';
import {
  impliedBase,
  type Reading,
  readInterval,
  type StatedNumber,
} from '../../../src/bundle/numbers/interval.ts';

/** The examples of the method page, and what its own method makes of them. */

const unit = (dimension: string): Unit =>
  unitOf({ unit: dimension, dimension, base: dimension, factor: '1', zh: '', en: '', en_one: '' });

const example = (value: string, dimension: string, more: Partial<StatedNumber> = {}): StatedNumber => ({
  value,
  unit: unit(dimension),
  qualifier: '',
  ...more,
});

const PERSONS = example('3614', 'person');
const RISE = example('38.22', 'ratio');

const EXAMPLES: readonly (StatedNumber & { readonly reading?: Reading })[] = [
  PERSONS,
  RISE,
  example('7033.89', 'money'),
  example('8.1', 'ratio'),
  { ...example('8.1', 'ratio'), reading: 'truncated' },
  example('11.7', 'money', { qualifier: 'about' }),
  example('5000', 'person', { qualifier: 'nearly' }),
  example('5', 'person', { qualifier: 'and_more' }),
  example('50000', 'person', { qualifier: 'and_more' }),
  example('86', 'ratio', { qualifier: 'over' }),
  example('7000', 'money', { qualifier: 'over' }),
  example('500', 'person', { qualifier: 'at_least' }),
  example('10', 'person', { qualifier: 'under' }),
  // Four digits of a derived growth, as many as the range of the base leaves.
  example('28.35', 'ratio'),
];

/** The persons of the year before, and the rises from the whole numbers on either side. */
const before = impliedBase(readInterval(PERSONS, 'rounded'), readInterval(RISE, 'rounded'));
const bases = before?.lo && before.hi ? [before.lo, before.hi] : [];
const wholes = bases.flatMap((end) => [end.floor(), end.ceil()]);
const rises = wholes.map((base) => new Fraction(PERSONS.value).div(base).sub(1).mul(100));

const intervals = EXAMPLES.map(({ reading = 'rounded', ...stated }) => readInterval(stated, reading));
const numbers = [
  ...EXAMPLES.map(({ value }) => new Fraction(value)),
  ...intervals.flatMap(({ lo, hi }) => [lo, hi].flatMap((end) => end ?? [])),
  ...bases,
  ...wholes,
  ...rises,
];

/** Whether a number of the page is an example, follows from one, or lies within the range of a rounded one. */
export const followsFromExamples = (written: string): boolean => {
  const value = new Fraction(written);
  const unitOfLast = new Fraction(1).div(new Fraction(10).pow(decimalsOf(written)) ?? 1);
  const isEnd = numbers.some(
    (number) => number.sub(value).abs().compare(unitOfLast) < 0 && decimalsOf(written) > 0,
  );
  const isExact = numbers.some((number) => number.equals(value));
  const isWithin = intervals.some(
    ({ lo, hi }) =>
      lo && hi && hi.sub(lo).compare(0.1) === 0 && value.compare(lo) > 0 && value.compare(hi) < 0,
  );
  return isExact || isEnd || isWithin;
};
