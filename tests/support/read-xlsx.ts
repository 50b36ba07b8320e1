import { parsedPart } from './office.ts';

type Parts = ReadonlyMap<string, string>;

export interface Cell {
  readonly type: string;
  readonly text: string;
  readonly formula: boolean;
  /** The number format; blank where the cell has none of its own. */
  readonly format: string;
}

const columnOf = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const listed = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** The number format of each cell style. */
const formatsOf = (parts: Parts): string[] => {
  const { numFmts, cellXfs } = parsedPart(parts, 'xl/styles.xml').styleSheet;
  const codes = new Map(
    listed<{ '@_numFmtId': string; '@_formatCode': string }>(numFmts?.numFmt).map((each) => [
      each['@_numFmtId'],
      each['@_formatCode'],
    ]),
  );
  return listed<{ '@_numFmtId'?: string }>(cellXfs.xf).map(
    ({ '@_numFmtId': id = '0' }) =>
      codes.get(id) ?? ({ '1': '0', '2': '0.00' } as Record<string, string>)[id] ?? '',
  );
};

/** A sheet as a grid of cells, shared strings resolved. */
export const gridOf = (parts: Parts, index: number): Cell[][] => {
  const shared: string[] = (parsedPart(parts, 'xl/sharedStrings.xml').sst.si ?? []).map(
    (si: { t: (string | { '#text'?: string })[] }) =>
      si.t.map((t) => (typeof t === 'string' ? t : (t['#text'] ?? ''))).join(''),
  );
  const formats = formatsOf(parts);
  const { row = [] } = parsedPart(parts, `xl/worksheets/sheet${index}.xml`).worksheet.sheetData;
  return row.map(
    (each: { c?: { '@_r': string; '@_t'?: string; '@_s'?: string; v?: string; f?: unknown }[] }) => {
      const cells: Cell[] = [];
      for (const c of each.c ?? []) {
        const type = c['@_t'] ?? 'n';
        cells[columnOf(c['@_r'])] = {
          type,
          text: type === 's' ? (shared[Number(c.v)] ?? '') : (c.v ?? ''),
          formula: c.f !== undefined,
          format: formats[Number(c['@_s'] ?? 0)] ?? '',
        };
      }
      return cells;
    },
  );
};

/** A number as a number format of digits and quoted words shows it. */
export const formatted = (value: number, format: string): string => {
  const words = /^(?:"([^"]*)")?(#,##0|0)?(?:\.(0+))?(?:"([^"]*)")?$/.exec(format);
  if (!words) return `${value}`;
  const [, before = '', digits, decimals = '', after = ''] = words;
  if (digits === undefined) return before;
  const number = value.toLocaleString('en', {
    useGrouping: digits !== '0',
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return `${before}${number}${after}`;
};
