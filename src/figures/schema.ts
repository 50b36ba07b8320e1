import * as v from 'valibot';
import { isDay, isPeriod } from './period.ts';
import { type CellSchema, type Column, table } from './table.ts';
import type { Bilingual } from './text.ts';

/**
 * The one schema of a bundle's CSV files. It validates cells at run time, gives the TypeScript types, and
 * generates the Table Schemas of datapackage.json.
 */

export const MEASURES = [
  'level',
  'growth',
  'average-growth',
  'change',
  'share',
  'rate',
  'ratio',
  'rank',
] as const;
export type Measure = (typeof MEASURES)[number];

/** The measures that are told in per cent. */
export const PERCENT_MEASURES: readonly Measure[] = ['growth', 'average-growth', 'share', 'rate'];

export const QUALIFIERS = [
  '',
  'about',
  'nearly',
  'and_more',
  'over',
  'at_least',
  'under',
  'at_most',
  'within',
] as const;
/** How far a stated number is a bound or an approximation: 约, 近, 余, 超, 以上, 不足, 以内, and 前N of a rank. */
export type Qualifier = (typeof QUALIFIERS)[number];

export const MODALITIES = ['', 'expected', 'target', 'estimated'] as const;
/** Whether the report states a number as a fact (blank), expects it (预计), aims at it (目标) or estimates it (预估). */
export type Modality = (typeof MODALITIES)[number];

export const BASES = ['', 'nominal', 'constant', 'comparable'] as const;
/** What a growth compares: current prices, constant prices, or a like-for-like base (同口径, 可比口径). */
export type Basis = (typeof BASES)[number];

export const OBSERVATION_STATUSES = ['', 'preliminary', 'revised', 'final'] as const;
/** Whether a number is preliminary (初步核算), revised (修订) or final (最终核实). */
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

const EXPECTED_PREFIX = 'expected:';
const QUALIFIER_CELLS = [
  ...QUALIFIERS,
  ...QUALIFIERS.map((qualifier) => `${EXPECTED_PREFIX}${qualifier}` as const),
] as const;

/** A cell of `qualifier`. Bundles from before the column `modality` write a forecast as a prefix of the qualifier. */
const qualifierOf = (text: (typeof QUALIFIER_CELLS)[number]): { code: Qualifier; expected: boolean } => {
  const expected = text.startsWith(EXPECTED_PREFIX);
  return { code: (expected ? text.slice(EXPECTED_PREFIX.length) : text) as Qualifier, expected };
};

export const MENTION_KINDS = ['date', 'ordinal', 'name', 'contact', 'policy'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

/**
 * How a numbered problem stands: `done`, `basically_done` and `in_progress` are the report's own words; `not_listed` is
 * concluded from its naming the problem nowhere as open.
 */
export const STATUSES = ['done', 'basically_done', 'in_progress', 'not_listed'] as const;
export type Status = (typeof STATUSES)[number];

/** The states that call for further work, and so have a deadline. */
export const OPEN_STATUSES: readonly Status[] = ['basically_done', 'in_progress'];

/** A state, or `open`: whichever calls for further work. */
export const STANDINGS = [...STATUSES, 'open'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * What the audit can find: the numbers agree, differ, need another base than was published, imply one that is not
 * stated, or cannot be compared.
 */
export const VERDICTS = ['agrees', 'differs', 'revised', 'implied', 'incomparable'] as const;

export const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
export const DECIMAL_PATTERN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const OFFSET_PATTERN = /^(?:0|[1-9]\d*)$/;
const ID_LIST_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:;[a-z0-9]+(?:[.-][a-z0-9]+)*)*$/;
const ITEM_PATTERN = /^(?:P[1-9]\d*|[IVX]+(?:\.\d+)*|\d+(?:\.\d+)*)$/;

export const column = <S extends CellSchema>(
  schema: S,
  about: Bilingual,
  expected: Bilingual,
  more: { optional?: boolean } = {},
): Column<S> => ({ schema, about, expected, ...more });

const textCell = v.string();
const filledCell = v.pipe(v.string(), v.regex(/\S/));
const decimalCell = v.pipe(v.string(), v.regex(DECIMAL_PATTERN));
const optionalDecimalCell = v.pipe(
  v.string(),
  v.check((text) => text === '' || DECIMAL_PATTERN.test(text)),
);
const offsetCell = v.pipe(v.string(), v.regex(OFFSET_PATTERN), v.transform(Number), v.number());
const periodCell = v.pipe(v.string(), v.check(isPeriod));
const itemCell = v.pipe(v.string(), v.regex(ITEM_PATTERN));
const optionalItemCell = v.pipe(
  v.string(),
  v.check((text) => text === '' || ITEM_PATTERN.test(text)),
);
const idCell = v.pipe(v.string(), v.regex(ID_PATTERN));

const isPositiveRational = (text: string): boolean =>
  /^(?:\d+(?:\.\d+)?|\d+\/[1-9]\d*)$/.test(text) && /[1-9]/.test(text.split('/')[0] ?? '');

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
export const decimal: Bilingual = {
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

const observationStatus = column(
  v.picklist(OBSERVATION_STATUSES),
  { zh: '数据状态（初步、修订、最终）', en: 'preliminary, revised or final, where that is stated' },
  oneOf(OBSERVATION_STATUSES),
  { optional: true },
);

export const unitsTable = table('unit', {
  unit: column(filledCell, { zh: '单位（含倍数）', en: 'unit, multiplier included' }, filled),
  dimension: column(filledCell, { zh: '量纲', en: 'dimension' }, filled),
  base: column(filledCell, { zh: '基本单位', en: 'base unit' }, filled),
  factor: column(
    v.pipe(v.string(), v.check(isPositiveRational)),
    {
      zh: '折合基本单位的倍数，可为分数',
      en: 'base units in one unit; may be a fraction',
    },
    { zh: '正数或分数，如 10000 或 2000/3', en: 'a positive number or fraction such as 10000 or 2000/3' },
  ),
  zh: column(filledCell, { zh: '中文名', en: 'label in Chinese' }, filled),
  en: column(
    textCell,
    {
      zh: '英文名，复数，不含倍数；英文没有对应名词的量词留空',
      en: 'what English counts in it, in the plural and without the multiplier; blank for a measure word without a noun',
    },
    anyText,
  ),
  en_one: column(
    textCell,
    { zh: '英文名的单数，与复数相同时留空', en: 'the same in the singular; blank where it is no other word' },
    anyText,
    { optional: true },
  ),
});

export const figuresTable = table('id', {
  id: column(idCell, { zh: '编号', en: 'stable id' }, id),
  indicator: column(filledCell, { zh: '指标', en: 'indicator (Chinese)' }, filled),
  indicator_en: column(filledCell, { zh: '指标（英文）', en: 'indicator (English)' }, filled),
  indicator_id: column(
    textCell,
    { zh: '指标词表中的编号', en: 'id in the vocabulary of the indicator that it is, or is a part of' },
    id,
    { optional: true },
  ),
  scope: column(filledCell, { zh: '范围', en: 'area or population (Chinese)' }, filled),
  scope_en: column(textCell, { zh: '范围（英文）', en: 'area or population (English)' }, anyText, {
    optional: true,
  }),
  period: column(
    periodCell,
    { zh: '时间（ISO 8601）', en: 'period, ISO 8601; blank where the report gives none' },
    period,
  ),
  measure: column(v.picklist(MEASURES), { zh: '度量', en: 'measure' }, oneOf(MEASURES)),
  value: column(
    decimalCell,
    { zh: '数值，数字与原文一致', en: 'decimal exactly as stated, in the stated unit' },
    decimal,
  ),
  value_to: column(
    optionalDecimalCell,
    { zh: '所述范围的上端（4.5%—5% 的 5）', en: 'upper end of a stated range, the 5 of 4.5%—5%' },
    { zh: '大于 value 的十进制数，或空白', en: 'a decimal above value, or a blank' },
    { optional: true },
  ),
  unit: column(
    filledCell,
    { zh: '单位，units.csv 的键', en: 'stated unit, multiplier included; a key of units.csv' },
    filled,
  ),
  qualifier: column(
    v.pipe(v.string(), v.picklist(QUALIFIER_CELLS), v.transform(qualifierOf)),
    {
      zh: '限定（约、近、余、超、以上、不足、以内、前N）',
      en: 'qualifier: 约 近 余 超 以上 不足 以内, and within for 前N of a rank',
    },
    oneOf([...QUALIFIERS, 'expected:…']),
  ),
  modality: column(
    v.picklist(MODALITIES),
    {
      zh: '说法（预计、目标、预估；空白为已实现）',
      en: 'expected, target or estimated; blank when stated as a fact',
    },
    oneOf(MODALITIES),
    { optional: true },
  ),
  of: column(textCell, { zh: '所述对象的编号', en: 'id of the figure this one speaks about' }, id),
  base: column(
    textCell,
    {
      zh: '总体或所比对象的编号',
      en: 'id of the whole, or of the figure that it is compared with',
    },
    id,
    { optional: true },
  ),
  basis: column(
    v.picklist(BASES),
    {
      zh: '增速口径（现价、不变价、可比口径）',
      en: 'basis of a growth: current prices, constant prices, like for like',
    },
    oneOf(BASES),
  ),
  status: observationStatus,
  item: column(itemCell, { zh: '报告位置', en: 'where in the report' }, item),
  offset: column(
    offsetCell,
    { zh: '数字在报告文本中的字符位置', en: 'character offset of the number in the text' },
    offset,
  ),
  stated: column(
    textCell,
    { zh: '原文数字与单位', en: 'number and unit exactly as in the text; blank when counted from a list' },
    anyText,
  ),
  cell: column(
    textCell,
    { zh: '表格中的位置', en: 'cell of a table: table 2, row 3, column 4, or Sheet1!C5' },
    anyText,
    { optional: true },
  ),
  note: column(textCell, { zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: column(textCell, { zh: '说明（英文）', en: 'note (English)' }, anyText, { optional: true }),
});

export const mentionsTable = table('offset', {
  offset: column(offsetCell, { zh: '字符位置', en: 'character offset in the text' }, offset),
  token: column(filledCell, { zh: '原文数字', en: 'the number as it stands' }, filled),
  kind: column(v.picklist(MENTION_KINDS), { zh: '种类', en: 'why it is not a figure' }, oneOf(MENTION_KINDS)),
  note: column(textCell, { zh: '说明', en: 'note' }, anyText),
});

export const problemsTable = table('number', {
  number: column(
    v.pipe(v.string(), v.regex(/^[1-9]\d*$/), v.transform(Number), v.number()),
    { zh: '问题序号', en: 'number of the problem' },
    { zh: '正整数', en: 'a positive whole number' },
  ),
  part: column(idCell, { zh: '所属部分', en: 'part of the report' }, id),
  label: column(filledCell, { zh: '简称', en: 'short label (Chinese)' }, filled),
  label_en: column(filledCell, { zh: '简称（英文）', en: 'short label (English)' }, filled),
  status: column(
    v.picklist(STATUSES),
    {
      zh: '状态：done 报告写明已完成，basically_done 基本完成，in_progress 尚未完成，not_listed 报告未列为未完成（推断）',
      en: 'state: done, basically_done and in_progress as the report says; not_listed where it names the problem nowhere as open (inferred)',
    },
    oneOf(STATUSES),
  ),
  deadline: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || isDay(text)),
    ),
    {
      zh: '完成时限（最后一日）；仅 basically_done 与 in_progress 有',
      en: 'deadline, its last day; of basically_done and in_progress alone',
    },
    { zh: '日期，如 2022-12-31，或空白', en: 'a day such as 2022-12-31, or a blank' },
  ),
  ongoing: column(
    v.pipe(
      v.string(),
      v.picklist(['', 'true', 'false']),
      v.transform((text) => text === 'true'),
    ),
    { zh: '是否长期坚持', en: 'whether it is to be kept up after the deadline' },
    oneOf(['', 'true', 'false']),
  ),
  closing_item: column(
    optionalItemCell,
    { zh: '状态与时限所在位置', en: 'where the state and the deadline are stated' },
    item,
  ),
  item: column(itemCell, { zh: '报告位置', en: 'where in the report' }, item),
  open_item: column(
    optionalItemCell,
    {
      zh: '未列的问题：报告仍列出其相关事项的位置（编者比对）',
      en: 'of a problem that is not listed: where the report still names a matter of it (matched by the editor)',
    },
    item,
    { optional: true },
  ),
  note: column(textCell, { zh: '说明', en: 'note (Chinese)' }, anyText, { optional: true }),
  note_en: column(textCell, { zh: '说明（英文）', en: 'note (English)' }, anyText, { optional: true }),
});

export const referenceTable = table('id', {
  id: column(idCell, { zh: '编号', en: 'stable id' }, id),
  indicator: column(filledCell, { zh: '指标', en: 'indicator (Chinese)' }, filled),
  indicator_en: column(filledCell, { zh: '指标（英文）', en: 'indicator (English)' }, filled),
  scope: column(filledCell, { zh: '范围', en: 'area or population (Chinese)' }, filled),
  scope_en: column(textCell, { zh: '范围（英文）', en: 'area or population (English)' }, anyText, {
    optional: true,
  }),
  period: column(periodCell, { zh: '时间（ISO 8601）', en: 'period, ISO 8601' }, period),
  measure: column(v.picklist(MEASURES), { zh: '度量', en: 'measure' }, oneOf(MEASURES)),
  value: column(decimalCell, { zh: '数值', en: 'decimal as published' }, decimal),
  unit: column(filledCell, { zh: '单位，units.csv 的键', en: 'unit; a key of units.csv' }, filled),
  status: observationStatus,
  source: column(
    filledCell,
    { zh: '出处，datapackage.json 的 sources 名称', en: 'name of a source in datapackage.json' },
    filled,
  ),
  note: column(textCell, { zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: column(textCell, { zh: '说明（英文）', en: 'note (English)' }, anyText, { optional: true }),
});

export const relationsTable = table('id', {
  id: column(idCell, { zh: '编号', en: 'stable id' }, id),
  kind: column(
    idCell,
    { zh: '关系种类', en: 'kind of relation' },
    { zh: '关系种类，如 growth', en: 'a kind of relation such as growth' },
  ),
  operands: column(
    v.pipe(
      v.string(),
      v.regex(ID_LIST_PATTERN),
      v.transform((ids) => ids.split(';')),
    ),
    {
      zh: '参与计算的指标或对照值的编号',
      en: 'ids of the figures or reference values that are calculated with',
    },
    {
      zh: '以分号相连、不带空格的编号，如 gdp.2021;gdp.2020',
      en: 'ids joined by semicolons without spaces, such as gdp.2021;gdp.2020',
    },
  ),
  result: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || ID_PATTERN.test(text)),
      v.transform((text) => text || null),
    ),
    { zh: '所述结果的编号', en: 'id of the figure that states the result; blank where none is stated' },
    { zh: '一个编号，或空白', en: 'one id, or a blank' },
  ),
  expect: column(
    v.picklist(['', ...VERDICTS]),
    { zh: '经编者核实的结论', en: 'verdict that the editor has looked at and accepted' },
    oneOf(['', ...VERDICTS]),
  ),
  note: column(textCell, { zh: '说明', en: 'note (Chinese)' }, anyText),
  note_en: column(textCell, { zh: '说明（英文）', en: 'note (English)' }, anyText, { optional: true }),
  name: column(
    textCell,
    {
      zh: '推得或核对的是什么；空白时由种类与参与计算的指标拟出',
      en: 'what the relation yields, in words (Chinese); blank: made from its kind and operands',
    },
    anyText,
    { optional: true },
  ),
  name_en: column(
    textCell,
    { zh: '推得或核对的是什么（英文）', en: 'what the relation yields, in words (English)' },
    anyText,
    { optional: true },
  ),
});
