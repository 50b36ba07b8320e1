import type { MentionKind } from '../mention.ts';
import { arabicKind, isRank } from './kinds/arabic.ts';
import { chineseReading } from './kinds/chinese.ts';
import type { Place } from './kinds/place.ts';
import { baseQuantity, type Quantity, quantityAt } from './quantity.ts';

/** A number with its kind and its unit. */
export interface FoundNumber {
  readonly kind: MentionKind;
  readonly start: number;
  /** Just after the unit of a figure, else just after the number. */
  readonly end: number;
  /** Unsigned decimal, or the numeral of a number that is no figure. */
  readonly digits: string;
  readonly quantity: Quantity;
  /** A place in an order: 第3位, 居首. */
  readonly isRank: boolean;
}

/** The quantity of a place in an order. */
const RANK = baseQuantity('位', 'rank');

const foundArabic = (place: Place): FoundNumber => {
  const { token, quantity, right } = place;
  const kind = arabicKind(place);
  const rank = kind === 'figure' && isRank(place);
  const hasUnit = kind === 'figure' && (!rank || /^ ?(?:位|名)/.test(right));
  return {
    kind,
    start: token.start,
    end: hasUnit ? quantity.end : token.end,
    digits: token.digits,
    quantity: rank ? RANK : quantity,
    isRank: rank,
  };
};

/** The unit that a Chinese reading names itself: 位 of a rank, 亿元 of 千亿. */
const namedUnit = (unit: string, end: number): Quantity => ({ ...quantityAt(unit, 0), end });

const foundChinese = (place: Place): FoundNumber => {
  const { kind, start, end, value, unit } = chineseReading(place);
  const named = unit === undefined || unit === null ? null : unit === '位' ? RANK : namedUnit(unit, end);
  const quantity = named ?? place.quantity;
  const figureEnd = unit === null ? Math.max(end, place.quantity.end) : end;
  return {
    kind,
    start,
    end: kind === 'figure' ? figureEnd : end,
    digits: value ?? place.token.digits,
    quantity,
    isRank: kind === 'figure' && unit === '位',
  };
};

/** The kind, the unit and the extent of a number by the text around it. */
export const foundNumber = (place: Place): FoundNumber =>
  place.token.script === 'arabic' ? foundArabic(place) : foundChinese(place);
