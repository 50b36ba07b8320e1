/** The year that a report's title or a section's heading sets for the figures under it. */

export interface SectionYear {
  readonly start: number;
  readonly year: string;
}

const HEADING =
  /^ *(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]+部分|[（(][一二三四五六七八九十]{1,3}[)）]|【[^】]{0,6}】|\d{1,2}[、.])/;
const REPORT = /(?:公报|报告|预算执行|审计|情况|工作总结|总结|要点|白皮书|概况)/;
const LONGEST_HEADING = 90;
/** How far into a text its title may stand. */
const TITLE_LINES = 6;

const SENTENCE_MARK = /[。;!?]/;
const YEAR = /((?:19|20)\d\d) ?年/;

/** Lines that name a year for what follows, in order. */
export const sectionYears = (text: string): SectionYear[] => {
  const found: SectionYear[] = [];
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    const year =
      line.length <= LONGEST_HEADING && !SENTENCE_MARK.test(line) ? YEAR.exec(line)?.[1] : undefined;
    const isTitle = number < TITLE_LINES && REPORT.test(line) && !/[,:]/.test(line);
    const isHeading = HEADING.test(line) && line.length <= LONGEST_HEADING;
    if (year && (isTitle || isHeading) && !/时限/.test(line))
      found.push({
        start,
        year: number < TITLE_LINES && /政府工作报告/.test(line) ? String(Number(year)) : year,
      });
    start += line.length + 1;
  }
  return found;
};

/** The year most often named: that of the report's figures. Blank when none is named. */
export const mostNamedYear = (text: string): string => {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(/((?:19|20)\d\d) ?年/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  let best = '';
  for (const [year, count] of counts) if (count > (counts.get(best) ?? 0)) best = year;
  return best;
};
