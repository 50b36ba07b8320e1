import type { Exhibit } from './exhibit.ts';

/** When and where a chart was read: what a citation adds to the report itself. */
export interface Access {
  readonly url: string;
  /** Day of reading, ISO. */
  readonly day: string;
}

/** GB/T 7714-2015, an electronic data set: 责任者. 题名[DS/OL]. (发布日期)[引用日期]. 获取路径. */
export const gbt7714 = ({ report, title }: Exhibit, { url, day }: Access): string =>
  `${report.issuer}. ${report.title}：${title}[DS/OL]. (${report.published})[${day}]. ${url}.`;

/** BibTeX reads these as commands. */
const bibtexEscaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (mark) => `\\${mark}`);

export const bibtex = ({ report, title, panel }: Exhibit, { url, day }: Access): string =>
  [
    `@misc{heshu-${panel.id},`,
    `  author = {{${bibtexEscaped(report.issuer)}}},`,
    `  title = {{${bibtexEscaped(`${report.title}: ${title}`)}}},`,
    `  year = {${report.published.slice(0, 4)}},`,
    `  date = {${report.published}},`,
    `  url = {${url}},`,
    `  urldate = {${day}}`,
    '}',
    '',
  ].join('\n');

/** RIS: one tag a line, lines end with CR LF. */
export const ris = ({ report, title, provenance }: Exhibit, { url, day }: Access): string =>
  [
    'TY  - DATA',
    `AU  - ${report.issuer}`,
    `TI  - ${title}`,
    `T2  - ${report.title}`,
    `PY  - ${report.published.slice(0, 4)}`,
    `DA  - ${report.published.replaceAll('-', '/')}`,
    `UR  - ${url}`,
    `Y2  - ${day.replaceAll('-', '/')}`,
    `N1  - sha256 ${provenance.sha256}; ${provenance.generator}`,
    'ER  - ',
    '',
  ].join('\r\n');
