import type { KindRule, Place } from './place.ts';

/** Rules for dates, times of day and spans of years in Arabic digits. */

const isYear = ({ token }: Place): boolean => /^(?:19|20)\d\d$/.test(token.digits);
const isSmall = ({ token }: Place): boolean => /^\d{1,2}$/.test(token.digits);

const yearOfDate = (place: Place): boolean =>
  isYear(place) &&
  (/^ ?年|^全年/.test(place.right) ||
    /^[-~至到/.、](?:19|20)?\d\d ?年/.test(place.right) ||
    /^[-./]\d{1,2}[-./]\d{1,2}(?!\d)/.test(place.right) ||
    /^-(?:0\d|1[0-2])(?!\d)/.test(place.right) ||
    (/^[)(]?$|^\)/.test(place.right.trim()) && /[(年]$/.test(place.left)));

const monthOfDate = (place: Place): boolean =>
  isSmall(place) &&
  (/^ ?月(?!饼)/.test(place.right) ||
    /^[-~至到、] ?\d{1,2} ?月/.test(place.right) ||
    /(?:^|\D)(?:19|20)\d\d[-./]$/.test(place.left));

const dayOfDate = (place: Place): boolean =>
  isSmall(place) &&
  ((/^ ?[日号]/.test(place.right) && /月 ?$|月 ?\d{1,2} ?[日号]?[-~至到、] ?$/.test(place.left)) ||
    (/^ ?[-~至到] ?\d{1,2} ?[日号]/.test(place.right) && /月 ?$/.test(place.left)) ||
    /(?:^|\D)(?:19|20)\d\d[-./]\d{1,2}[-./]$/.test(place.left));

const decimalDate = (place: Place): boolean =>
  /^\d{1,2}\.\d{1,2}$/.test(place.token.digits) && /(?:^|\D)(?:19|20)\d\d[-./]$/.test(place.left);

/** 2024.4.30 is found as the number 2024.4 and 30. */
const dottedDate = (place: Place): boolean =>
  /^(?:19|20)\d\d\.\d{1,2}$/.test(place.token.digits) && /^\.\d{1,2}(?!\d)/.test(place.right);
const dottedDay = (place: Place): boolean =>
  isSmall(place) && /(?:^|\D)(?:19|20)\d\d\.\d{1,2}\.$/.test(place.left);

const timeOfDay = (place: Place): boolean =>
  isSmall(place) &&
  !/(?:结构|比|为|例)[\d.:]*$/.test(place.left) &&
  (/^(?::[0-5]\d(?![\d.:])|时(?:\d|整|许|前|后|[-~至])|点(?:\d|整|钟|前|后))/.test(place.right) ||
    (/(?:^|[^\d.:])\d{1,2}:$/.test(place.left) &&
      /^[0-5]\d$/.test(place.token.digits) &&
      !/^[.:]/.test(place.right)) ||
    /\d时$/.test(place.left));

const spanOfYears = (place: Place): boolean =>
  !isYear(place) &&
  ((/^年(?:来|间|以来|前|后)/.test(place.right) && !/^年(?:前后)?期/.test(place.right)) ||
    (/^年/.test(place.right) && /(?:近|过去|最近|前)$/.test(place.left)));

export const DATE_RULES: readonly KindRule[] = [
  { name: 'a year', kind: 'date', holds: yearOfDate },
  { name: 'a month', kind: 'date', holds: monthOfDate },
  { name: 'a day of a month', kind: 'date', holds: dayOfDate },
  { name: 'month and day with dots', kind: 'date', holds: decimalDate },
  { name: 'year and month with dots', kind: 'date', holds: dottedDate },
  { name: 'the day of a date with dots', kind: 'date', holds: dottedDay },
  { name: 'a time of day', kind: 'date', holds: timeOfDay },
  { name: 'a span of years up to now', kind: 'date', holds: spanOfYears },
];
