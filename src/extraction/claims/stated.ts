import type Fraction from 'fraction.js';

/** A number known to be a figure, with the piece of its sentence that speaks about it. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  /** Unsigned decimal as stated. */
  readonly digits: string;
  readonly unit: string;
  readonly base: string;
  readonly dimension: string;
  readonly factor: Fraction;
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
  /** From the clause's start. */
  readonly clause: string;
  /** What follows the unit, at most sixteen characters. */
  readonly after: string;
  /** How many brackets are open around it in its sentence. */
  readonly depth: number;
  /** The text between this figure and the one before it in the sentence; null for the first. */
  readonly gap: string | null;
}
