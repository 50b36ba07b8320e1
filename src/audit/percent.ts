import Fraction from 'fraction.js';
import type { Unit } from '../figures/unit.ts';

/** The unit of a derived rate that nobody states. */
export const PERCENT: Unit = {
  unit: '%',
  dimension: 'ratio',
  base: '%',
  factor: new Fraction(1),
  label: { zh: '%', en: '%' },
};

/** Added to or taken from 1 as in a growth factor: 1 + 8.1%, 1 − 4.4%. */
export const plus = (percent: string): string =>
  percent.startsWith('-') ? `− ${percent.slice(1)}` : `+ ${percent}`;
