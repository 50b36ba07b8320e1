import type { Mention } from '../mention.ts';
import { quantityAt } from '../quantity.ts';
import { NO_UNIT } from './rows.ts';

/** A row of units.csv. */
export interface UnitRow {
  readonly unit: string;
  readonly dimension: string;
  readonly base: string;
  readonly factor: string;
  readonly zh: string;
  readonly en: string;
}

const NUMBER: UnitRow = {
  unit: NO_UNIT,
  dimension: 'number',
  base: NO_UNIT,
  factor: '1',
  zh: '（无单位）',
  en: '(no unit)',
};

const rowOf = (unit: string): UnitRow => {
  const { base, dimension, factor } = quantityAt(unit, 0);
  return {
    unit,
    dimension: dimension || NUMBER.dimension,
    base: base || NUMBER.base,
    factor: factor.toFraction(),
    zh: unit,
    en: unit,
  };
};

/** The units that a report's figures are stated in, as rows of units.csv. */
export const draftUnits = (mentions: readonly Mention[]): UnitRow[] => {
  const stated = new Set(mentions.flatMap(({ kind, unit }) => (kind === 'figure' && unit ? [unit] : [])));
  return [NUMBER, ...[...stated].map(rowOf)];
};
