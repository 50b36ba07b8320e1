import type { Exhibit } from './exhibit.ts';
import { neutralised } from './neutralised.ts';
import type { DataRecord } from './records.ts';
import { EXPORT_STRINGS } from './strings.ts';
import { escapedXml } from './xml.ts';

/** The cells of a record: its name, its number as spreadsheets know it and as the chart shows it, where it comes from. */
export const tableCells = (record: DataRecord, { locale, unitNames }: Exhibit): string[] => [
  record.label,
  record.value,
  unitNames.get(record.unit) ?? record.unit,
  record.text,
  record.period,
  EXPORT_STRINGS[locale].natures[record.nature],
  record.locator || record.source,
];

/** What its columns are called. */
export const headingsOf = ({ periodName, locale }: Exhibit): string[] =>
  EXPORT_STRINGS[locale].table(periodName);

/** The table behind a chart for the clipboard. */
const tableOf = (exhibit: Exhibit): string[][] => [
  headingsOf(exhibit),
  ...exhibit.records.map((record) => tableCells(record, exhibit)),
];

/** Tab-separated, as spreadsheets paste it; a tab or line break within a cell becomes a space. */
export const tableTsv = (exhibit: Exhibit): string =>
  tableOf(exhibit)
    .map((row) => row.map((cell) => neutralised(cell.replace(/[\t\r\n]+/g, ' '))).join('\t'))
    .join('\n');

/** An HTML table, as word processors paste it. */
export const tableHtml = (exhibit: Exhibit): string => {
  const [head = [], ...rows] = tableOf(exhibit);
  const cells = (tag: 'th' | 'td', row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escapedXml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><caption>${escapedXml(exhibit.title)}</caption><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
};
