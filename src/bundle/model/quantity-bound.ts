import type { Measure } from './schema.ts';

/**
 * Rates that are a part of a whole by their name: a coverage, a pass rate, a share of days. Left out are completions
 * (完成率), for a plan can be more than fulfilled, and gross enrolment (毛入学率), which counts pupils of any age.
 */
const PART_OF_A_WHOLE =
  /(?:覆盖|合格|达标|优良|普及|净入学|巩固|处置|处理|收集|参保|就业|城镇化|准时|正点|接种|检出|办结|满意)(?:率|天数比例|比例|比率)$/;

/**
 * Whether a quantity in per cent lies between 0 and 100 by its kind: a share, or a rate whose name says that it is a
 * part of a whole. `indicator` is the Chinese name.
 */
export const isPartOfWhole = (measure: Measure, indicator: string): boolean =>
  measure === 'share' || (measure === 'rate' && PART_OF_A_WHOLE.test(indicator));
