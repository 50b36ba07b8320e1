import type { Locale } from './text.ts';

/** The end of a period whose end is not given: 2021年以来 is `2021-01/..` (ISO 8601-2). */
const OPEN_END = '..';

/**
 * An ISO 8601 year, month, day, or an interval of two of them: `2021`, `2021-12-31`, `2021-01/2021-11`; or one without a
 * stated end, `2021-01/..`.
 */
const PERIOD = /^(\d{4}(?:-\d{2}){0,2})(?:\/(\.\.|\d{4}(?:-\d{2}){0,2}))?$/;

/** Whether a period has a beginning and no stated end. */
export const isOpenEnded = (period: string): boolean => period.endsWith(`/${OPEN_END}`);

const isCalendarDate = (date: string): boolean => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  if (day === undefined) return true;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

/** Whether a text is a period as figures state them; a blank (no period given) is one too. */
export const isPeriod = (text: string): boolean => {
  if (text === '') return true;
  const match = PERIOD.exec(text);
  if (!match) return false;
  const [, start = '', end] = match;
  if (!isCalendarDate(start)) return false;
  if (end === OPEN_END) return true;
  return end === undefined || (isCalendarDate(end) && end.length === start.length && end > start);
};

/** Whether a text is one calendar day, as deadlines are. */
export const isDay = (text: string): boolean => text.length === 10 && isPeriod(text);

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dateText = (date: string, locale: Locale): string => {
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
};

/** January opens a year: 2021年以来 rather than 2021年1月以来. */
const opening = (start: string): string => start.replace(/^(\d{4})-01$/, '$1');

/** A period for readers: 2021年1—11月, Jan–Nov 2021, 2021年以来; words where the report gives none. */
export const periodText = (period: string, locale: Locale): string => {
  const [start = '', end] = period.split('/');
  if (start === '') return locale === 'zh' ? '未注明时间' : 'no period stated';
  if (end === undefined) return dateText(start, locale);
  if (end === OPEN_END) {
    const since = dateText(opening(start), locale);
    return locale === 'zh' ? `${since}以来` : `since ${since}`;
  }
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  if (sameYear && start.length === 7) {
    const [from, to] = [start, end].map((date) => Number(date.slice(5)));
    return locale === 'zh'
      ? `${start.slice(0, 4)}年${from}—${to}月`
      : `${MONTHS[(from ?? 1) - 1]}–${MONTHS[(to ?? 1) - 1]} ${start.slice(0, 4)}`;
  }
  return `${dateText(start, locale)}${locale === 'zh' ? '—' : ' – '}${dateText(end, locale)}`;
};

/** A last day as reports name it: 2022年3月底前 where a month ends with it, 2022年3月15日前; the end of Mar 2022. */
export const untilText = (day: string, locale: Locale): string => {
  const [year = 0, month = 0, date] = day.split('-').map(Number);
  const monthEnds = new Date(Date.UTC(year, month, 0)).getUTCDate() === date;
  const text = dateText(monthEnds ? day.slice(0, 7) : day, locale);
  if (locale === 'zh') return monthEnds ? `${text}底前` : `${text}前`;
  return monthEnds ? `the end of ${text}` : text;
};

/** The one year that a period lies in: 2021年, 2021; null where there is none. */
export const yearText = (period: string, locale: Locale): string | null => {
  const [start = '', end = start] = period.split('/');
  const year = start.slice(0, 4);
  if (year === '' || end.slice(0, 4) !== year) return null;
  return locale === 'zh' ? `${year}年` : year;
};

/** The same period of the year before: 2020-01/2020-11 of 2021-01/2021-11. */
export const yearBefore = (period: string): string =>
  period.replace(/\d{4}(?=-|\/|$)/g, (year) => String(Number(year) - 1).padStart(4, '0'));
