import type { MentionKind } from '../../mention.ts';
import { address, telephone, web } from './contacts.ts';
import { DATE_RULES } from './dates.ts';
import {
  anniversary,
  circle,
  compound,
  designation,
  exponent,
  grade,
  letters,
  nameInQuote,
} from './names.ts';
import type { KindRule, Place } from './place.ts';
import { POLICY_RULES } from './thresholds.ts';

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
/** Whether the number is a place in an order: 居全省第3位, 进入全国前10. */
export const isRank = ({ left, right }: Place): boolean =>
  (/第 ?$/.test(left) &&
    (/^ ?(?:位|名(?!单))/.test(right) || (RANKING.test(left) && /^(?:[,。;、)"”\n]|$|大)/.test(right)))) ||
  (/(?:居|列|进入|跻身|排名?|稳居|位|全国|全省|全市|全球|世界)[^,。;]{0,6}前 ?$/.test(left) &&
    /^(?:[,。;、)\n]|$|位|名|强|%|[-~]\d)/.test(right));

const ordinal = (place: Place): boolean => /第 ?$/.test(place.left) && !isRank(place);

/** Neither a unit nor words that introduce a value. */
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

/** The kind of a number in Arabic digits; a figure where no rule says otherwise. */
export const arabicKind = (place: Place): MentionKind =>
  RULES.find(({ holds }) => holds(place))?.kind ?? 'figure';
