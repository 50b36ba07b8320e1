import { columnWords } from '../model/column-words.ts';
import type { Bilingual, Locale } from '../model/text.ts';
import { expectationAt, propertiesAt } from '../read/expectation.ts';
import { type Defect, type DefectFacts, type Place, placeText, type Target } from './defect.ts';

/** Defects in words: what was found, what was expected, how to mend it. */

interface Message {
  readonly found: Bilingual;
  readonly expected: Bilingual;
  readonly mend: Bilingual;
}

const message = (found: Bilingual, expected: Bilingual, mend: Bilingual): Message => ({
  found,
  expected,
  mend,
});

/** At most 60 characters on one line. */
const excerpt = (text: string): string => {
  const line = [...text.slice(0, 200).replace(/[\p{Cc}\u2028\u2029]+/gu, '␤')];
  return line.length > 60 ? `${line.slice(0, 60).join('')}…` : line.join('');
};

const quote = (text: string): Bilingual => {
  if (text.trim() === '') return { zh: '空白', en: 'a blank' };
  const short = excerpt(text);
  return { zh: `“${short}”`, en: `"${short}"` };
};

/** A value of a JSON file: text in quotes, so that "6" is told from 6. */
const jsonText = (value: unknown): Bilingual => {
  if (value === undefined) return { zh: '该项缺失', en: 'nothing' };
  if (typeof value === 'string') return quote(value);
  // A number too large for JSON.parse would be written null.
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  const short = excerpt(written);
  return { zh: ` ${short}`, en: short };
};

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

const list = (names: readonly string[]): string => names.join(' · ');

const TARGETS: Readonly<Record<Target, Bilingual>> = {
  figure: { zh: '已有指标的编号', en: 'the id of a figure' },
  'figure or reference': {
    zh: '已有指标或对照值的编号',
    en: 'the id of a figure or of a reference value',
  },
  item: {
    zh: 'problems.csv 或 datapackage.json 的 sections 中的位置',
    en: 'a place of problems.csv or of the sections in datapackage.json',
  },
  panel: { zh: '已有图表的编号', en: 'the id of a panel' },
  part: { zh: 'datapackage.json 的 parts 中的部分', en: 'a part of the parts in datapackage.json' },
  reference: { zh: '已有对照值的编号', en: 'the id of a reference value' },
  resource: { zh: 'datapackage.json 中资源的名称', en: 'the name of a resource in datapackage.json' },
  series: { zh: '长序列资源的名称', en: 'the name of a resource that is a long series' },
  source: { zh: 'datapackage.json 的 sources 中的名称', en: 'the name of a source in datapackage.json' },
  'source entry': { zh: 'sources 中的名称', en: 'the name of an entry of sources' },
  topic: { zh: '已有主题的编号', en: 'the id of a topic' },
};

const MISSING_FILES = {
  listed: message(
    { zh: '该文件不存在', en: 'no such file' },
    { zh: 'datapackage.json 所列的文件', en: 'a file, since datapackage.json lists it' },
    {
      zh: '请补上该文件，或从 datapackage.json 中删去该项。',
      en: 'Add the file, or remove it from datapackage.json.',
    },
  ),
  descriptor: message(
    { zh: '该文件不存在', en: 'no such file' },
    { zh: '数据包的清单', en: 'the description of a bundle' },
    {
      zh: '请确认给出的位置是一个数据包，或补上该文件。',
      en: 'Check that the place given is a bundle, or add the file.',
    },
  ),
  text: message(
    { zh: '该文件不存在', en: 'no such file' },
    { zh: '报告文本', en: "the report's text" },
    { zh: '请检查 --text 所给的位置。', en: 'Check the path given with --text.' },
  ),
  part: message(
    { zh: '该文件不存在', en: 'no such file' },
    { zh: '每个数据包必备的文件', en: 'a file that every bundle has' },
    { zh: '请补上该文件。', en: 'Add the file.' },
  ),
};

type Messages = { readonly [C in keyof DefectFacts]: (...facts: DefectFacts[C]) => Message };

/** The message of each kind of defect. */
const MESSAGES: Messages = {
  'missing-file': (what) => MISSING_FILES[what],

  'too-large': (of, found, most) =>
    message(
      of === 'bytes'
        ? { zh: ` ${megabytes(found)} MB`, en: `${megabytes(found)} MB` }
        : { zh: ` ${found.toLocaleString('en')} 行`, en: `${found.toLocaleString('en')} rows` },
      of === 'bytes'
        ? { zh: `不超过 ${megabytes(most)} MB 的文件`, en: `a file of at most ${megabytes(most)} MB` }
        : {
            zh: `不超过 ${most / 10_000} 万行的文件`,
            en: `a file of at most ${most.toLocaleString('en')} rows`,
          },
      {
        zh: '未读取该文件。请拆分，或确认它是否放错了位置。',
        en: 'The file was not read. Split it, or check whether it belongs here.',
      },
    ),

  encoding: () =>
    message(
      {
        zh: '既非 UTF-8 也非 GB 18030 的字节',
        en: 'bytes that are neither UTF-8 nor GB 18030',
      },
      {
        zh: 'UTF-8（有无 BOM 均可）或 GB 18030 文本',
        en: 'UTF-8 text, with or without BOM, or GB 18030 text',
      },
      { zh: '请以 UTF-8 编码另存该文件。', en: 'Save the file again as UTF-8.' },
    ),

  json: (near) =>
    message(
      near === ''
        ? { zh: '文件提前结束', en: 'the end of the file' }
        : { zh: `无法解析的“${excerpt(near)}”`, en: `"${excerpt(near)}", which cannot be parsed` },
      { zh: '合法的 JSON', en: 'well-formed JSON' },
      {
        zh: '请检查此处及之前的括号、逗号与引号。',
        en: 'Check the brackets, commas and quotes here and before.',
      },
    ),

  'json-value': (found, schema, keys) =>
    message(jsonText(found), expectationAt(schema, keys), {
      zh: found === undefined ? '请补上该项。' : '请更正该值。',
      en: found === undefined ? 'Add it.' : 'Correct this value.',
    }),

  'unknown-property': (schema, keys) => {
    const name = String(keys.at(-1));
    const known = list(propertiesAt(schema, keys.slice(0, -1)));
    return message(
      { zh: `未知的属性“${excerpt(name)}”`, en: `an unknown property "${excerpt(name)}"` },
      { zh: `以下属性之一：${known}`, en: `one of the properties ${known}` },
      { zh: '请更正属性名或删去该属性。', en: 'Correct its name or remove it.' },
    );
  },

  braces: (text) =>
    message(
      quote(text),
      {
        zh: '花括号内只写一个指标编号，如 {gdp.2021}',
        en: 'braces that hold one figure id, such as {gdp.2021}',
      },
      { zh: '请更正或删去该花括号。', en: 'Correct or remove the braces.' },
    ),

  placeholder: (written, forms) =>
    message(
      quote(written),
      { zh: `以下写法之一：${list(forms)}`, en: `one of ${list(forms)}` },
      { zh: '请更正花括号内冒号之后的写法。', en: 'Correct what stands after the colon.' },
    ),

  'typed-number': (found) =>
    message(
      { zh: `手写的数字“${excerpt(found)}”`, en: `a number typed by hand, "${excerpt(found)}"` },
      {
        zh: '占位符，或数据包所载名称、时期中的数字',
        en: 'a placeholder, or a number of a name or period that the bundle gives',
      },
      {
        zh: '请写作 {gdp.2021}、{gdp.2021:period} 一类的占位符，或改写；数字不得紧贴占位符。',
        en: 'Write a placeholder such as {gdp.2021} or {gdp.2021:period}, or leave it out; no number may touch a placeholder.',
      },
    ),

  quotes: () =>
    message(
      { zh: '未闭合或错位的引号', en: 'a quote that is not closed or stands in the wrong place' },
      { zh: 'RFC 4180 的 CSV', en: 'CSV as in RFC 4180' },
      {
        zh: '含逗号、引号或换行的单元格须整体加引号，内部引号写两遍。',
        en: 'Quote the whole cell if it holds a comma, quote or line break; double the quotes inside.',
      },
    ),

  delimiter: (found) =>
    message(
      found === '\t'
        ? { zh: '以制表符分隔的表头', en: 'a header separated by tabs' }
        : { zh: `以“${found}”分隔的表头`, en: `a header separated by "${found}"` },
      { zh: '以逗号分隔的 CSV', en: 'CSV separated by commas' },
      { zh: '请以逗号分隔的 CSV 格式另存该文件。', en: 'Save the file again as CSV separated by commas.' },
    ),

  'no-header': (columns) =>
    message(
      quote(''),
      { zh: `表头 ${columns.join(',')}`, en: `the header ${columns.join(',')}` },
      { zh: '请写上表头。', en: 'Write the header line.' },
    ),

  'missing-column': () =>
    message(
      { zh: '没有该列', en: 'no such column' },
      { zh: '必备的列', en: 'a required column' },
      { zh: '请在表头与各行补上该列。', en: 'Add it to the header and to each row.' },
    ),

  'unknown-column': (column, columns) =>
    message(
      quote(column),
      { zh: `以下列之一：${list(columns)}`, en: `one of the columns ${list(columns)}` },
      { zh: '请更正列名或删去该列。', en: 'Correct the name or remove the column.' },
    ),

  'repeated-column': () =>
    message(
      { zh: '重复的列名', en: 'a column name that stands twice' },
      { zh: '各不相同的列名', en: 'each column once' },
      { zh: '请改名或删去重复的列。', en: 'Remove or rename one of them.' },
    ),

  'cell-count': (found, expected) =>
    message(
      { zh: ` ${found} 个单元格`, en: found === 1 ? '1 cell' : `${found} cells` },
      { zh: `与表头相同的 ${expected} 个`, en: `${expected}, as in the header` },
      found > expected
        ? {
            zh: '含逗号的单元格须加引号，数字不带千分位。',
            en: 'Quote cells that hold a comma; drop thousands separators.',
          }
        : { zh: '空白单元格也须保留逗号。', en: 'Keep the commas of blank cells.' },
    ),

  cell: (found, expected, column) =>
    message(quote(found), typeof expected === 'string' ? columnWords(expected, column).expected : expected, {
      zh: '请更正该单元格。',
      en: 'Correct this cell.',
    }),

  'hidden-character': (characters) =>
    message(
      {
        zh: `不可见的字符 ${characters.join('、')}`,
        en: `characters that cannot be seen: ${list(characters)}`,
      },
      {
        zh: '不含零宽字符与书写方向控制符的文字',
        en: 'text without characters of no width or that change the writing direction',
      },
      { zh: '请删去这些字符后重新录入。', en: 'Remove them, or type the text anew.' },
    ),

  'unknown-unit': (unit) =>
    message(
      quote(unit),
      { zh: 'units.csv 中的单位', en: 'a unit of units.csv' },
      {
        zh: '请改用已有单位，或在 units.csv 添一行。',
        en: 'Use a unit that is there, or add a line to units.csv.',
      },
    ),

  duplicate: (key, first: Place) =>
    message(
      {
        zh: `重复的“${excerpt(key)}”（首见于 ${placeText(first, 'zh')}）`,
        en: `"${excerpt(key)}" again (first at ${placeText(first, 'en')})`,
      },
      { zh: '不重复的值', en: 'a value that stands once' },
      { zh: '请更正或删去其中之一。', en: 'Correct or remove one of the two.' },
    ),

  dangling: (id, target) =>
    message(quote(id), TARGETS[target], {
      zh: '请更正，或补上它所指的内容。',
      en: 'Correct it, or add what it points to.',
    }),

  'left-out': (id) =>
    message(
      { zh: `“${excerpt(id)}”，其所在行或文件有误`, en: `"${excerpt(id)}", whose row or file has a defect` },
      { zh: '已读入的数据', en: 'data that could be read' },
      { zh: '请先更正该行或该文件。', en: 'Correct that row or file first.' },
    ),

  mismatch: (found, expected, mend) =>
    message(typeof found === 'string' ? quote(found) : found, expected, mend),

  'unknown-relation': (kind, kinds) =>
    message(
      quote(kind),
      { zh: `关系种类之一：${list(kinds)}`, en: `one of the kinds of relation ${list(kinds)}` },
      { zh: '请更正 kind。', en: 'Correct kind.' },
    ),

  'operand-count': (found, min, max) =>
    message(
      { zh: ` ${found} 个编号`, en: found === 1 ? '1 id' : `${found} ids` },
      min === max
        ? { zh: ` ${min} 个`, en: `${min}` }
        : { zh: ` ${min} 至 ${max} 个`, en: `${min} to ${max}` },
      {
        zh: '请按该种类所需增删编号，以分号相连。',
        en: 'Name as many as the kind takes, joined by semicolons.',
      },
    ),

  'missing-result': () =>
    message(
      quote(''),
      { zh: '陈述结果的指标编号', en: 'the id of the figure that states the result' },
      { zh: '请补上 result，或改用不需要它的种类。', en: 'Add result, or use a kind that needs none.' },
    ),

  'superfluous-result': (id) =>
    message(
      quote(id),
      { zh: '空白（该种类没有 result）', en: 'a blank: this kind takes no result' },
      { zh: '请清空 result 或更正 kind。', en: 'Clear result or correct kind.' },
    ),

  misfit: (found, expected) =>
    message(quote(found), expected, {
      zh: '请更正编号或 kind。',
      en: 'Correct the id or kind.',
    }),

  'unknown-kind': (kind, kinds) =>
    message(
      jsonText(kind),
      { zh: `图形种类之一：${list(kinds)}`, en: `one of the panel kinds ${list(kinds)}` },
      { zh: '请更正 kind。', en: 'Correct kind.' },
    ),
};

/** The facts of a defect are those of its code: nothing but `defects` makes one. */
const messageOf = ({ code, facts }: Defect): Message =>
  (MESSAGES[code] as (...facts: readonly unknown[]) => Message)(...facts);

/** A defect as one line of text for the page or the command line. */
export const defectText = (defect: Defect, locale: Locale): string => {
  const at = placeText(defect, locale);
  const { found, expected, mend } = messageOf(defect);
  return locale === 'zh'
    ? `${at}：发现${found.zh}，应为${expected.zh}。${mend.zh}`
    : `${at}: found ${found.en}; expected ${expected.en}. ${mend.en}`;
};
