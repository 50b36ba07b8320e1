import Fraction from 'fraction.js';
import type { Mention } from '../mention.ts';

/** A labelled number. What a label leaves undefined is not compared. */
export interface Label {
  readonly offset: number;
  readonly length: number;
  readonly kind: string;
  readonly value?: string;
  readonly unit?: string;
  readonly qualifier?: string;
  readonly modality?: string;
  readonly measure?: string;
  readonly of?: number | null;
  readonly period?: string;
}

export const FIELDS = ['kind', 'value', 'unit', 'qualifier', 'modality', 'measure', 'of', 'period'] as const;
export type Field = (typeof FIELDS)[number];

export interface Miss {
  readonly label: Label;
  readonly field: Field;
  readonly expected: string;
  readonly read: string;
}

export interface Evaluation {
  /** For each field how many labels have it, and how many of these were read right. */
  readonly scores: Readonly<Record<Field, { readonly right: number; readonly all: number }>>;
  readonly misses: readonly Miss[];
  /** Figures read at places without a label. */
  readonly unlabelled: readonly Mention[];
}

/** The mention at each label: one that begins there, else one that overlaps. */
const aligned = (labels: readonly Label[], mentions: readonly Mention[]): (Mention | undefined)[] => {
  const starts = new Map(mentions.map((mention) => [mention.offset, mention]));
  let from = 0;
  return labels.map(({ offset, length }) => {
    while ((mentions[from]?.offset ?? Infinity) + (mentions[from]?.text.length ?? 0) <= offset) from += 1;
    const near = mentions[from];
    return starts.get(offset) ?? (near && near.offset < offset + length ? near : undefined);
  });
};

const sameNumber = (a: string, b: string): boolean => {
  try {
    return new Fraction(a).equals(new Fraction(b));
  } catch {
    return a === b;
  }
};

const shown = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/**
 * Compares the mentions that a reader reads with labels that people set. Numbers are compared by value. A label without
 * a mention is wrong in every field that it has.
 */
export const evaluate = (labels: readonly Label[], mentions: readonly Mention[]): Evaluation => {
  const ordered = [...labels].sort((a, b) => a.offset - b.offset);
  const misses: Miss[] = [];
  const counts = new Map(FIELDS.map((field) => [field, { right: 0, all: 0 }]));
  const seen = new Set<Mention>();
  for (const [index, mention] of aligned(ordered, mentions).entries()) {
    const label = ordered[index];
    if (!label) continue;
    if (mention) seen.add(mention);
    for (const field of FIELDS) {
      const expected = label[field];
      const count = counts.get(field);
      if (expected === undefined || !count) continue;
      const read = shown(mention?.[field]);
      const right =
        mention !== undefined &&
        (field === 'value' ? sameNumber(shown(expected), read) : shown(expected) === read);
      count.all += 1;
      if (right) count.right += 1;
      else misses.push({ label, field, expected: shown(expected), read });
    }
  }
  const scoreOf = (field: Field) => counts.get(field) ?? { right: 0, all: 0 };
  return {
    scores: {
      kind: scoreOf('kind'),
      value: scoreOf('value'),
      unit: scoreOf('unit'),
      qualifier: scoreOf('qualifier'),
      modality: scoreOf('modality'),
      measure: scoreOf('measure'),
      of: scoreOf('of'),
      period: scoreOf('period'),
    },
    misses,
    unlabelled: mentions.filter((mention) => mention.kind === 'figure' && !seen.has(mention)),
  };
};
