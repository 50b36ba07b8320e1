import type { Figure } from '../figures/bundle.ts';
import { type Defect, defects, quote } from '../figures/defect.ts';

/**
 * Whether the report's text is as precise as a figure's period: a day is a day only where the text names it (12月31日,
 * 12月底, 年末). A month that the text names without a day stays a month.
 */

const SENTENCE_END = /[。；;！？\n]/;

/** The text up to the end of the sentence in which the figure stands, normal writing or not. */
const upToSentence = (text: string, offset: number): string => {
  const rest = text.slice(offset);
  const end = rest.search(SENTENCE_END);
  return text.slice(0, end < 0 ? undefined : offset + end);
};

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
 * that the text names by no month at all is the editor's reading of a balance (年末户籍人口, 上半年末), and may stand.
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

/** A day in a period that the report's text does not name, as a defect. */
export const periodPrecisionDefects = (figure: Figure, text: string): Defect[] => {
  const { period, place, offset } = figure;
  const days = period.split('/').filter((date) => date.length === 10);
  if (days.length === 0) return [];
  const said = upToSentence(text, offset);
  const unnamed = days.find((date) => !namesDay(said, date));
  if (unnamed === undefined) return [];
  return [
    defects.mismatch(
      { ...place, column: 'period' },
      quote(period),
      {
        zh: `不比原文更精确的时间，如 ${unnamed.slice(0, 7)}（原文此处未写明 ${unnamed} 这一日）`,
        en: `a period no more precise than the text, such as ${unnamed.slice(0, 7)}: it does not name the day ${unnamed}`,
      },
      { zh: '请按原文改为年月，或更正日期。', en: 'Write the month as the text has it, or correct the day.' },
    ),
  ];
};
