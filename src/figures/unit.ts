import Fraction from 'fraction.js';
import type { unitsTable } from './schema.ts';
import type { Row } from './table.ts';
import type { Bilingual } from './text.ts';

/** A unit as stated, its multiplier included: one 万标箱 is 10,000 of its base unit 标箱. */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly base: string;
  readonly factor: Fraction;
  readonly label: Bilingual;
}

export const unitOf = (row: Row<typeof unitsTable>): Unit => ({
  unit: row.unit,
  dimension: row.dimension,
  base: row.base,
  factor: new Fraction(row.factor),
  label: { zh: row.zh, en: row.en },
});

/** A decimal in a stated unit, as an exact number of base units. */
export const inBaseUnits = (value: string, unit: Unit): Fraction => new Fraction(value).mul(unit.factor);

/** Whether amounts in the two units can be added and compared. */
export const commensurable = (a: Unit, b: Unit): boolean => a.dimension === b.dimension && a.base === b.base;

/** Whether a change in one unit can be told of a level in the other: a rate in % changes by percentage points. */
export const canChange = (change: Unit, level: Unit): boolean =>
  commensurable(change, level) || (change.dimension === 'percentage-point' && level.dimension === 'ratio');
