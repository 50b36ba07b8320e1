/** The columns that can be chosen, in the order they stand in; the indicator is always there before them. */
export const COLUMN_IDS = [
  'value',
  'period',
  'scope',
  'measure',
  'qualifier',
  'modality',
  'verdict',
  'basis',
  'status',
  'topic',
  'where',
  'stated',
  'id',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What the table is sorted by: a column that can be chosen, or the name that is always there. */
export const INDICATOR = 'indicator';
export type SortId = ColumnId | typeof INDICATOR;

export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'value',
  'period',
  'scope',
  'measure',
  'verdict',
  'where',
];
