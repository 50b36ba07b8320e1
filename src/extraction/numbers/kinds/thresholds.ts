import type { KindRule, Place } from './place.ts';

/** Rules for numbers that set a criterion, a term or a frequency, and count nothing. */

/** What a category is bounded by (50万元以上的村, 12岁以上人群); things counted one by one are not. */
const CRITERION =
  /^(?:money|area|length|mass|coal|power|voltage|energy|score|year|age|month|duration|time|volume|deadweight)/;
const isCriterion = ({ quantity }: Place): boolean =>
  CRITERION.test(quantity.dimension) || quantity.unit === '人' || quantity.unit === '千人';

const NOUN = '(?=[\\p{Script=Han}A-Za-z“])';
const BOUND_NOUN = new RegExp(`^(?:[(及含]{0,2}以[上下内]\\)?|\\(含\\)以[上下])的?${NOUN}`, 'u');
const VERB_AFTER = /^(?:的|)(?:为|占|达|用于|支持|由|来自|以上|是|资金|投入|投资(?!项目)|资产)/;

const boundsCategory = (place: Place): boolean =>
  isCriterion(place) &&
  BOUND_NOUN.test(place.after) &&
  !VERB_AFTER.test(place.after.replace(/^.{0,3}以[上下内]/, ''));

const comparedWith = (place: Place): boolean =>
  isCriterion(place) &&
  /(?:超过|不足|低于|高于|少于|多于|大于|小于|满|不满|未满|超|达到)$/.test(place.left) &&
  /^(?:的(?=[\p{Script=Han}\d])|未按|未经|应当?|须|需|必须)/u.test(place.after);

const age = ({ quantity, after, left }: Place): boolean =>
  quantity.dimension === 'age' &&
  (/^(?:[及含]?以[上下内]|[-~至到]\d)/.test(after) ||
    (/^[\p{Script=Han}]/u.test(after) && !/[从由至到为达]$/.test(left)));

const term = ({ quantity, after }: Place): boolean =>
  /^(?:duration|time|year|month)$/.test(quantity.dimension) &&
  /^(?:之内|以内|内(?![蒙地陆需])|前置)/.test(after);

const horizon = ({ quantity, left, after }: Place): boolean =>
  /^(?:year|month)$/.test(quantity.dimension) &&
  (/(?:未来|今后|延长|有效期|任期|为期|期限|满)[为是]?(?:\d{1,2}[-~至到])?$/.test(left) ||
    /^(?:有效|任期|承包期)/.test(after));

export const POLICY_RULES: readonly KindRule[] = [
  {
    name: 'per so many, or so often',
    kind: 'policy',
    holds: ({ left }) => /每(?:[年月周日季天]|季度|半年)?(?:不少于|至少|不低于)?$/.test(left),
  },
  { name: 'an age group', kind: 'policy', holds: age },
  { name: 'a term', kind: 'policy', holds: term },
  { name: 'a planning horizon', kind: 'policy', holds: horizon },
  { name: 'a bound of a category', kind: 'policy', holds: boundsCategory },
  { name: 'a bound compared with', kind: 'policy', holds: comparedWith },
  {
    name: 'a prescribed composition',
    kind: 'policy',
    holds: ({ right, left }) =>
      /^[正副](?=\d|常委|职)/.test(right) || (/[正副]$/.test(left) && /^(?:副|常委)/.test(right)),
  },
];
