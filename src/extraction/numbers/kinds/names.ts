import { isNameQuote, type Place } from './place.ts';

/** Numbers that are part of a name: 5G, PM2.5, 8+4, 500强, 3A级. */

export const letters = ({ token, left, right, quantity, text }: Place): boolean => {
  const unitHere = quantity.unit !== '' && quantity.end > token.end;
  if (/[A-Za-z][-.·]?$/.test(left) && !/(?:μg|mg|ug|kg)\/$/i.test(left)) return true;
  return /^[A-Za-zα-ωⅠ-Ⅻ]/.test(right) && !unitHere && text[token.end] !== 'P';
};
/** The 3 of μg/m3 and the 2 of 11781.41m2. */
export const exponent = ({ left, token }: Place): boolean =>
  /[\d千平立/ ](?:m|km)$/.test(left) && /^[23]$/.test(token.digits);

export const compound = ({ left, right, token }: Place): boolean =>
  (/^[+·×](?:[\dA-ZN]|[\p{Script=Han}])/u.test(right) || /[\dA-ZX+·×][+·×]$/.test(left)) &&
  !/\./.test(token.digits);

export const designation = ({ token, left, right, quantity }: Place): boolean =>
  /^(?:号(?!召|令)|代(?![\p{Script=Han}]{0,1}[。,])|吋|英寸|强(?:[\p{Script=Han}、,。;”)]|$)|周年|路(?:公交|车)|型|纳米|届|版|维|网)/u.test(
    right,
  ) ||
  (/^后/.test(right) && /^(?:[5-9]0|[6-9]5|0[05]|10)$/.test(token.digits)) ||
  (/^(?:985|211|863|973|996|12345|12315|12320|12348|110|119|120|122)$/.test(token.digits) &&
    quantity.unit === '') ||
  (/^\d\.0$/.test(token.digits) &&
    /^[\p{Script=Han}”、,。]/u.test(right) &&
    !/^ ?(?:[万亿个项家人名件起元次%个]|以)/.test(right) &&
    !/[为达至到]$/.test(left));

export const anniversary = ({ token, right, quantity, after }: Place): boolean =>
  quantity.unit === '年' &&
  !/^(?:19|20)\d\d$/.test(token.digits) &&
  (/^(?:系列|主题|庆|纪念|大会|活动|行动|计划|规划|期(?!间))/.test(after) || /^年期/.test(right));
export const grade = ({ after, right, quantity }: Place): boolean =>
  (/^级(?!别)/.test(after) && quantity.unit !== '') || /^(?:级(?:[\p{Script=Han}]|、)|星级)/u.test(right);
export const circle = ({ quantity, after }: Place): boolean =>
  quantity.dimension === 'time' && /^[\p{Script=Han}“]{0,8}圈/u.test(after);

export const nameInQuote = (place: Place): boolean =>
  isNameQuote(place, 18) &&
  !/^(?:money|percentage-point)/.test(place.quantity.dimension) &&
  !/\.\d/.test(place.token.digits);
