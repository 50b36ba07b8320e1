import { quantityAt } from '../numbers/quantity.ts';
import { type DraftFigure, NO_UNIT, RANK_STEPS } from './rows.ts';

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
  en: '',
};

const STEPS: UnitRow = {
  unit: RANK_STEPS,
  dimension: 'rank-change',
  base: RANK_STEPS,
  factor: '1',
  zh: '个位次',
  en: 'places',
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

const OWN: Readonly<Record<string, UnitRow>> = { [NO_UNIT]: NUMBER, [RANK_STEPS]: STEPS };

/** The units that figures are stated in, as rows of units.csv. */
export const draftUnits = (figures: readonly DraftFigure[]): UnitRow[] =>
  [...new Set(figures.map(({ unit }) => unit))].map((unit) => OWN[unit] ?? rowOf(unit));
