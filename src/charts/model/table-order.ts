import { ascending } from 'd3-array';
import type { Locale } from '../../bundle/model/text.ts';
import type { TableRow } from './kind.ts';

/** A column of a panel's table that can be sorted by. */
export const TABLE_COLUMNS = ['label', 'value', 'period', 'nature'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableOrder {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** An order as view state has it: `value`, `-value`; null for any other text. */
export const tableOrder = (text: string | null): TableOrder | null => {
  const column = TABLE_COLUMNS.find((each) => each === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') ?? false } : null;
};

export const tableOrderText = ({ column, descending }: TableOrder): string =>
  `${descending ? '-' : ''}${column}`;

const NATURES: readonly TableRow['nature'][] = ['stated', 'counted', 'derived', 'inferred', 'reference'];

/** What a row is sorted by; undefined where the column says nothing, which stands last in either direction. */
const keyOf = (row: TableRow, column: TableColumn): number | string | undefined => {
  switch (column) {
    case 'label':
      return row.label;
    case 'value':
      return row.amount;
    case 'period':
      return (row.iso ?? row.period) || undefined;
    case 'nature':
      return NATURES.indexOf(row.nature);
  }
};

/** The rows of a table in an order; rows that are alike in it keep theirs. */
export const orderedRows = (
  rows: readonly TableRow[],
  order: TableOrder | null,
  locale: Locale,
): readonly TableRow[] => {
  if (!order) return rows;
  const collator = new Intl.Collator(locale === 'zh' ? 'zh-CN' : 'en', { numeric: true });
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a, order.column), keyOf(b, order.column)];
    if (first === undefined || second === undefined)
      return Number(first === undefined) - Number(second === undefined);
    const compared =
      typeof first === 'string' && typeof second === 'string'
        ? collator.compare(first, second)
        : ascending(Number(first), Number(second));
    return order.descending ? -compared : compared;
  });
};
