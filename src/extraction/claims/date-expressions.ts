/** Expressions of time in a text in normal writing, as what they say of the figures behind them. */

export interface DateExpression {
  readonly start: number;
  readonly end: number;
  /** The ISO period, given the year that 全年, 年末 and 1—11月 leave unsaid; null when it says none. */
  readonly period: (year: string) => string | null;
  /** 截至: a balance, or a sum since the year's start. */
  readonly asOf: boolean;
  /** 年末 without a date. */
  readonly yearEnd: boolean;
  /** 从2020年的: the state before; the next figure only. */
  readonly from: boolean;
}

const EXPRESSION =
  /(?:(?:19|20)\d\d ?年度?(?: ?\d{1,2} ?月份?(?: ?\d{1,2} ?日|底|末|初)?)?(?: ?[-~至到] ?(?:(?:19|20)\d\d ?年)?(?:\d{1,2} ?月)?(?:\d{1,2} ?日)?(?=[^\d]))?(?:以来|来|全年|上半年|下半年|前三季度|[一二三四]季度|末|底|初)?)|(?:19|20)\d\d ?[-~至] ?(?:19|20)\d\d ?年|(?<!\d)\d{1,2} ?[-~至到] ?\d{1,2} ?月份?|(?<![\d年个])\d{1,2} ?月份?(?: ?\d{1,2} ?日|底|末)?(?=[^饼\d])|前三季度|上半年|下半年|第?[一二三四]季度|全年|年末|年底|今年以来|今年|本年度?|去年|上年末?|当年|[“]?十[三四五六]五[”]?(?:期间|时期|以来|的?五年)|(?:过去|近)?五年来|过去五年/g;

const pad = (text: string): string => text.padStart(2, '0');
const lastDay = (year: string, month: string): string => {
  const day = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${pad(month)}-${pad(String(day))}`;
};
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;

const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  上半年: ['01', '06'],
  下半年: ['07', '12'],
  前三季度: ['01', '09'],
  一季度: ['01', '03'],
  二季度: ['04', '06'],
  三季度: ['07', '09'],
  四季度: ['10', '12'],
};
/** Years of the five-year plans. */
const PLANS: Readonly<Record<string, string>> = {
  三: '2016/2020',
  四: '2021/2025',
  五: '2026/2030',
  六: '2031/2035',
};

const partOfYear = (text: string, year: string): string | null => {
  const part = Object.keys(QUARTERS).find((name) => text.endsWith(name));
  const months = part === undefined ? undefined : QUARTERS[part];
  return months ? `${year}-${months[0]}/${year}-${months[1]}` : null;
};

const monthRange = (year: string, from: string, to: string): string | null =>
  isMonth(from) && isMonth(to) && Number(from) < Number(to)
    ? `${year}-${pad(from)}/${year}-${pad(to)}`
    : null;

/** The period of an expression that names its year. */
const withYear = (text: string): string | null => {
  const plain = text.replaceAll(' ', '');
  const [, year = ''] = /^(\d{4})/.exec(plain) ?? [];
  const years = /^(\d{4})(?:年度?)?[-~至到](\d{4})年/.exec(plain);
  if (years?.[1] && years[2] && years[1] < years[2] && !/月/.test(plain)) return `${years[1]}/${years[2]}`;
  const range = /^\d{4}年(\d{1,2})(?:月份?)?[-~至到](?:(\d{4})年)?(\d{1,2})月(?!\d)/.exec(plain);
  if (range?.[1] && range[3]) {
    const end = range[2] ?? year;
    return end === year
      ? monthRange(year, range[1], range[3])
      : `${year}-${pad(range[1])}/${end}-${pad(range[3])}`;
  }
  const days = /^\d{4}年(\d{1,2})月(\d{1,2})日[-~至到](?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/.exec(plain);
  if (days?.[1] && days[2] && days[4] && days[5]) {
    return `${year}-${pad(days[1])}-${pad(days[2])}/${days[3] ?? year}-${pad(days[4])}-${pad(days[5])}`;
  }
  const date = /^\d{4}年(\d{1,2})月(?:份)?(?:(\d{1,2})日|(底|末))?/.exec(plain);
  if (date?.[1] && isMonth(date[1])) {
    if (date[2]) return `${year}-${pad(date[1])}-${pad(date[2])}`;
    return date[3] ? lastDay(year, date[1]) : `${year}-${pad(date[1])}`;
  }
  if (/(?:年末|年底)$/.test(plain)) return `${year}-12-31`;
  if (/来$/.test(plain)) return `${year}-01/..`;
  return partOfYear(plain, year) ?? year;
};

/** The period of an expression within the year that its sentence, section or title names. */
const withinYear = (text: string, year: string): string | null => {
  const plain = text.replaceAll(' ', '');
  const plan = /十([三四五六])五/.exec(plain)?.[1];
  if (plan) return PLANS[plan] ?? null;
  if (year === '') return null;
  const range = /^(\d{1,2})[-~至到](\d{1,2})月/.exec(plain);
  if (range?.[1] && range[2]) return monthRange(year, range[1], range[2]);
  const day = /^(\d{1,2})月(\d{1,2})日$/.exec(plain);
  if (day?.[1] && day[2]) return isMonth(day[1]) ? `${year}-${pad(day[1])}-${pad(day[2])}` : null;
  const month = /^(\d{1,2})月份?(底|末)?/.exec(plain);
  if (month?.[1])
    return isMonth(month[1]) ? (month[2] ? lastDay(year, month[1]) : `${year}-${pad(month[1])}`) : null;
  if (/五年来?$/.test(plain)) return `${Number(year) - 4}/${year}`;
  if (/^(?:年末|年底)/.test(plain)) return `${year}-12-31`;
  if (/^上年末/.test(plain)) return `${Number(year) - 1}-12-31`;
  if (/^(?:上年|去年)/.test(plain)) return String(Number(year) - 1);
  return partOfYear(plain, year) ?? year;
};

/** What a number is compared with is not its period: 比2020年, 与上年同月. */
const isBase = (before: string, text: string, after: string): boolean =>
  /(?:比|较|与|同|相比于?|超过)$/.test(before) ||
  /^(?:同期|同月|年初|相比|之?前[^三一二四])/.test(after) ||
  /初$/.test(text);

/** All expressions of time in the text, in order. */
export const dateExpressions = (text: string): DateExpression[] => {
  const found: DateExpression[] = [];
  for (const { 0: expression, index: start } of text.matchAll(EXPRESSION)) {
    const end = start + expression.length;
    const before = text.slice(Math.max(0, start - 4), start);
    if (isBase(before, expression, text.slice(end, end + 3))) continue;
    const named = /^(?:19|20)\d\d/.test(expression);
    found.push({
      start,
      end,
      period: (year) => (named ? withYear(expression) : withinYear(expression, year)),
      asOf: /(?:截至|截止到?|截至到|至)$/.test(before) || /(?:年末|年底|月底|月末|日)$/.test(expression),
      yearEnd: /^年[末底]$/.test(expression),
      from: /从$|由$/.test(before),
    });
  }
  return found;
};
