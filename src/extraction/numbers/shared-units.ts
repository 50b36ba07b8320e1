import type { FoundNumber } from './found-number.ts';
import { baseQuantity, quantityAt } from './quantity.ts';

/** Units that a number leaves to what is around it: to the next of a range, or to the word that names an amount. */

const RANGE = /^ ?[-~至到、和及] ?(?:-)?$/;
const RATIO = /^:$/;

/** 1.2个、0.8个百分点: the 个 of the first is that of the second's unit. */
const takesUnit = ({ quantity, kind }: FoundNumber, second: FoundNumber): boolean =>
  kind !== 'date' &&
  kind !== 'contact' &&
  (quantity.unit === '' || (quantity.unit === '个' && second.quantity.unit === '个百分点'));

/** 3%-5%, 2~3个, 1.7、0.7和8.3个百分点: the first number of a range or list has the unit and the kind of the second. */
const withRanges = (text: string, found: readonly FoundNumber[]): FoundNumber[] => {
  const settled = [...found];
  for (let index = settled.length - 2; index >= 0; index -= 1) {
    const first = settled[index];
    const second = settled[index + 1];
    if (!first || !second || !takesUnit(first, second)) continue;
    const between = text.slice(first.end, second.start);
    if (
      /^\d/.test(first.digits) &&
      RANGE.test(between) &&
      second.kind !== 'ordinal' &&
      second.kind !== 'date'
    ) {
      settled[index] = { ...first, kind: second.kind, quantity: { ...second.quantity, end: first.end } };
    }
  }
  return settled;
};

const PER_CENT = baseQuantity('%', 'ratio');

/** 3.9:39.0:57.1 are shares, in per cent. */
const withRatios = (text: string, found: readonly FoundNumber[]): FoundNumber[] =>
  found.map((each, index) => {
    const before = found[index - 1];
    const next = found[index + 1];
    const inRatio =
      (next?.kind === 'figure' && RATIO.test(text.slice(each.end, next.start))) ||
      (before?.kind === 'figure' && RATIO.test(text.slice(before.end, each.start)));
    return inRatio && each.kind === 'figure' && each.quantity.unit === ''
      ? { ...each, quantity: { ...PER_CENT, end: each.end } }
      : each;
  });

const MONEY_WORDS =
  /(?:支出|收入|产值|资金|投资|生产总值|GDP|余额|金额|总额|额|营收|利润|财政|债|贷款|存款|产业|融资|税|跨越|总量)[^,。;]{0,10}$/;

/** 1.21万亿 of 支出 leaves its 元 unsaid. */
const withMoney = (text: string, each: FoundNumber): FoundNumber => {
  const { unit, base } = each.quantity;
  if (each.kind !== 'figure' || base !== '' || !/亿$/.test(unit)) return each;
  if (unit !== '万亿' && !MONEY_WORDS.test(text.slice(Math.max(0, each.start - 24), each.start))) return each;
  return {
    ...each,
    quantity: { ...quantityAt(`${unit}元`, 0), end: each.quantity.end, andMore: each.quantity.andMore },
  };
};

/** Numbers with the units that they leave to the numbers and words around them. */
export const withSharedUnits = (text: string, found: readonly FoundNumber[]): FoundNumber[] =>
  withRatios(text, withRanges(text, found)).map((each) => withMoney(text, each));
