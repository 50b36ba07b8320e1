import * as v from 'valibot';
import { isDay, isPeriod } from './period.ts';
import { type CellSchema, type Column, table } from './table.ts';
import type { Bilingual } from './text.ts';

/**
 * The one schema of a bundle's CSV files. It validates cells at run time, gives the TypeScript types, and
 * generates the Table Schemas of datapackage.json.
 */

export const MEASURES = ['level', 'growth', 'change', 'share', 'rate', 'rank'] as const;
export type Measure = (typeof MEASURES)[number];

export const BOUNDS = ['', 'about', 'nearly', 'and_more', 'over', 'at_least', 'under'] as const;
/** How far a stated number is a bound or an approximation: 约, 近, 余, 超, 以上, 不足. */
export type Bound = (typeof BOUNDS)[number];

/** A bound, and whether the report expects (预计) rather than states the number. */
export interface Qualifier {
  readonly bound: Bound;
  readonly expected: boolean;
}

const QUALIFIERS = [...BOUNDS, ...BOUNDS.map((bound) => `expected:${bound}` as const)] as const;

const qualifierOf = (text: (typeof QUALIFIERS)[number]): Qualifier => {
  const expected = text.startsWith('expected:');
  return { bound: (expected ? text.slice('expected:'.length) : text) as Bound, expected };
};

export const MENTION_KINDS = ['date', 'ordinal', 'name', 'contact', 'policy'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];
export const STATUSES = ['done', 'basically_done', 'in_progress'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What the audit can find: the numbers agree, differ, need another base than was published, imply one that is not
 * stated, or cannot be compared.
 */
export const VERDICTS = ['agrees', 'differs', 'revised', 'implied', 'incomparable'] as const;

export const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
export const DECIMAL_PATTERN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const OFFSET_PATTERN = /^(?:0|[1-9]\d*)$/;
const ID_LIST_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*(?:;[a-z0-9]+(?:[.-][a-z0-9]+)*)*$/;
const ITEM_PATTERN = /^(?:0|P[1-9]\d*|[IVX]+(?:\.\d+)*)$/;

export const column = <S extends CellSchema>(
  schema: S,
  about: Bilingual,
  expected: Bilingual,
  more: { optional?: boolean } = {},
): Column<S> => ({ schema, about, expected, ...more });

const textCell = v.string();
const filledCell = v.pipe(v.string(), v.regex(/\S/));
const decimalCell = v.pipe(v.string(), v.regex(DECIMAL_PATTERN));
const offsetCell = v.pipe(v.string(), v.regex(OFFSET_PATTERN), v.transform(Number), v.number());
const periodCell = v.pipe(v.string(), v.check(isPeriod));
const itemCell = v.pipe(v.string(), v.regex(ITEM_PATTERN));
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
  zh: 'ISO 8601 时间，如 2021、2021-12-31、2021-01/2021-11，或空白',
  en: 'an ISO 8601 period such as 2021, 2021-12-31 or 2021-01/2021-11, or a blank',
};
const item: Bilingual = {
  zh: '报告位置，如 0、I.2、P5、III.0、IV.1.3',
  en: 'a place in the report such as 0, I.2, P5, III.0 or IV.1.3',
};

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
  en: column(filledCell, { zh: '英文名', en: 'label in English' }, filled),
});

export const figuresTable = table('id', {
  id: column(idCell, { zh: '编号', en: 'stable id' }, id),
  indicator: column(filledCell, { zh: '指标', en: 'indicator (Chinese)' }, filled),
  indicator_en: column(filledCell, { zh: '指标（英文）', en: 'indicator (English)' }, filled),
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
  unit: column(
    filledCell,
    { zh: '单位，units.csv 的键', en: 'stated unit, multiplier included; a key of units.csv' },
    filled,
  ),
  qualifier: column(
    v.pipe(v.string(), v.picklist(QUALIFIERS), v.transform(qualifierOf)),
    { zh: '限定（约、近、余、超、以上、不足；预计）', en: 'qualifier; expected: before it for a forecast' },
    oneOf([...BOUNDS, 'expected:…']),
  ),
  of: column(textCell, { zh: '所述对象的编号', en: 'id of the figure this one speaks about' }, id),
  basis: column(
    v.picklist(['', 'nominal', 'constant']),
    { zh: '增速口径（现价、不变价）', en: 'price basis of a growth of money values' },
    oneOf(['', 'nominal', 'constant']),
  ),
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
      zh: '整改状态；未列入基本完成与推进中清单者为已完成',
      en: 'status; done where the report lists a problem neither as basically done nor as in progress',
    },
    oneOf(STATUSES),
  ),
  deadline: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || isDay(text)),
    ),
    { zh: '完成时限（最后一日）', en: 'deadline, its last day; blank when done' },
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
    v.pipe(
      v.string(),
      v.check((text) => text === '' || ITEM_PATTERN.test(text)),
    ),
    { zh: '时限所在位置', en: 'where the deadline stands; blank when done' },
    item,
  ),
  item: column(itemCell, { zh: '报告位置', en: 'where in the report' }, item),
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
});
