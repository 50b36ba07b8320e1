import type { Measure, Modality, MentionKind as OtherKind, Qualifier } from '../bundle/model/schema.ts';

/** What a number of a text is: a figure, or one of the kinds of mentions.csv. */
export type MentionKind = 'figure' | OtherKind;

/**
 * One number of a text. Offsets count UTF-16 code units of the text as it was given. Of a number that is no figure
 * everything but its place and kind is null.
 */
export interface Mention {
  /** Where the number begins. */
  readonly offset: number;
  /** The number, with its unit if it is a figure, exactly as the text has it. */
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
  /** Expected or estimated; blank for what is stated as a fact. */
  readonly modality: Modality | null;
  readonly measure: Measure | null;
  readonly indicator: string | null;
  /** ISO 8601; blank when the text gives none. */
  readonly period: string | null;
  /** Area or population as named; blank when none is. */
  readonly scope: string | null;
  /** Offset of the mention this one speaks about: a growth its level, a share its part. */
  readonly of: number | null;
}

/** The properties of a number that is no figure. */
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
