import type { Exhibit } from './exhibit.ts';
import { neutralised } from './neutralised.ts';
import { EXPORT_STRINGS } from './strings.ts';
import { escapedXml } from './xml.ts';

/** The table behind a chart for the clipboard: names, numbers as spreadsheets know them, and where they come from. */
const tableOf = ({ records, locale }: Exhibit): string[][] => {
  const { table, natures } = EXPORT_STRINGS[locale];
  return [
    table,
    ...records.map((record) => [
      record.label,
      record.value || record.text,
      record.unit,
      record.period,
      natures[record.nature as keyof typeof natures],
      record.locator || record.source,
    ]),
  ];
};

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
