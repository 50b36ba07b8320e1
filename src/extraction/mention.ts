import type { MENTION_KINDS, Measure, Modality, Qualifier } from '../bundle/model/schema.ts';

export type MentionKind = 'figure' | (typeof MENTION_KINDS)[number];

/**
 * One number of a report's text. Offsets count UTF-16 code units of the text as it was given. What a number that is
 * no figure does not have is null.
 */
export interface Mention {
  /** Where the number begins. */
  readonly offset: number;
  /** The number, with its unit if it is a figure, exactly as it stands. */
  readonly text: string;
  readonly kind: MentionKind;
  /** Decimal in the stated unit, digits as stated; a fall is negative. */
  readonly value: string | null;
  /** The stated unit with its multiplier (万人, 亿元); blank when none is stated. */
  readonly unit: string | null;
  /** The same amount as a decimal in the base unit; at most twelve decimals. */
  readonly baseValue: string | null;
  readonly baseUnit: string | null;
  readonly qualifier: Qualifier | null;
  /** Expected, aimed at or estimated; blank for what is stated as a fact. */
  readonly modality: Modality | null;
  readonly measure: Measure | null;
  readonly indicator: string | null;
  /** ISO 8601; blank when the report gives none. */
  readonly period: string | null;
  /** Area or population as named; blank when none is. */
  readonly scope: string | null;
  /** Offset of the mention this one speaks about: a growth its level, a share its part. */
  readonly of: number | null;
}

/** What a number that is no figure has instead of a meaning. */
export const NO_FIGURE = {
  value: null,
  unit: null,
  baseValue: null,
  baseUnit: null,
  qualifier: null,
  modality: null,
  measure: null,
  indicator: null,
  period: null,
  scope: null,
  of: null,
} as const satisfies Partial<Mention>;
