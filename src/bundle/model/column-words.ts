import type { seriesTable } from '../series/series-table.ts';
import {
  BASES,
  type figuresTable,
  MEASURES,
  MENTION_KINDS,
  MODALITIES,
  type mentionsTable,
  OBSERVATION_STATUSES,
  type problemsTable,
  QUALIFIERS,
  type referenceTable,
  type relationsTable,
  STATUSES,
  type unitsTable,
  VERDICTS,
} from './schema.ts';
import type { Table } from './table.ts';
import type { Bilingual } from './text.ts';

/**
 * The columns of a bundle's CSV files in words: for codebooks, Table Schemas and messages, each of which the page loads
 * when it is asked for.
 */

interface ColumnWords {
  /** What the column means. */
  readonly about: Bilingual;
  /** What a cell may hold. */
  readonly expected: Bilingual;
}

/** A column without its words does not compile. */
type WordsOf<T extends Table> = { readonly [K in keyof T['columns']]: ColumnWords };

const said = (about: Bilingual, expected: Bilingual): ColumnWords => ({ about, expected });

export const oneOf = (values: readonly string[]): Bilingual => {
  const shown = values.map((value) =>
    value === '' ? { zh: '空白', en: 'blank' } : { zh: value, en: value },
  );
  return {
    zh: `以下之一：${shown.map((value) => value.zh).join(' · ')}`,
    en: `one of ${shown.map((value) => value.en).join(' · ')}`,
  };
};

const anyText: Bilingual = { zh: '任意文字', en: 'any text' };
const filled: Bilingual = { zh: '非空文字', en: 'text that is not blank' };
const id: Bilingual = {
  zh: '小写字母、数字、点与连字符组成的编号，如 gdp.2021.growth',
  en: 'an id of lower-case letters, digits, dots and hyphens, such as gdp.2021.growth',
};
const decimal: Bilingual = {
  zh: '数字与原文一致的半角十进制数，如 7033.89 或 -4.4，不带千分位',
  en: 'a decimal with the digits as stated, such as 7033.89 or -4.4, without thousands separators',
};
const offset: Bilingual = {
  zh: '从 0 起算的字符位置（非负整数）',
  en: 'a character offset from 0, a whole number',
};
const period: Bilingual = {
  zh: 'ISO 8601 时间，如 2021、2021-12、2021-12-31、2021-01/2021-11、止期未给的 2021-01/..，或空白',
  en: 'an ISO 8601 period such as 2021, 2021-12, 2021-12-31, 2021-01/2021-11, 2021-01/.. without a stated end, or a blank',
};
const item: Bilingual = {
  zh: '报告位置，如 0、I.2、P5、III.0、IV.1.3，或标题的序号',
  en: 'a place in the report such as 0, I.2, P5, III.0 or IV.1.3, or the number of a heading',
};

const observationStatus = said(
  { zh: '数据状态（初步、修订、最终）', en: 'preliminary, revised or final, where that is stated' },
  oneOf(OBSERVATION_STATUSES),
);

const units: WordsOf<typeof unitsTable> = {
  unit: said({ zh: '单位（含倍数）', en: 'unit, multiplier included' }, filled),
  dimension: said({ zh: '量纲', en: 'dimension' }, filled),
  base: said({ zh: '基本单位', en: 'base unit' }, filled),
  factor: said(
    {
      zh: '折合基本单位的倍数，可为分数',
      en: 'base units in one unit; may be a fraction',
    },
    { zh: '正数或分数，如 10000 或 2000/3', en: 'a positive number or fraction such as 10000 or 2000/3' },
  ),
  zh: said({ zh: '中文名', en: 'label in Chinese' }, filled),
  en: said(
    {
      zh: '英文名，复数，不含倍数；英文没有对应名词的量词留空',
      en: 'what English counts in it, in the plural and without the multiplier; blank for a measure word without a noun',
    },
    anyText,
  ),
  en_one: said(
    { zh: '英文名的单数，与复数相同时留空', en: 'the same in the singular; blank where it is no other word' },
    anyText,
  ),
};

const figures: WordsOf<typeof figuresTable> = {
  id: said({ zh: '编号', en: 'stable id' }, id),
  indicator: said({ zh: '指标', en: 'indicator (Chinese)' }, filled),
  indicator_en: said({ zh: '指标（英文）', en: 'indicator (English)' }, filled),
  indicator_id: said(
    { zh: '指标词表中的编号', en: 'id in the vocabulary of the indicator that it is, or is a part of' },
    id,
  ),
  scope: said({ zh: '范围', en: 'area or population (Chinese)' }, filled),
  scope_en: said({ zh: '范围（英文）', en: 'area or population (English)' }, anyText),
  period: said({ zh: '时间（ISO 8601）', en: 'period, ISO 8601; blank where the report gives none' }, period),
  measure: said({ zh: '度量', en: 'measure' }, oneOf(MEASURES)),
  value: said({ zh: '数值，数字与原文一致', en: 'decimal exactly as stated, in the stated unit' }, decimal),
  value_to: said(
    { zh: '所述范围的上端（4.5%—5% 的 5）', en: 'upper end of a stated range, the 5 of 4.5%—5%' },
    { zh: '大于 value 的十进制数，或空白', en: 'a decimal above value, or a blank' },
  ),
  unit: said(
    { zh: '单位，units.csv 的键', en: 'stated unit, multiplier included; a key of units.csv' },
    filled,
  ),
  qualifier: said(
    {
      zh: '限定（约、近、余、超、以上、不足、以内、前N）',
      en: 'qualifier: 约 近 余 超 以上 不足 以内, and within for 前N of a rank',
    },
    oneOf([...QUALIFIERS, 'expected:…']),
  ),
  modality: said(
    {
      zh: '说法（预计、目标、预估；空白为已实现）',
      en: 'expected, target or estimated; blank when stated as a fact',
    },
    oneOf(MODALITIES),
  ),
  of: said({ zh: '所述对象的编号', en: 'id of the figure this one speaks about' }, id),
  base: said(
    {
      zh: '总体或所比对象的编号',
      en: 'id of the whole, or of the figure that it is compared with',
    },
    id,
  ),
  basis: said(
    {
      zh: '增速口径（现价、不变价、可比口径）',
      en: 'basis of a growth: current prices, constant prices, like for like',
    },
    oneOf(BASES),
  ),
  status: observationStatus,
  item: said({ zh: '报告位置', en: 'where in the report' }, item),
  offset: said(
    { zh: '数字在报告文本中的字符位置', en: 'character offset of the number in the text' },
    offset,
  ),
  stated: said(
    { zh: '原文数字与单位', en: 'number and unit exactly as in the text; blank when counted from a list' },
    anyText,
  ),
  cell: said({ zh: '表格中的位置', en: 'cell of a table: table 2, row 3, column 4, or Sheet1!C5' }, anyText),
  note: said({ zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: said({ zh: '说明（英文）', en: 'note (English)' }, anyText),
};

const mentions: WordsOf<typeof mentionsTable> = {
  offset: said({ zh: '字符位置', en: 'character offset in the text' }, offset),
  token: said({ zh: '原文数字', en: 'the number as it stands' }, filled),
  kind: said({ zh: '种类', en: 'why it is not a figure' }, oneOf(MENTION_KINDS)),
  note: said({ zh: '说明', en: 'note' }, anyText),
};

const problems: WordsOf<typeof problemsTable> = {
  number: said(
    { zh: '问题序号', en: 'number of the problem' },
    { zh: '正整数', en: 'a positive whole number' },
  ),
  part: said({ zh: '所属部分', en: 'part of the report' }, id),
  label: said({ zh: '简称', en: 'short label (Chinese)' }, filled),
  label_en: said({ zh: '简称（英文）', en: 'short label (English)' }, filled),
  status: said(
    {
      zh: '状态：done 报告写明已完成，basically_done 基本完成，in_progress 尚未完成，not_listed 报告未列为未完成（推断）',
      en: 'state: done, basically_done and in_progress as the report says; not_listed where it names the problem nowhere as open (inferred)',
    },
    oneOf(STATUSES),
  ),
  deadline: said(
    {
      zh: '完成时限（最后一日）；仅 basically_done 与 in_progress 有',
      en: 'deadline, its last day; of basically_done and in_progress alone',
    },
    { zh: '日期，如 2022-12-31，或空白', en: 'a day such as 2022-12-31, or a blank' },
  ),
  ongoing: said(
    { zh: '是否长期坚持', en: 'whether it is to be kept up for the long term' },
    oneOf(['', 'true', 'false']),
  ),
  closing_item: said({ zh: '状态与时限所在位置', en: 'where the state and the deadline are stated' }, item),
  item: said({ zh: '报告位置', en: 'where in the report' }, item),
  open_item: said(
    {
      zh: '未列的问题：报告仍列出其相关事项的位置（编者比对）',
      en: 'of a problem that is not listed: where the report still names a matter of it (matched by the editor)',
    },
    item,
  ),
  note: said({ zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: said({ zh: '说明（英文）', en: 'note (English)' }, anyText),
};

const reference: WordsOf<typeof referenceTable> = {
  id: said({ zh: '编号', en: 'stable id' }, id),
  indicator: said({ zh: '指标', en: 'indicator (Chinese)' }, filled),
  indicator_en: said({ zh: '指标（英文）', en: 'indicator (English)' }, filled),
  scope: said({ zh: '范围', en: 'area or population (Chinese)' }, filled),
  scope_en: said({ zh: '范围（英文）', en: 'area or population (English)' }, anyText),
  period: said({ zh: '时间（ISO 8601）', en: 'period, ISO 8601' }, period),
  measure: said({ zh: '度量', en: 'measure' }, oneOf(MEASURES)),
  value: said({ zh: '数值', en: 'decimal as published' }, decimal),
  unit: said({ zh: '单位，units.csv 的键', en: 'unit; a key of units.csv' }, filled),
  status: observationStatus,
  source: said(
    { zh: '出处，datapackage.json 的 sources 名称', en: 'name of a source in datapackage.json' },
    filled,
  ),
  note: said({ zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: said({ zh: '说明（英文）', en: 'note (English)' }, anyText),
};

const relations: WordsOf<typeof relationsTable> = {
  id: said({ zh: '编号', en: 'stable id' }, id),
  kind: said(
    { zh: '关系种类', en: 'kind of relation' },
    { zh: '关系种类，如 growth', en: 'a kind of relation such as growth' },
  ),
  operands: said(
    {
      zh: '参与计算的指标或对照值的编号',
      en: 'ids of the figures or reference values that are calculated with',
    },
    {
      zh: '以分号相连、不带空格的编号，如 gdp.2021;gdp.2020',
      en: 'ids joined by semicolons without spaces, such as gdp.2021;gdp.2020',
    },
  ),
  result: said(
    { zh: '所述结果的编号', en: 'id of the figure that states the result; blank where none is stated' },
    { zh: '一个编号，或空白', en: 'one id, or a blank' },
  ),
  expect: said(
    { zh: '经编者核实的结论', en: 'verdict that the editor has looked at and accepted' },
    oneOf(['', ...VERDICTS]),
  ),
  note: said({ zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: said({ zh: '说明（英文）', en: 'note (English)' }, anyText),
  name: said(
    {
      zh: '推得或核对的是什么；空白时由种类与参与计算的指标拟出',
      en: 'what the relation yields, in words (Chinese); blank: made from its kind and operands',
    },
    anyText,
  ),
  name_en: said(
    { zh: '推得或核对的是什么（英文）', en: 'what the relation yields, in words (English)' },
    anyText,
  ),
};

const series: WordsOf<typeof seriesTable> = {
  date: said(
    { zh: '日期或时刻（ISO 8601），由早到晚', en: 'date or time, ISO 8601, the earliest first' },
    { zh: 'ISO 8601 日期，如 2021-12-31', en: 'an ISO 8601 date such as 2021-12-31' },
  ),
  value: said({ zh: '数值；没有时留空', en: 'decimal; blank where there is none' }, decimal),
};

/** By the names of tables and columns. */
const WORDS: Readonly<Record<string, Readonly<Record<string, ColumnWords>>>> = {
  units,
  figures,
  reference,
  mentions,
  problems,
  relations,
  series,
};

/** The words of a column. @throws for a column that no table has. */
export const columnWords = (table: string, column: string): ColumnWords => {
  const words = WORDS[table]?.[column];
  if (!words) throw new Error(`no column ${column} in ${table}`);
  return words;
};
