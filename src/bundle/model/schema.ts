import * as v from 'valibot';
import { isDay, isPeriod } from './period.ts';
import { type CellSchema, type Column, table } from './table.ts';

/**
 * The one schema of a bundle's CSV files. It validates cells at run time, gives the TypeScript types, and
 * generates the Table Schemas of datapackage.json. What its columns mean is said in column-words.ts.
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

export const column = <S extends CellSchema>(schema: S, more: { optional?: boolean } = {}): Column<S> => ({
  schema,
  ...more,
});

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

const observationStatus = column(v.picklist(OBSERVATION_STATUSES), { optional: true });

export const unitsTable = table('units', 'unit', {
  unit: column(filledCell),
  dimension: column(filledCell),
  base: column(filledCell),
  factor: column(v.pipe(v.string(), v.check(isPositiveRational))),
  zh: column(filledCell),
  en: column(textCell),
  en_one: column(textCell, { optional: true }),
});

export const figuresTable = table('figures', 'id', {
  id: column(idCell),
  indicator: column(filledCell),
  indicator_en: column(filledCell),
  indicator_id: column(textCell, { optional: true }),
  scope: column(filledCell),
  scope_en: column(textCell, {
    optional: true,
  }),
  period: column(periodCell),
  measure: column(v.picklist(MEASURES)),
  value: column(decimalCell),
  value_to: column(optionalDecimalCell, { optional: true }),
  unit: column(filledCell),
  qualifier: column(v.pipe(v.string(), v.picklist(QUALIFIER_CELLS), v.transform(qualifierOf))),
  modality: column(v.picklist(MODALITIES), { optional: true }),
  of: column(textCell),
  base: column(textCell, { optional: true }),
  basis: column(v.picklist(BASES)),
  status: observationStatus,
  item: column(itemCell),
  offset: column(offsetCell),
  stated: column(textCell),
  cell: column(textCell, { optional: true }),
  note: column(textCell),
  note_en: column(textCell, { optional: true }),
});

export const mentionsTable = table('mentions', 'offset', {
  offset: column(offsetCell),
  token: column(filledCell),
  kind: column(v.picklist(MENTION_KINDS)),
  note: column(textCell),
});

export const problemsTable = table('problems', 'number', {
  number: column(v.pipe(v.string(), v.regex(/^[1-9]\d*$/), v.transform(Number), v.number())),
  part: column(idCell),
  label: column(filledCell),
  label_en: column(filledCell),
  status: column(v.picklist(STATUSES)),
  deadline: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || isDay(text)),
    ),
  ),
  ongoing: column(
    v.pipe(
      v.string(),
      v.picklist(['', 'true', 'false']),
      v.transform((text) => text === 'true'),
    ),
  ),
  closing_item: column(optionalItemCell),
  item: column(itemCell),
  open_item: column(optionalItemCell, { optional: true }),
  note: column(textCell, { optional: true }),
  note_en: column(textCell, { optional: true }),
});

export const referenceTable = table('reference', 'id', {
  id: column(idCell),
  indicator: column(filledCell),
  indicator_en: column(filledCell),
  scope: column(filledCell),
  scope_en: column(textCell, {
    optional: true,
  }),
  period: column(periodCell),
  measure: column(v.picklist(MEASURES)),
  value: column(decimalCell),
  unit: column(filledCell),
  status: observationStatus,
  source: column(filledCell),
  note: column(textCell),
  note_en: column(textCell, { optional: true }),
});

export const relationsTable = table('relations', 'id', {
  id: column(idCell),
  kind: column(idCell),
  operands: column(
    v.pipe(
      v.string(),
      v.regex(ID_LIST_PATTERN),
      v.transform((ids) => ids.split(';')),
    ),
  ),
  result: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || ID_PATTERN.test(text)),
      v.transform((text) => text || null),
    ),
  ),
  expect: column(v.picklist(['', ...VERDICTS])),
  note: column(textCell),
  note_en: column(textCell, { optional: true }),
  name: column(textCell, { optional: true }),
  name_en: column(textCell, { optional: true }),
});
