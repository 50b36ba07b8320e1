/** The years that a report's title and its sections' headings set for the figures below them. */

export interface SectionYear {
  /** Where the line begins. */
  readonly start: number;
  readonly year: string;
}

const HEADING =
  /^ *(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十]{1,3}[)）]|【[^】]{0,6}】|\d{1,2}[、.])/;
const TITLE = /(?:公报|报告|预算执行|审计|情况|工作总结|总结|要点|白皮书|概况)/;
const LONGEST_HEADING = 90;
/** How many lines at the head of a text may hold its title. */
const TITLE_LINES = 6;

const SENTENCE_MARK = /[。;!?]/;
const YEAR = /((?:19|20)\d\d) ?年/;
/** 整改时限: a year to come, and none of the figures below. */
const DEADLINE = /时限/;

/** The year that a line names as a heading; undefined for any other line. `number` counts lines from 0. */
const headingYear = (line: string, number: number): string | undefined => {
  if (line.length > LONGEST_HEADING || SENTENCE_MARK.test(line) || DEADLINE.test(line)) return undefined;
  const isTitle = number < TITLE_LINES && TITLE.test(line) && !/[,:]/.test(line);
  return isTitle || HEADING.test(line) ? YEAR.exec(line)?.[1] : undefined;
};

/** Lines that set a year for what follows, in order. */
export const sectionYears = (text: string): SectionYear[] => {
  const found: SectionYear[] = [];
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    const year = headingYear(line, number);
    if (year !== undefined) found.push({ start, year });
    start += line.length + 1;
  }
  return found;
};

/** The year that a text names most often, for figures that no heading gives one; blank when it names none. */
export const mostNamedYear = (text: string): string => {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(new RegExp(YEAR, 'g')))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  let best = '';
  for (const [year, count] of counts) if (count > (counts.get(best) ?? 0)) best = year;
  return best;
};
