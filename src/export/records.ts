import type { Fraction } from 'fraction.js';
import type { Bundle, Figure } from '../figures/bundle.ts';
import { locatorText } from '../figures/locator.ts';
import { roundedDecimal } from '../figures/number-text.ts';
import type { Bilingual, Locale } from '../figures/text.ts';
import type { DerivedRange, Nature, TableRow } from '../panels/kind.ts';

/**
 * The numbers behind a chart as tidy data: one row a number, one column a variable. `value` is the decimal in `unit`,
 * digits as stated; a number that is derived as a range has `low` and `high` in its place, rounded as in `text`.
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
    about: { zh: '时间（ISO 8601；推算值为文字）', en: 'period, ISO 8601; in words for derived values' },
  },
  {
    name: 'measure',
    type: 'string',
    about: { zh: '度量', en: 'measure: level, growth, change, share, rate, rank' },
  },
  {
    name: 'value',
    type: 'number',
    about: { zh: '数值，以 unit 计', en: 'number, in the unit of column unit' },
  },
  {
    name: 'low',
    type: 'number',
    about: {
      zh: '推算范围的下端，以 unit 计；范围无下限、或不是范围时空白；是否含该端见 text',
      en: 'lower end of a derived range, in unit; blank without one, and where there is no range; text says whether it is left out',
    },
  },
  {
    name: 'high',
    type: 'number',
    about: {
      zh: '推算范围的上端，以 unit 计；范围无上限、或不是范围时空白；是否含该端见 text',
      en: 'upper end of a derived range, in unit; blank without one, and where there is no range; text says whether it is left out',
    },
  },
  { name: 'unit', type: 'string', about: { zh: '单位（含倍数）', en: 'unit, multiplier included' } },
  {
    name: 'qualifier',
    type: 'string',
    about: {
      zh: '限定：about 约、nearly 近、and_more 余、over 超、at_least 以上、under 不足；expected: 为预计',
      en: 'qualifier: about, nearly, and_more, over, at_least, under; expected: before a forecast',
    },
  },
  { name: 'text', type: 'string', about: { zh: '图中所示文字', en: 'the number as the chart shows it' } },
  {
    name: 'nature',
    type: 'string',
    about: {
      zh: '性质：stated 报告所述、derived 推算、reference 他处公布',
      en: 'stated by the report, derived from it, or a reference value published elsewhere',
    },
  },
  { name: 'figure', type: 'string', about: { zh: '指标编号', en: 'id of the figure' } },
  { name: 'reference', type: 'string', about: { zh: '对照值编号', en: 'id of the reference value' } },
  { name: 'item', type: 'string', about: { zh: '报告位置代码', en: 'place in the report, as a code' } },
  { name: 'locator', type: 'string', about: { zh: '报告位置', en: 'place in the report, in words' } },
  {
    name: 'source',
    type: 'string',
    about: { zh: '出处或算式', en: 'publication, or how the number is derived' },
  },
  { name: 'note', type: 'string', about: { zh: '说明', en: 'note' } },
] as const satisfies readonly RecordField[];

export type RecordName = (typeof RECORD_FIELDS)[number]['name'];
/** One number; a blank where a column does not apply. */
export type DataRecord = Readonly<Record<RecordName, string>> & { readonly nature: Nature };

const qualifierText = ({ qualifier: { bound, expected } }: Figure): string =>
  expected ? `expected:${bound}` : bound;

type Own = Omit<DataRecord, 'panel' | 'row' | 'label' | 'text' | 'nature'>;

const BLANK: Own = {
  indicator: '',
  scope: '',
  period: '',
  measure: '',
  value: '',
  low: '',
  high: '',
  unit: '',
  qualifier: '',
  figure: '',
  reference: '',
  item: '',
  locator: '',
  source: '',
  note: '',
};

/** A derived number, or its ends, with the decimals of its text. */
const derivedFields = ({ interval: { lo, hi }, unit, decimals }: DerivedRange): Partial<Own> => {
  const written = (end: Fraction | null): string =>
    end === null ? '' : roundedDecimal(end.div(unit.factor), decimals);
  const [low, high] = [written(lo), written(hi)];
  return { unit: unit.unit, ...(lo && hi?.equals(lo) ? { value: low } : { low, high }) };
};

const ownFields = (row: TableRow, bundle: Bundle, locale: Locale): Own => {
  const figure = row.figure === undefined ? undefined : bundle.figures.get(row.figure);
  const reference = row.reference === undefined ? undefined : bundle.references.get(row.reference);
  const series = row.entry && bundle.series.get(row.entry.series);
  const quantity = figure ?? reference;
  return {
    ...BLANK,
    period: row.period,
    source: row.source ?? '',
    ...(row.range && derivedFields(row.range)),
    ...(quantity && {
      indicator: quantity.indicator[locale],
      scope: quantity.scope[locale],
      period: quantity.period,
      measure: quantity.measure,
      value: quantity.value,
      unit: quantity.unit.unit,
      note: quantity.note[locale],
    }),
    ...(figure && {
      qualifier: qualifierText(figure),
      figure: figure.id,
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
): readonly DataRecord[] =>
  rows.map((row, index) => ({
    panel,
    row: `${index + 1}`,
    label: row.label,
    text: row.value,
    nature: row.nature,
    ...ownFields(row, bundle, locale),
  }));
