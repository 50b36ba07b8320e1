import type { Fraction } from 'fraction.js';
import type { Bundle } from '../bundle/model/bundle.ts';
import { locatorText } from '../bundle/model/locator.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { roundedDecimal } from '../bundle/numbers/number-text.ts';
import { intervalDecimals } from '../charts/model/interval-decimals.ts';
import type { DerivedRange, RowNature, TableRow } from '../charts/model/kind.ts';
import { reportLine, reportTexts } from './report-line.ts';

/**
 * The numbers behind a chart as tidy data: one row a number, one column a variable. `value` is the decimal in `unit`,
 * digits as stated; a number that is derived as a range has `low` and `high` in its place, which leave nothing of it out.
 */

interface RecordField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly about: Bilingual;
}

/** The codebook: every column in order. */
export const RECORD_FIELDS = [
  { name: 'panel', type: 'string', about: { zh: '图表编号', en: 'id of the panel' } },
  {
    name: 'row',
    type: 'integer',
    about: { zh: '图表数据表中的行号，从 1 起', en: "row in the panel's table, from 1" },
  },
  { name: 'label', type: 'string', about: { zh: '图中名称', en: 'name in the chart' } },
  { name: 'indicator', type: 'string', about: { zh: '指标', en: 'indicator' } },
  { name: 'scope', type: 'string', about: { zh: '范围', en: 'area or population' } },
  {
    name: 'period',
    type: 'string',
    about: {
      zh: '时间（ISO 8601；推得值另有所指时为文字）；编号问题为完成时限的最后一日',
      en: 'period, ISO 8601; in words for implied values of another one; of a numbered problem the last day of its deadline',
    },
  },
  {
    name: 'measure',
    type: 'string',
    about: {
      zh: '度量：level 水平值、growth 增速、average-growth 平均增速、change 增减额、share 比重、rate 比率、ratio 比值、rank 位次',
      en: 'measure: level, growth, average-growth, change, share, rate, ratio, rank',
    },
  },
  {
    name: 'basis',
    type: 'string',
    about: {
      zh: '增速的口径（编者判定）：nominal 现价、constant 不变价、comparable 可比口径；未说明时空白',
      en: 'basis of a growth, as the editor reads it: nominal, constant or comparable (like for like); blank where not said',
    },
  },
  {
    name: 'of',
    type: 'string',
    about: {
      zh: '所说的指标编号：增速的水平值、比重的部分',
      en: 'id of the figure it speaks about: a growth its level, a share its part',
    },
  },
  {
    name: 'base',
    type: 'string',
    about: {
      zh: '总体或所比对象的指标编号',
      en: 'id of the whole, or of the figure that it is compared with',
    },
  },
  {
    name: 'status',
    type: 'string',
    about: {
      zh: '数据状态：preliminary 初步、revised 修订、final 最终；未说明时空白',
      en: 'observation status: preliminary, revised or final; blank where not said',
    },
  },
  {
    name: 'value',
    type: 'number',
    about: { zh: '数值，以 unit 计', en: 'number, in the unit of column unit' },
  },
  {
    name: 'value_to',
    type: 'number',
    about: {
      zh: '所述范围的上端，以 unit 计；不是范围时空白',
      en: 'upper end of a stated range, in unit; blank where there is no range',
    },
  },
  {
    name: 'low',
    type: 'number',
    about: {
      zh: '推得范围的下端，以 unit 计，只舍不入；范围无下限、或不是范围时空白；是否含该端见 text',
      en: 'lower end of an implied range, in unit, never rounded up; blank without one, and where there is no range; text says whether it is left out',
    },
  },
  {
    name: 'high',
    type: 'number',
    about: {
      zh: '推得范围的上端，以 unit 计，只入不舍；范围无上限、或不是范围时空白；是否含该端见 text',
      en: 'upper end of an implied range, in unit, never rounded down; blank without one, and where there is no range; text says whether it is left out',
    },
  },
  { name: 'unit', type: 'string', about: { zh: '单位（含倍数）', en: 'unit, multiplier included' } },
  {
    name: 'qualifier',
    type: 'string',
    about: {
      zh: '限定：about 约、nearly 近、and_more 余、over 超、at_least 以上、under 不足、at_most 以内、within 前N',
      en: 'qualifier: about, nearly, and_more, over, at_least, under, at_most, within (of a rank)',
    },
  },
  {
    name: 'modality',
    type: 'string',
    about: {
      zh: '说法：expected 预计、target 目标、estimated 预估；已实现的空白',
      en: 'modality: expected, target or estimated; blank for a fact',
    },
  },
  { name: 'text', type: 'string', about: { zh: '图中所示文字', en: 'the number as the chart shows it' } },
  {
    name: 'stated',
    type: 'string',
    about: {
      zh: '报告中的数字原样；由列举数出的空白',
      en: "the number exactly as in the report's text; blank when counted from a list",
    },
  },
  {
    name: 'nature',
    type: 'string',
    about: {
      zh: '性质：stated 报告所述、counted 由报告的清单计数、derived 推得、inferred 由报告未写之处推断、reference 其他来源',
      en: 'stated by the report, counted from its lists; derived: implied by what it states; inferred from what it does not say; reference: published elsewhere',
    },
  },
  { name: 'figure', type: 'string', about: { zh: '指标编号', en: 'id of the figure' } },
  { name: 'reference', type: 'string', about: { zh: '对照值编号', en: 'id of the reference value' } },
  { name: 'item', type: 'string', about: { zh: '报告位置代码', en: 'place in the report, as a code' } },
  { name: 'locator', type: 'string', about: { zh: '报告位置', en: 'place in the report, in words' } },
  {
    name: 'offset',
    type: 'integer',
    about: { zh: '在报告文本中的位置，以字符计，从 0 起', en: "characters before it in the report's text" },
  },
  {
    name: 'source',
    type: 'string',
    about: {
      zh: '出处；推得、推断者为算式或依据',
      en: 'publication, or how the number follows or the state is inferred',
    },
  },
  { name: 'note', type: 'string', about: { zh: '说明', en: 'note' } },
] as const satisfies readonly RecordField[];

export type RecordName = (typeof RECORD_FIELDS)[number]['name'];
/** One number; a blank where a column does not apply. */
export type DataRecord = Readonly<Record<RecordName, string>> & { readonly nature: RowNature };

type Own = Omit<DataRecord, 'panel' | 'row' | 'label' | 'text' | 'nature'>;

const BLANK: Own = {
  indicator: '',
  scope: '',
  period: '',
  measure: '',
  basis: '',
  of: '',
  base: '',
  status: '',
  value: '',
  value_to: '',
  low: '',
  high: '',
  unit: '',
  qualifier: '',
  modality: '',
  stated: '',
  figure: '',
  reference: '',
  item: '',
  locator: '',
  offset: '',
  source: '',
  note: '',
};

const MOST_PLACES = 6;

/**
 * A derived number, or the ends of its range: in full where they end after some decimals, else rounded away from the range
 * at the sixth, so that no possible value is left out.
 */
const derivedFields = ({ interval, unit, decimals = 0 }: DerivedRange): Partial<Own> => {
  const { lo, hi } = interval;
  const places = Math.max(decimals, Math.min(intervalDecimals(interval, unit), MOST_PLACES));
  const written = (end: Fraction | null, round: 'floor' | 'ceil'): string =>
    end === null ? '' : roundedDecimal(end.div(unit.factor)[round](places), places);
  if (lo && hi?.equals(lo)) return { unit: unit.unit, value: roundedDecimal(lo.div(unit.factor), places) };
  return { unit: unit.unit, low: written(lo, 'floor'), high: written(hi, 'ceil') };
};

/** Where a number comes from that is no figure of its own: a publication or a derivation, else the report. */
const sourceOf = (row: TableRow, report: string): string =>
  (row.nature === 'stated' || row.nature === 'counted') && !row.entry ? report : (row.source ?? '');

const ownFields = (row: TableRow, report: string, bundle: Bundle, locale: Locale): Own => {
  const figure = row.figure === undefined ? undefined : bundle.figures.get(row.figure);
  const reference = row.reference === undefined ? undefined : bundle.references.get(row.reference);
  const series = row.entry && bundle.series.get(row.entry.series);
  const quantity = figure ?? reference;
  return {
    ...BLANK,
    period: row.iso ?? row.period,
    source: sourceOf(row, report),
    ...(row.item && { item: row.item, locator: locatorText(row.item, bundle, locale) }),
    ...(row.note && { note: row.note }),
    ...(row.range && derivedFields(row.range)),
    ...(quantity && {
      indicator: quantity.indicator[locale],
      scope: quantity.scope[locale],
      period: quantity.period,
      measure: quantity.measure,
      value: quantity.value,
      unit: quantity.unit.unit,
      status: quantity.status,
      note: quantity.note[locale],
    }),
    ...(figure && {
      qualifier: figure.qualifier,
      modality: figure.modality,
      basis: figure.basis,
      of: figure.of ?? '',
      base: figure.base ?? '',
      value_to: figure.valueTo ?? '',
      stated: figure.stated,
      figure: figure.id,
      offset: `${figure.offset}`,
      item: figure.item,
      locator: locatorText(figure.item, bundle, locale),
    }),
    ...(reference && { reference: reference.id }),
    ...(row.entry &&
      series && {
        indicator: series.indicator[locale],
        scope: series.scope[locale],
        period: row.entry.date,
        measure: series.measure,
        value: row.entry.value,
        unit: series.unit.unit,
        locator: row.entry.place,
        note: series.note[locale],
      }),
  };
};

/** Rows of a drawing as tidy records. */
export const recordsOf = (
  panel: string,
  rows: readonly TableRow[],
  bundle: Bundle,
  locale: Locale,
): readonly DataRecord[] => {
  const report = reportLine(reportTexts(bundle, locale), locale);
  return rows.map((row, index) => ({
    panel,
    row: `${index + 1}`,
    label: row.label,
    text: row.value,
    nature: row.nature,
    ...ownFields(row, report, bundle, locale),
  }));
};
