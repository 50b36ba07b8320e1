import { type Bilingual, type Locale, verbatim } from './text.ts';

/** Where in a bundle something stands. Rows count as a spreadsheet shows them: the header is row 1. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** For JSON files: the path of the value, such as `panels[3].kind`. */
  readonly path?: string;
}

/** One thing that is wrong with a bundle: where, what was found, what was expected, how to mend it. */
export interface Defect extends Place {
  readonly code: string;
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

const placeText = ({ file, row, column, path }: Place, locale: Locale): string => {
  if (path !== undefined) return `${file} ${path}`;
  const zh = [file, row && `第 ${row} 行`, column && `${column} 列`];
  const en = [file, row && `row ${row}`, column && `column ${column}`];
  return (locale === 'zh' ? zh : en).filter(Boolean).join(locale === 'zh' ? ' ' : ', ');
};

/** A defect as one line of text for the page or the command line. */
export const defectText = (defect: Defect, locale: Locale): string => {
  const at = placeText(defect, locale);
  const { found, expected, mend } = defect;
  return locale === 'zh'
    ? `${at}：读到${found.zh}，应为${expected.zh}。${mend.zh}`
    : `${at}: found ${found.en}; expected ${expected.en}. ${mend.en}`;
};

const quote = (text: string): Bilingual => {
  if (text === '') return { zh: '空白', en: 'a blank' };
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { zh: `“${short}”`, en: `"${short}"` };
};

const list = (names: readonly string[]): string => names.join(' · ');

const defect = (
  code: string,
  place: Place,
  found: Bilingual,
  expected: Bilingual,
  mend: Bilingual,
): Defect => ({ code, ...place, found, expected, mend });

/** Every message about a bundle, as a function of its facts. */
export const defects = {
  missingFile: (file: string) =>
    defect(
      'missing-file',
      { file },
      { zh: '不到该文件', en: 'no such file' },
      { zh: '数据包清单所列的文件', en: 'the file that the bundle lists' },
      {
        zh: '请补上该文件，或从 datapackage.json 中删去该项。',
        en: 'Add the file, or remove it from datapackage.json.',
      },
    ),

  encoding: (file: string) =>
    defect(
      'encoding',
      { file },
      {
        zh: '既非 UTF-8 也非 GB 18030 的字节',
        en: 'bytes that are neither UTF-8 nor GB 18030',
      },
      {
        zh: 'UTF-8（有无 BOM 均可）或 GB 18030 文本',
        en: 'UTF-8 text, with or without BOM, or GB 18030 text',
      },
      { zh: '请以 UTF-8 编码另存。', en: 'Save it again as UTF-8.' },
    ),

  json: (file: string, row: number) =>
    defect(
      'json',
      { file, row },
      { zh: '无法解析的 JSON', en: 'JSON that cannot be parsed' },
      { zh: '合法的 JSON', en: 'well-formed JSON' },
      { zh: '请检查括号、逗号与引号。', en: 'Check brackets, commas and quotes.' },
    ),

  jsonValue: (file: string, path: string, found: unknown, expected: Bilingual) =>
    defect(
      'json-value',
      { file, path },
      found === undefined ? { zh: '缺失', en: 'nothing' } : quote(JSON.stringify(found) ?? String(found)),
      expected,
      { zh: '请更正该值。', en: 'Correct this value.' },
    ),

  quotes: (file: string, row: number) =>
    defect(
      'quotes',
      { file, row },
      { zh: '未闭合或错位的引号', en: 'a quote that is not closed or stands in the wrong place' },
      { zh: 'RFC 4180 的 CSV', en: 'CSV as in RFC 4180' },
      {
        zh: '含逗号、引号或换行的单元格须整体加引号，内部引号写两遍。',
        en: 'Quote the whole cell if it holds a comma, quote or line break; double the quotes inside.',
      },
    ),

  noHeader: (file: string, columns: readonly string[]) =>
    defect(
      'no-header',
      { file, row: 1 },
      { zh: '空文件', en: 'an empty file' },
      { zh: `表头 ${columns.join(',')}`, en: `the header ${columns.join(',')}` },
      { zh: '请写上表头。', en: 'Write the header line.' },
    ),

  missingColumn: (file: string, column: string) =>
    defect(
      'missing-column',
      { file, row: 1, column },
      { zh: '缺少该列', en: 'no such column' },
      { zh: `表头中的 ${column} 列`, en: `the column ${column} in the header` },
      { zh: '请在表头与各行补上该列。', en: 'Add it to the header and to each row.' },
    ),

  unknownColumn: (file: string, column: string, columns: readonly string[]) =>
    defect(
      'unknown-column',
      { file, row: 1, column },
      quote(column),
      { zh: `以下列之一：${list(columns)}`, en: `one of the columns ${list(columns)}` },
      { zh: '请更正列名或删去该列。', en: 'Correct the name or remove the column.' },
    ),

  repeatedColumn: (file: string, column: string) =>
    defect(
      'repeated-column',
      { file, row: 1, column },
      { zh: '重复的列名', en: 'a column name that stands twice' },
      { zh: '每个列名只出现一次', en: 'each column once' },
      { zh: '请删去重复的列。', en: 'Remove the second one.' },
    ),

  cellCount: (file: string, row: number, found: number, expected: number) =>
    defect(
      'cell-count',
      { file, row },
      { zh: ` ${found} 个单元格`, en: `${found} cells` },
      { zh: ` ${expected} 个`, en: `${expected} cells` },
      {
        zh: '含逗号的单元格须加引号；缺的单元格须留空逗号。',
        en: 'Quote cells that hold a comma; keep the commas of blank cells.',
      },
    ),

  cell: (place: Place, found: string, expected: Bilingual) =>
    defect('cell', place, quote(found), expected, { zh: '请更正该单元格。', en: 'Correct this cell.' }),

  unknownUnit: (place: Place, unit: string) =>
    defect(
      'unknown-unit',
      place,
      quote(unit),
      { zh: 'units.csv 中的单位', en: 'a unit of units.csv' },
      {
        zh: '请改用已有单位，或在 units.csv 添一行。',
        en: 'Use a unit that is there, or add a line to units.csv.',
      },
    ),

  duplicate: (place: Place, key: string, first: Place) =>
    defect(
      'duplicate',
      place,
      {
        zh: `重复的 ${key}（首见于 ${placeText(first, 'zh')}）`,
        en: `${key} again (first at ${placeText(first, 'en')})`,
      },
      { zh: '唯一的值', en: 'a value that stands once' },
      { zh: '请改名或删去其中一行。', en: 'Rename or remove one of the two rows.' },
    ),

  dangling: (place: Place, id: string, target: Bilingual) =>
    defect('dangling', place, quote(id), target, {
      zh: '请更正编号，或补上它所指的一行。',
      en: 'Correct the id, or add the row it points to.',
    }),

  mismatch: (place: Place, found: Bilingual, expected: Bilingual, mend: Bilingual) =>
    defect('mismatch', place, found, expected, mend),

  unknownKind: (file: string, path: string, kind: unknown, kinds: readonly string[]) =>
    defect(
      'unknown-kind',
      { file, path },
      quote(String(kind)),
      { zh: `图形种类之一：${list(kinds)}`, en: `one of the panel kinds ${list(kinds)}` },
      { zh: '请更正 kind。', en: 'Correct kind.' },
    ),
} as const;

export { quote, verbatim };
