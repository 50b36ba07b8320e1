import type Fraction from 'fraction.js';
import type { Measure, Modality, Qualifier } from '../../bundle/model/schema.ts';

/**
 * What a text says with one of its figures. The record grows step by step: each step of the reader returns the list of
 * claims that it was given, in the same order, each with more said about it. Offsets count UTF-16 code units of the
 * text in normal writing.
 */

/** Step 1: a number known to be a figure, with the piece of its sentence that speaks about it. */
export interface Statement {
  readonly start: number;
  /** Just after the unit. */
  readonly end: number;
  /** Unsigned decimal as stated. */
  readonly digits: string;
  readonly unit: string;
  readonly base: string;
  readonly dimension: string;
  /** How many base units the stated unit is. */
  readonly factor: Fraction;
  /** 余 or 多 beside the number. */
  readonly andMore: boolean;
  /** 第二, 居首: a place in an order; 位 may also count persons. */
  readonly isRank: boolean;
  /** A rank such as 前二: second or better. */
  readonly firstFew: boolean;
  /** Counts the sentences of the text; a semicolon ends one, as does a line. */
  readonly sentence: number;
  readonly sentenceStart: number;
  /** Start of the clause: after the last comma, bracket or end of sentence. */
  readonly clauseStart: number;
  /** From the figure before in the same clause, or the clause's start, up to the number. */
  readonly lead: string;
  /** From the clause's start up to the number. */
  readonly clause: string;
  /** What follows the unit, at most sixteen characters. */
  readonly after: string;
  /** How many brackets are open around the number in its sentence. */
  readonly depth: number;
  /** The text between this figure and the one before it in the sentence; null for the first. */
  readonly gap: string | null;
}

/** Step 2: what the figure measures. */
export interface MeasuredClaim extends Statement {
  readonly measure: Measure;
  /** The words before the number say that something fell (下降, 减少). */
  readonly falls: boolean;
}

/** Step 3: which figure it speaks about. */
export interface LinkedClaim extends MeasuredClaim {
  /** Position, in the list of claims, of an earlier one: of a growth its level, of a share its part. Null without. */
  readonly about: number | null;
}

/** Step 4: when. */
export interface DatedClaim extends LinkedClaim {
  /** ISO 8601; blank when the text gives none. */
  readonly period: string;
}

/** Step 5: of what. */
export interface NamedClaim extends DatedClaim {
  readonly indicator: string;
  /** Area or population as named; blank when none is. */
  readonly scope: string;
}

/** Step 6: how exactly, and how surely. */
export interface Claim extends NamedClaim {
  readonly qualifier: Qualifier;
  /** Expected or estimated; blank for what is stated as a fact. */
  readonly modality: Modality;
}
