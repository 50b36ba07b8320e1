import { normalText } from '../../bundle/numbers/normal-text.ts';

/** What the first and last lines of a report say of it; undefined where they do not. */
export interface TitleReading {
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly published: string | undefined;
}

const HEAD_LINES = 8;
const FOOT_LINES = 4;
const LONGEST_TITLE = 60;
const TITLE = /(?:公报|报告|通报|情况|公告|要点|总结)(?:\(.*\))?[①②*]?$/;
const ISSUER = /^[\p{Script=Han}]{2,24}(?:局|委|委员会|政府|人民政府|办公室|办公厅|厅|院|队|党组)$/u;
const DAY = /^\(?((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/;
const ISO_DAY = /((?:19|20)\d\d)-(\d\d)-(\d\d)/;

const dayIn = (line: string): string | undefined => {
  const [, year, month = '', day = ''] = DAY.exec(line) ?? ISO_DAY.exec(line) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Title, issuer and day (ISO 8601) by the first and last lines of a text. */
export const titleOf = (text: string): TitleReading => {
  const lines = normalText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const edges = [...lines.slice(0, HEAD_LINES), ...lines.slice(-FOOT_LINES)];
  const days = edges.map(dayIn).filter((day) => day !== undefined);
  return {
    title: lines
      .slice(0, HEAD_LINES)
      .find((line) => line.length <= LONGEST_TITLE && TITLE.test(line))
      ?.replace(/[①②*]$/, ''),
    issuer: edges.find((line) => ISSUER.test(line)),
    published: days.at(0),
  };
};
