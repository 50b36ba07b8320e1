import type { MentionKind } from '../mention.ts';
import { DATE_RULES } from './dates.ts';
import { isNameQuote, type KindRule, type Place } from './place.ts';
import { POLICY_RULES } from './thresholds.ts';

/** The kind of a number in Arabic digits. */

const telephone = ({ text, token, left, right, quantity }: Place): boolean => {
  const { length } = token.digits;
  if (/\./.test(token.digits) || quantity.unit !== '') return false;
  if (/(?:电话|热线|传真|手机|邮编|邮政编码|QQ|联系方式)[^。;\n]{0,14}$/.test(left) && length >= 3)
    return true;
  if (/^0\d{2,3}$/.test(token.digits) && /^[-)]\d{7,8}/.test(right)) return true;
  if (length >= 7 && length <= 8 && /(?:^|\D)0\d{2,3}[-)]$/.test(left)) return true;
  if (/^1[3-9]\d{9}$/.test(token.digits)) return true;
  return (
    length >= 7 && length <= 8 && /\d{7,8}[,、/ ]$/.test(left) && !/[万亿元人个%]/.test(text[token.end] ?? '')
  );
};

const address = ({ left, right }: Place): boolean =>
  (/[路街道巷弄里][\p{Script=Han}]{0,2}$/u.test(left) && /^(?:号(?!线)|弄|-\d+号)/.test(right)) ||
  (/号(?:楼)?$/.test(left) && /^(?:楼|室|层|单元|栋|幢|座)/.test(right) && /[路街道巷弄]/.test(left));

const web = ({ left, right }: Place): boolean =>
  /(?:https?:\/\/|www\.|@)[\w./-]*$/.test(left) ||
  /^[\w.-]*@[\w-]+\./.test(right) ||
  /^[\w.-]*\.(?:com|cn|org|gov)\b/.test(right);

const documentNumber = ({ left, right, numberBracket }: Place): boolean =>
  numberBracket !== null ||
  (/[〕\]]第?$/.test(left) && /^号/.test(right)) ||
  (/第$/.test(left) && /^号(?!线)/.test(right));

const heading = ({ token, opensLine, left, right }: Place): boolean =>
  (opensLine &&
    /^\d+(?:\.\d+)*$/.test(token.digits) &&
    token.digits.length <= 5 &&
    headingMark(left, right, token.digits)) ||
  (/^\d{1,2}$/.test(token.digits) && /(?:^|[^\p{Script=Han}\d])\($/u.test(left) && /^\)/.test(right));
const headingMark = (left: string, right: string, digits: string): boolean =>
  /\($/.test(left)
    ? /^\)/.test(right)
    : /^(?:[.、](?!\d)|\) ?(?=\D))/.test(right) ||
      (/^\d{1,2}\.\d{1,2}$/.test(digits) &&
        /^(?:\.\d| ?[\p{Script=Han}])/u.test(right) &&
        !/^ ?[万亿个项元%人家]/.test(right)) ||
      /^\.\d+[. ]/.test(right);

const RANKING =
  /(?:居|列|排名?|位次|位|名|保持|蝉联|升至|跃至|进至|至|全国|全省|全市|全区|世界|全球|获)[^,。;]{0,8}第$/;
export const isRank = ({ left, right }: Place): boolean =>
  (/第 ?$/.test(left) &&
    (/^ ?(?:位|名(?!单))/.test(right) || (RANKING.test(left) && /^(?:[,。;、)"”\n]|$|大)/.test(right)))) ||
  (/(?:居|列|进入|跻身|排名?|稳居|位|全国|全省|全市|全球|世界)[^,。;]{0,6}前 ?$/.test(left) &&
    /^(?:[,。;、)\n]|$|位|名|强|%|[-~]\d)/.test(right));

const letters = ({ token, left, right, quantity, text }: Place): boolean => {
  const unitHere = quantity.unit !== '' && quantity.end > token.end;
  if (/[A-Za-z][-.·]?$/.test(left) && !/(?:μg|mg|ug|kg)\/$/i.test(left)) return true;
  return /^[A-Za-zα-ωⅠ-Ⅻ]/.test(right) && !unitHere && text[token.end] !== 'P';
};
/** The 3 of μg/m3 and the 2 of 11781.41m2. */
const exponent = ({ left, token }: Place): boolean =>
  /[\d千平立/ ](?:m|km)$/.test(left) && /^[23]$/.test(token.digits);

const compound = ({ left, right, token }: Place): boolean =>
  (/^[+·×](?:[\dA-ZN]|[\p{Script=Han}])/u.test(right) || /[\dA-ZX+·×][+·×]$/.test(left)) &&
  !/\./.test(token.digits);

const designation = ({ token, left, right, quantity }: Place): boolean =>
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

const anniversary = ({ token, right, quantity, after }: Place): boolean =>
  quantity.unit === '年' &&
  !/^(?:19|20)\d\d$/.test(token.digits) &&
  (/^(?:系列|主题|庆|纪念|大会|活动|行动|计划|规划|期(?!间))/.test(after) || /^年期/.test(right));
const grade = ({ after, right, quantity }: Place): boolean =>
  (/^级(?!别)/.test(after) && quantity.unit !== '') || /^(?:级(?:[\p{Script=Han}]|、)|星级)/u.test(right);
const circle = ({ quantity, after }: Place): boolean =>
  quantity.dimension === 'time' && /^[\p{Script=Han}“]{0,8}圈/u.test(after);

const nameInQuote = (place: Place): boolean =>
  isNameQuote(place, 18) &&
  !/^(?:money|percentage-point)/.test(place.quantity.dimension) &&
  !/\.\d/.test(place.token.digits);

const ordinal = (place: Place): boolean => /第 ?$/.test(place.left) && !isRank(place);

/** No unit, and nothing that introduces a value. */
const bare = ({ token, quantity, left, right }: Place): boolean =>
  quantity.unit === '' &&
  !/\./.test(token.digits) &&
  !/^(?: ?[-~:至到] ?\d|[十百千万亿余多])/.test(right) &&
  !/(?:[为达至到从由是仅约近超共]|\d ?[-~:]|分别|指数|[\n |])$/.test(left) &&
  !/^(?: |\||\n|$)/.test(right) &&
  !/\d[、和]$/.test(left);

const RULES: readonly KindRule[] = [
  { name: 'telephone', kind: 'contact', holds: telephone },
  { name: 'address', kind: 'contact', holds: address },
  { name: 'web address', kind: 'contact', holds: web },
  { name: 'in a title', kind: 'name', holds: ({ title }) => title !== null },
  {
    name: 'footnote',
    kind: 'ordinal',
    holds: ({ numberBracket, token }) => numberBracket !== null && token.digits.length < 4,
  },
  { name: 'number of a document', kind: 'name', holds: documentNumber },
  { name: 'heading', kind: 'ordinal', holds: heading },
  { name: 'part of a square or cubic unit', kind: 'name', holds: exponent },
  ...DATE_RULES,
  { name: 'rank', kind: 'figure', holds: isRank },
  { name: 'ordinal', kind: 'ordinal', holds: ordinal },
  {
    name: 'number of a table or picture',
    kind: 'ordinal',
    holds: ({ left, right }) => /[图表] ?$/.test(left) && /^(?:[:. 、\n]|-\d)/.test(right),
  },
  { name: 'grade of school', kind: 'ordinal', holds: ({ right }) => /^年级/.test(right) },
  { name: 'joined with letters', kind: 'name', holds: letters },
  { name: 'joined numbers', kind: 'name', holds: compound },
  { name: 'designation', kind: 'name', holds: designation },
  { name: 'anniversary or programme of years', kind: 'name', holds: anniversary },
  { name: 'grade', kind: 'name', holds: grade },
  { name: 'circle of so many minutes', kind: 'name', holds: circle },
  {
    name: 'round the clock',
    kind: 'name',
    holds: ({ token, quantity, after, left }) =>
      token.digits === '24' &&
      quantity.unit === '小时' &&
      /^(?:[\p{Script=Han}])/u.test(after) &&
      !/[用达为]时?$/.test(left),
  },
  { name: 'short quotation', kind: 'name', holds: nameInQuote },
  { name: 'code with a leading zero', kind: 'name', holds: ({ token }) => /^0\d/.test(token.digits) },
  ...POLICY_RULES,
  { name: 'bare number', kind: 'name', holds: bare },
];

export const arabicKind = (place: Place): MentionKind =>
  RULES.find(({ holds }) => holds(place))?.kind ?? 'figure';
