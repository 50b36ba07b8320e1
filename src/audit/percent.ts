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

/** The unit of a derived change of a rate. */
export const PERCENTAGE_POINTS: Unit = {
  unit: '个百分点',
  dimension: 'percentage-point',
  base: '个百分点',
  factor: new Fraction(1),
  label: { zh: '个百分点', en: 'percentage points' },
};

/** Added to or taken from 1 as in a growth factor: 1 + 8.1%, 1 − 4.4%. */
export const plus = (percent: string): string =>
  /^[-−]/.test(percent) ? `− ${percent.slice(1)}` : `+ ${percent}`;
