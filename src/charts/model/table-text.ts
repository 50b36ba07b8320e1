import type { Bundle } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { unitName } from '../../bundle/model/unit.ts';
import type { TableRow } from './kind.ts';

/** The headings of a copied table. */
export interface TableHeadings {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly nature: string;
  readonly source: string;
  readonly id: string;
}

/** A cell of tab-separated values: tabs and line ends within it become spaces, for TSV has no quotes. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/**
 * A panel's table as tab-separated values, as spreadsheets paste them. A figure has its value with the digits stated and
 * its unit apart; any other number stands as it is written.
 */
export const tableText = (
  rows: readonly TableRow[],
  bundle: Bundle,
  headings: TableHeadings,
  { natures, locale }: { natures: Readonly<Record<TableRow['nature'], string>>; locale: Locale },
): string => {
  const lines = rows.map((row) => {
    const figure = row.figure === undefined ? undefined : bundle.figures.get(row.figure);
    return [
      row.label,
      figure?.value ?? row.value,
      figure ? unitName(figure.unit, locale) : '',
      row.period,
      natures[row.nature],
      [row.source, row.note].filter(Boolean).join(' · '),
      row.figure ?? '',
    ];
  });
  const { label, value, unit, period, nature, source, id } = headings;
  return [[label, value, unit, period, nature, source, id], ...lines]
    .map((line) => line.map(cell).join('\t'))
    .join('\n');
};
