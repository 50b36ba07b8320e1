import type { VERDICTS } from '../figures/schema.ts';

/** agrees 相符 · differs 不符 · implied 推算 (nothing is stated to compare with) · incomparable 不可比. */
export type Verdict = (typeof VERDICTS)[number];
