/** ISO 8601 periods of expressions of time: 2021年1—11月 is 2021-01/2021-11, 2021年末 is 2021-12-31. */

const pad = (text: string): string => text.padStart(2, '0');
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const monthOf = (year: string, month: string): string => `${year}-${pad(month)}`;
const dayOf = (year: string, month: string, day: string): string => `${monthOf(year, month)}-${pad(day)}`;
const lastDayOf = (year: string, month: string): string =>
  dayOf(year, month, String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()));

const PARTS_OF_YEAR: readonly (readonly [name: string, first: string, last: string])[] = [
  ['上半年', '01', '06'],
  ['下半年', '07', '12'],
  ['前三季度', '01', '09'],
  ['一季度', '01', '03'],
  ['二季度', '04', '06'],
  ['三季度', '07', '09'],
  ['四季度', '10', '12'],
];

/** The whole year, or the part of it that ends the expression. */
const yearOrPart = (expression: string, year: string): string => {
  const part = PARTS_OF_YEAR.find(([name]) => expression.endsWith(name));
  return part ? `${year}-${part[1]}/${year}-${part[2]}` : year;
};

/** Years of the five-year plans, by the numeral that follows 十. */
const PLANS: Readonly<Record<string, string>> = {
  三: '2016/2020',
  四: '2021/2025',
  五: '2026/2030',
  六: '2031/2035',
};

/** Months of one year; null where they are none, or the first does not precede the last. */
const monthsOf = (year: string, first: string, last: string): string | null =>
  isMonth(first) && isMonth(last) && Number(first) < Number(last)
    ? `${monthOf(year, first)}/${monthOf(year, last)}`
    : null;

/**
 * A form of expression and its period in a year. Null says that the expression names no period, undefined that the
 * next form is to be tried. A group that did not take part in the match is undefined.
 */
type Form = readonly [
  pattern: RegExp,
  period: (groups: readonly (string | undefined)[], year: string) => string | null | undefined,
];

const firstPeriod = (forms: readonly Form[], expression: string, year: string): string | null => {
  for (const [pattern, periodOf] of forms) {
    const groups = pattern.exec(expression);
    const period = groups ? periodOf(groups, year) : undefined;
    if (period !== undefined) return period;
  }
  return yearOrPart(expression, year);
};

/** Expressions that begin with their year. Blanks are left out. */
const WITH_YEAR: readonly Form[] = [
  [
    /^(?!.*月)(\d{4})(?:年度?)?[-~至到](\d{4})年/,
    ([, first = '', last = '']) => (first < last ? `${first}/${last}` : undefined),
  ],
  [
    /^\d{4}年(\d{1,2})(?:月份?)?[-~至到](?:(\d{4})年)?(\d{1,2})月(?!\d)/,
    ([, first = '', lastYear, last = ''], year) =>
      lastYear === undefined || lastYear === year
        ? monthsOf(year, first, last)
        : `${monthOf(year, first)}/${monthOf(lastYear, last)}`,
  ],
  [
    /^\d{4}年(\d{1,2})月(\d{1,2})日[-~至到](?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/,
    ([, month = '', day = '', lastYear, lastMonth = '', lastDay = ''], year) =>
      `${dayOf(year, month, day)}/${dayOf(lastYear ?? year, lastMonth, lastDay)}`,
  ],
  [
    /^\d{4}年(\d{1,2})月(?:份)?(?:(\d{1,2})日|(底|末))?/,
    ([, month = '', day, end], year) => {
      if (!isMonth(month)) return undefined;
      if (day !== undefined) return dayOf(year, month, day);
      return end === undefined ? monthOf(year, month) : lastDayOf(year, month);
    },
  ],
  [/(?:年末|年底)$/, (_, year) => `${year}-12-31`],
  [/来$/, (_, year) => `${year}-01/..`],
];

/** Expressions that leave their year to the sentence, the section or the title; without one they have no period. */
const WITHIN_YEAR: readonly Form[] = [
  [/十([三四五六])五/, ([, plan = '']) => PLANS[plan] ?? null],
  [/^/, (_, year) => (year === '' ? null : undefined)],
  [/^(\d{1,2})[-~至到](\d{1,2})月/, ([, first = '', last = ''], year) => monthsOf(year, first, last)],
  [
    /^(\d{1,2})月(\d{1,2})日$/,
    ([, month = '', day = ''], year) => (isMonth(month) ? dayOf(year, month, day) : null),
  ],
  [
    /^(\d{1,2})月份?(底|末)?/,
    ([, month = '', end], year) => {
      if (!isMonth(month)) return null;
      return end === undefined ? monthOf(year, month) : lastDayOf(year, month);
    },
  ],
  [/五年来?$/, (_, year) => `${Number(year) - 4}/${year}`],
  [/^(?:年末|年底)/, (_, year) => `${year}-12-31`],
  [/^上年末/, (_, year) => `${Number(year) - 1}-12-31`],
  [/^(?:上年|去年)/, (_, year) => String(Number(year) - 1)],
];

/**
 * The ISO period of an expression of time; null when it names none. `year` is the one that an expression such as 全年,
 * 年末 or 1—11月 leaves unsaid; blank when the text gives none.
 */
export const periodOfExpression = (expression: string, year: string): string | null => {
  const plain = expression.replaceAll(' ', '');
  return /^(?:19|20)\d\d/.test(plain)
    ? firstPeriod(WITH_YEAR, plain, plain.slice(0, 4))
    : firstPeriod(WITHIN_YEAR, plain, year);
};
