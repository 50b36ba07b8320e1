import { strFromU8, strToU8 } from 'fflate';
import type { Parts } from './office-package.ts';
import { escapedXml } from './xml.ts';

/** How a sheet is printed: on which paper, and whether its rows can be filtered by their columns. */
export interface SheetPrint {
  readonly name: string;
  readonly paper: 'A3' | 'A4';
  /** The cells with a filter in the first row, such as A1:R12. */
  readonly filter?: string;
}

/** ECMA-376, part 1, 18.3.1.63. */
const PAPER = { A3: 8, A4: 9 } as const;

const edited = (parts: Parts, path: string, edit: (xml: string) => string): void => {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`no part ${path}`);
  parts.set(path, strToU8(edit(strFromU8(bytes))));
};

const withPage = (xml: string, { paper, filter }: SheetPrint): string =>
  xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      '</worksheet>',
      `${filter ? `<autoFilter ref="${filter}"/>` : ''}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="${PAPER[paper]}" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
    );

/** Sheets, in their order, on landscape pages as wide as their columns, the first row on every page. */
export const addPrintSetup = (parts: Parts, sheets: readonly SheetPrint[]): void => {
  for (const [index, sheet] of sheets.entries()) {
    edited(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => withPage(xml, sheet));
  }
  const titles = sheets.map(
    ({ name }, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${escapedXml(name)}'!$1:$1</definedName>`,
  );
  edited(parts, 'xl/workbook.xml', (xml) =>
    xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`),
  );
};
