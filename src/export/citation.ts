import type { Exhibit } from './exhibit.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** When and where a chart was read: what a citation adds to the report itself. */
export interface Access {
  readonly url: string;
  /** Day of reading, ISO. */
  readonly day: string;
}

/*
 * A panel's title and chart are Heshu's own statement about a report: Heshu is their author, and the report, with the places
 * in it, is the work that they are taken from.
 */

/** The report with the places in it: title: 问题 5、12. */
const placed = ({ report, locators }: Exhibit): string =>
  locators === '' ? report.title : `${report.title}: ${locators}`;

const author = ({ locale }: Exhibit): string => EXPORT_STRINGS[locale].program;

const edition = ({ provenance }: Exhibit): string => `${provenance.generator}, sha256 ${provenance.sha256}`;

/** GB/T 7714-2015, a part of an electronic work: 责任者. 题名[DS/OL]//原责任者. 原题名. (发布日期)[引用日期]. 获取路径. */
export const gbt7714 = (exhibit: Exhibit, { url, day }: Access): string =>
  [
    `${author(exhibit)}. ${exhibit.title}[DS/OL]//${exhibit.report.issuer}. ${placed(exhibit)}`,
    `(${exhibit.report.published})[${day}]`,
    `${url}.`,
  ].join('. ');

/** BibTeX reads these as commands. */
const bibtexEscaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (mark) => `\\${mark}`);

export const bibtex = (exhibit: Exhibit, { url, day }: Access): string => {
  const { panel, report, title } = exhibit;
  const from = `${report.issuer}. ${placed(exhibit)}. ${report.published}. ${edition(exhibit)}`;
  return [
    `@misc{heshu-${panel.id},`,
    `  author = {{${bibtexEscaped(author(exhibit))}}},`,
    `  title = {{${bibtexEscaped(title)}}},`,
    `  year = {${report.published.slice(0, 4)}},`,
    `  note = {${bibtexEscaped(from)}},`,
    `  url = {${url}},`,
    `  urldate = {${day}}`,
    '}',
    '',
  ].join('\n');
};

/** RIS: one tag a line, lines end with CR LF. */
export const ris = (exhibit: Exhibit, { url, day }: Access): string =>
  [
    'TY  - DATA',
    `AU  - ${author(exhibit)}`,
    `TI  - ${exhibit.title}`,
    `T2  - ${placed(exhibit)}`,
    `A2  - ${exhibit.report.issuer}`,
    `PY  - ${exhibit.report.published.slice(0, 4)}`,
    `DA  - ${exhibit.report.published.replaceAll('-', '/')}`,
    `UR  - ${url}`,
    `Y2  - ${day.replaceAll('-', '/')}`,
    `N1  - ${edition(exhibit)}`,
    'ER  - ',
    '',
  ].join('\r\n');
