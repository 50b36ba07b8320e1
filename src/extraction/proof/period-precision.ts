import { type Defect, defects } from '../../bundle/defects/defect.ts';
import type { Figure } from '../../bundle/model/bundle.ts';
import { sentenceEnd } from './sentence.ts';

/**
 * Whether the report's text is as precise as a figure's period: a day is a day only where the text names it (12月31日,
 * 12月底, 年末), and a month only where it names the month (11月) or a part of the year that begins or ends with it
 * (上半年). What the text names without a day stays a month.
 */

const digits = (padded: string): string => String(Number(padded));

/** A month as a text names it: with its year or without, with a day in it, with its end, or alone. */
const monthPattern = (month: string): RegExp =>
  new RegExp(
    `(?:(?<year>\\d{4}) ?年 ?|(?<!\\d))0?${digits(month)} ?月(?:份)? ?(?:(?<day>\\d{1,2}) ?[日号]|(?<end>[底末]))?`,
    'g',
  );

const isLastDay = (year: number, month: number, day: number): boolean =>
  day === new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Whether the last mention of a day's month, before the end of the figure's sentence, names that day. The end of a period
 * whose month the text does not name at all is the editor's reading of a balance (年末户籍人口, 上半年末), and is let pass.
 */
const namesDay = (said: string, date: string): boolean => {
  const [year = '', month = '', day = ''] = date.split('-');
  const last = isLastDay(Number(year), Number(month), Number(day));
  const nearest = [...said.matchAll(monthPattern(month))].findLast(
    ({ groups }) => groups?.year === undefined || groups.year === year,
  );
  if (!nearest) return last;
  const yearEnd = month === '12' && last ? Math.max(said.lastIndexOf('年末'), said.lastIndexOf('年底')) : -1;
  if (yearEnd > nearest.index) return true;
  const { day: named, end } = nearest.groups ?? {};
  return named === undefined ? last && end !== undefined : Number(named) === Number(day);
};

/** Parts of a year, by the months that they begin and end with. A sum since January needs no word for January. */
const PARTS_OF_YEAR: Readonly<Record<string, RegExp>> = {
  '01': /(?:)/,
  '03': /一季度|首季/,
  '04': /二季度/,
  '06': /上半年|二季度|年中/,
  '07': /下半年|三季度/,
  '09': /三季度/,
  '10': /四季度/,
  '12': /下半年|四季度|全年|年底|年末/,
};

const namesMonth = (said: string, date: string): boolean => {
  const month = date.slice(5, 7);
  return monthPattern(month).test(said) || (PARTS_OF_YEAR[month]?.test(said) ?? false);
};

/** A day or a month in the figure's period that the report's text does not name, as a defect; else none. */
export const periodPrecisionDefects = (figure: Figure, text: string): Defect[] => {
  const { period, place, offset } = figure;
  const dates = period.split('/').filter((date) => date.length >= 7);
  if (dates.length === 0) return [];
  const said = text.slice(0, sentenceEnd(text, offset));
  const named = { 7: namesMonth, 10: namesDay } as const;
  const unnamed = dates.find((date) => !named[date.length === 10 ? 10 : 7](said, date));
  if (unnamed === undefined) return [];
  const coarser = unnamed.slice(0, unnamed.length - 3);
  return [
    defects.mismatch(
      { ...place, column: 'period' },
      period,
      {
        zh: `不比原文更精确的时间，如 ${coarser}（原文此处未写明 ${unnamed}）`,
        en: `a period no more precise than the text, such as ${coarser}: it does not name ${unnamed}`,
      },
      {
        zh: '请按原文改写，或更正日期。',
        en: 'Write it as the text has it, or correct the date.',
      },
    ),
  ];
};
