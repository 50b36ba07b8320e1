import Papa from 'papaparse';
import type { Bundle } from '../../../src/bundle/model/bundle.ts';
import type { Locale } from '../../../src/bundle/model/text.ts';
import { bibtex, gbt7714, ris } from '../../../src/export/citation.ts';
import type { Exhibit } from '../../../src/export/exhibit.ts';
import { fileStem } from '../../../src/export/file-name.ts';
import { footLines } from '../../../src/export/foot-lines.ts';
import { PLAIN_TOOLS, STANDARD_OPTIONS } from '../../../src/export/format.ts';
import { writeCsv } from '../../../src/export/formats/csv.ts';
import { writeEcharts } from '../../../src/export/formats/echarts.ts';
import { writeJson } from '../../../src/export/formats/json.ts';
import { writePptx } from '../../../src/export/formats/pptx.ts';
import { writeXlsx } from '../../../src/export/formats/xlsx.ts';
import { picture } from '../../../src/export/picture.ts';
import { STANDARD_WIDTH } from '../../../src/export/picture-size.ts';
import { sourceLines } from '../../../src/export/source-lines.ts';
import { officeParts } from '../office.ts';
import { gridOf } from '../read-xlsx.ts';

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** What stands between the tags of a name. */
const textsOf = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`, 'g'))].map(([, text = '']) =>
    unescaped(text),
  );

/** Where and when a citation says that the panel was read. */
const ACCESS = { url: 'http://localhost/#/panel/x', day: '2022-02-22' };

/** The texts of a panel as a reader of any of its files has them. */
export const panelTexts = (exhibit: Exhibit, bundle: Bundle): string[] => {
  const { drawing, audit, locale, panel } = exhibit;
  return [
    exhibit.title,
    exhibit.subtitle,
    exhibit.topic,
    drawing.alt,
    ...exhibit.legend,
    ...drawing.rows.flatMap(({ label, value, period, source }) => [label, value, period, source ?? '']),
    ...(drawing.charts ?? []).flatMap(({ title = '', unit, categories }) => [title, unit, ...categories]),
    ...audit.flatMap(({ subject, verdictText, formula, reason }) => [subject, verdictText, formula, reason]),
    ...footLines(exhibit),
    ...sourceLines(exhibit),
    gbt7714(exhibit, ACCESS),
    bibtex(exhibit, ACCESS),
    ris(exhibit, ACCESS),
    fileStem(panel, bundle, locale),
  ];
};

/**
 * The numbers of a panel's picture that nothing explains. A name may go over two lines: what one line alone does not
 * tell is looked for with those beside it.
 */
export const pictureFaults = (
  exhibit: Exhibit,
  find: (text: string, locale: Locale) => readonly string[],
): string[] => {
  const { locale } = exhibit;
  const lines = textsOf(picture(exhibit, { width: STANDARD_WIDTH }).svg, 'text');
  return lines.flatMap((line, index) => {
    if (find(line, locale).length === 0) return [];
    const around = lines.slice(Math.max(0, index - 1), index + 2).join(locale === 'zh' ? '' : ' ');
    return find(around, locale);
  });
};

/** How an open chart is laid out. */
const LAYOUT = ['grid', 'barGap', 'image', 'left', 'top', 'stack'];

/** Every string of a JSON text but those of its layout. */
const jsonStrings = (json: string): string[] => {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => (LAYOUT.includes(key) ? [] : strings(inner)));
  };
  return strings(JSON.parse(json));
};

/** What the files of data and the open chart say beside that. */
export const dataTexts = (exhibit: Exhibit): string[] => [
  ...Papa.parse<string[]>(writeCsv([exhibit]), { delimiter: ',' }).data.flat(),
  ...jsonStrings(writeJson([exhibit])),
  ...jsonStrings(writeEcharts([exhibit], PLAIN_TOOLS, STANDARD_OPTIONS)),
];

/** The slides and the speaker's notes of a deck of these panels. */
export const deckTexts = async (exhibits: readonly Exhibit[]): Promise<string[]> => {
  const parts = officeParts(await writePptx(exhibits, PLAIN_TOOLS));
  return [...parts].flatMap(([path, xml]) =>
    /ppt\/(?:slides|notesSlides|charts)\/[^/]+\.xml$/.test(path) ? textsOf(xml, 'a:t') : [],
  );
};

/** The cells of a workbook of these panels. */
export const workbookTexts = async (exhibits: readonly Exhibit[]): Promise<string[]> => {
  const parts = officeParts(await writeXlsx(exhibits, PLAIN_TOOLS));
  return [1, 2, 3, 4, 5].flatMap((sheet) =>
    gridOf(parts, sheet).flatMap((row) => row.map((cell) => cell?.text ?? '')),
  );
};
