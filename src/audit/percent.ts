import { type Unit, unitOf } from '../bundle/model/unit.ts';

/** The unit of a derived rate that nobody states. */
export const PERCENT: Unit = unitOf({
  unit: '%',
  dimension: 'ratio',
  base: '%',
  factor: '1',
  zh: '%',
  en: '%',
  en_one: '',
});

/** The unit of a derived change of a rate. */
export const PERCENTAGE_POINTS: Unit = unitOf({
  unit: '个百分点',
  dimension: 'percentage-point',
  base: '个百分点',
  factor: '1',
  zh: '个百分点',
  en: 'percentage points',
  en_one: 'percentage point',
});

/** Added to or taken from 1 as in a growth factor: 1 + 8.1%, 1 − 4.4%. */
export const plus = (percent: string): string =>
  percent.startsWith('−') ? `− ${percent.slice(1)}` : `+ ${percent}`;
