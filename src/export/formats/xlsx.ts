import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/universal';
import { decimalsOf } from '../../bundle/numbers/decimal.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Tools } from '../format.ts';
import { withProperties } from '../office-package.ts';
import { addPrintSetup, type SheetPrint } from '../print-setup.ts';
import { joinProvenance } from '../provenance.ts';
import { RECORD_FIELDS } from '../records.ts';
import { fitted } from '../sheet-sizes.ts';
import { sourceLines } from '../source-lines.ts';
import { EXPORT_STRINGS } from '../strings.ts';

const FONT = { zh: 'Microsoft YaHei', en: 'Calibri' } as const;
const INK = '#17212b';
const RULE = '#ddd7c9';

/** Every cell has a type of its own, and none is ever a formula: text that begins with = stays text. */
const textCell = (value: string, more: { bold?: boolean } = {}) =>
  value === ''
    ? null
    : {
        value,
        type: String,
        wrap: true,
        alignVertical: 'top' as const,
        ...(more.bold && { fontWeight: 'bold' as const }),
      };

const headCell = (value: string) => ({
  value,
  type: String,
  fontWeight: 'bold' as const,
  textColor: INK,
  bottomBorderStyle: 'thin' as const,
  bottomBorderColor: RULE,
});

/** Shows as many decimals as the figure states: 20.0 stays 20.0. */
const numberFormat = (decimal: string): string => {
  const decimals = decimalsOf(decimal);
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
};

/** A number cell holds a double: decimals of more than 15 digits would change, and stay text. */
const numberCell = (decimal: string) =>
  decimal === ''
    ? null
    : decimal.replace(/\D/g, '').length > 15
      ? textCell(decimal)
      : {
          value: Number(decimal),
          type: Number,
          format: numberFormat(decimal),
          alignVertical: 'top' as const,
        };

const dataRows = (exhibits: readonly Exhibit[]): Row[] =>
  exhibits.flatMap((exhibit) =>
    exhibit
      .allRecords()
      .map((record) =>
        RECORD_FIELDS.map(({ name, type }) =>
          type === 'string' ? textCell(record[name]) : numberCell(record[name]),
        ),
      ),
  );

const sheetsOf = (exhibits: readonly Exhibit[], locale: Exhibit['locale']): Sheet<Blob>[] => {
  const { sheets, natures } = EXPORT_STRINGS[locale];
  const provenance = joinProvenance(exhibits.map((exhibit) => exhibit.provenance));
  const codebook = RECORD_FIELDS.map(({ name, type, about }) => [
    textCell(name, { bold: true }),
    textCell(type),
    textCell(about[locale]),
  ]);
  const licences = (exhibits[0]?.dataset.licenses ?? []).map(({ name, title, path }) =>
    [name, title, path].filter(Boolean).join(' '),
  );
  const units = new Map(exhibits.flatMap(({ unitNames }) => [...unitNames]));
  const checks = new Map(exhibits.flatMap((exhibit) => exhibit.audit.map((line) => [line.id, line])));
  return [
    {
      sheet: sheets.data,
      stickyRowsCount: 1,
      ...fitted([RECORD_FIELDS.map(({ name }) => headCell(name)), ...dataRows(exhibits)]),
    },
    {
      sheet: sheets.panels,
      stickyRowsCount: 1,
      ...fitted([
        sheets.panelColumns.map(headCell),
        ...exhibits.map((exhibit) => [
          textCell(exhibit.panel.id),
          textCell(exhibit.topic),
          textCell(exhibit.title),
          textCell(exhibit.subtitle),
          textCell(exhibit.drawing.alt),
        ]),
      ]),
    },
    {
      sheet: sheets.codebook,
      stickyRowsCount: 1,
      ...fitted([
        sheets.codebookColumns.map(headCell),
        ...codebook,
        ...Object.entries(natures).map(([nature, label]) => [
          textCell(`nature = ${nature}`),
          null,
          textCell(label),
        ]),
        ...[...units].map(([code, name]) => [textCell(`unit = ${code}`), null, textCell(name)]),
      ]),
    },
    {
      sheet: sheets.sources,
      stickyRowsCount: 1,
      ...fitted([
        sheets.sourceColumns.map(headCell),
        ...exhibits.flatMap((exhibit) =>
          sourceLines(exhibit).map((source) => [textCell(exhibit.panel.id), textCell(source)]),
        ),
        [textCell('sha256'), textCell(provenance.sha256)],
        [textCell('version'), textCell(provenance.generator)],
        ...licences.map((licence) => [textCell('licence'), textCell(licence)]),
      ]),
    },
    {
      sheet: sheets.audit,
      stickyRowsCount: 1,
      ...fitted([
        sheets.auditColumns.map(headCell),
        ...[...checks.values()].map((line) => [
          textCell(line.id),
          textCell(line.subject),
          textCell(line.verdictText),
          textCell(line.formula),
          textCell(line.reason),
          textCell(line.note),
          textCell(line.figures.join(' ')),
        ]),
      ]),
    },
  ];
};

/** The letters of a spreadsheet's column, the first being 1: A, Z, AA, AB. */
const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode('A'.charCodeAt(0) + ((column - 1) % 26));
  return rest === 0 ? last : columnLetters(rest) + last;
};

const LAST_COLUMN = columnLetters(RECORD_FIELDS.length);

/** The data are wide, and looked through by column; the other sheets are read. */
const printOf = ({ sheet = '', data }: Sheet<Blob>, index: number): SheetPrint =>
  index === 0
    ? { name: sheet, paper: 'A3', filter: `A1:${LAST_COLUMN}${data.length}` }
    : { name: sheet, paper: 'A4' };

/** A workbook: the data, what the panels say, a codebook, the sources and the audit, a sheet each. */
export const writeXlsx = async (exhibits: readonly Exhibit[], tools: Tools): Promise<Uint8Array> => {
  const [first] = exhibits;
  if (!first) throw new Error('nothing to export');
  await tools.step(0);
  const sheets = sheetsOf(exhibits, first.locale);
  const blob = await writeXlsxFile(sheets, { fontFamily: FONT[first.locale], fontSize: 11 }).toBlob();
  const provenance = joinProvenance(exhibits.map((exhibit) => exhibit.provenance));
  await tools.step(0.5);
  return withProperties(new Uint8Array(await blob.arrayBuffer()), {
    title: exhibits.length === 1 ? first.title : provenance.report.title,
    provenance,
    mend: (parts) => addPrintSetup(parts, sheets.map(printOf)),
    between: () => tools.step(0.8),
  });
};
