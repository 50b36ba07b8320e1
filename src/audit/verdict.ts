import type { VERDICTS } from '../bundle/model/schema.ts';

/**
 * agrees 相符 · differs 不符 (the report contradicts itself) · revised 基数或已修订 (a growth needs another base than was
 * published) · implied 推得 (nothing is stated to compare with) · incomparable 不可比.
 */
export type Verdict = (typeof VERDICTS)[number];
