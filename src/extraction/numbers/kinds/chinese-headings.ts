import { type ChineseReading, span } from './chinese-reading.ts';
import { isNameQuote, type Place } from './place.ts';

/** Chinese numerals that number, name or quote: headings, lists, titles, slogans. */

/** 单位：亿元, （万吨）: a unit alone. */
export const unitAlone = (place: Place): ChineseReading | null =>
  /^[百千万亿]+$/.test(place.token.digits) &&
  /(?:^|[ (:\n/])$/.test(place.left) &&
  /^[\p{Script=Han}]{1,3}(?:[ ),、\n/]|$)/u.test(place.right)
    ? { ...span(place, 'name'), end: place.token.start }
    : null;

/** （一）, 一、, 【一】 at the start of a line. */
export const heading = (place: Place): ChineseReading | null => {
  const { opensLine, left, right, token } = place;
  if (token.digits.length > 4) return null;
  if (/\($/.test(left) && /^\)/.test(right)) return span(place, 'ordinal', 1, 1);
  if (opensLine && /^[、.]/.test(right)) return span(place, 'ordinal', 0, 1);
  if (opensLine && /【$/.test(left) && /^】/.test(right)) return span(place, 'ordinal', 0, 0);
  return null;
};

/** 一是, 二要. */
export const listed = (place: Place): ChineseReading | null =>
  place.token.digits.length <= 2 &&
  /(?:^|[。;:,\n“ )-])$/.test(place.left) &&
  /^(?:是(?!否)|要(?!素|求|件|点)|则)/.test(place.right)
    ? span(place, 'ordinal', 0, 1)
    : null;

/** 【一】 within a line. */
export const bracketTitle = (place: Place): ChineseReading | null =>
  /【$/.test(place.left) && /^】/.test(place.right) ? span(place, 'ordinal') : null;

/** Within 《》. */
export const inTitle = (place: Place): ChineseReading | null =>
  place.title === null
    ? null
    : span(place, 'name', /第$/.test(place.left) ? 1 : 0, /^[\p{Script=Han}]/u.test(place.right) ? 1 : 0);

/** How long a quotation may be to be a slogan and no sentence. */
const SLOGAN_LONGEST = 18;

/** “四个意识”: the whole quotation from the numeral on. */
export const quoted = (place: Place): ChineseReading | null => {
  if (!isNameQuote(place, SLOGAN_LONGEST)) return null;
  const { text, token, quote, left } = place;
  // A quotation within a quotation ends the name.
  const inner = text.indexOf('”', token.end);
  const end = Math.min(quote?.end ?? token.end, inner < 0 ? Infinity : inner);
  return { kind: 'name', start: token.start - (left.endsWith('第') ? 1 : 0), end };
};
