import type { Mention } from '../mention.ts';
import { itemAt, type OutlineEntry } from './outline.ts';

/** Rows of figures/*.csv and mentions.csv made from the mentions of a text, for an editor to review. */

/** A row of figures/*.csv: cells as the file has them, described by the schema of figures. */
export interface DraftFigure {
  readonly id: string;
  readonly indicator: string;
  readonly indicator_en: string;
  readonly scope: string;
  readonly scope_en: string;
  readonly period: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly modality: string;
  readonly of: string;
  readonly basis: string;
  readonly item: string;
  readonly offset: string;
  readonly stated: string;
  readonly note: string;
  readonly note_en: string;
}

/** A row of mentions.csv. */
export interface DraftMention {
  readonly offset: string;
  readonly token: string;
  readonly kind: string;
  readonly note: string;
}

/** The units of a number without a unit, of persons stated in 位, and of steps in an order; see draft/units.ts. */
export const NO_UNIT = '1';
export const PERSONS = '名';
export const RANK_STEPS = '个位次';
const NO_SCOPE = '未注明';
const NO_INDICATOR = '未命名指标';

/** Ids by offset: f1, f2 … in the order of the text; f1.growth of the growth of f1. */
const idsOf = (figures: readonly Mention[]): Map<number, string> => {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  let number = 0;
  const free = (wanted: string): string => {
    let id = wanted;
    for (let again = 2; taken.has(id); again += 1) id = `${wanted}-${again}`;
    taken.add(id);
    return id;
  };
  // Figures that speak about no other are named first, since their names begin those of the others.
  for (const { offset, of } of figures) {
    number += 1;
    if (of === null) ids.set(offset, free(`f${number}`));
  }
  for (const figure of figures) {
    if (ids.has(figure.offset)) continue;
    const about = figure.of === null ? undefined : ids.get(figure.of);
    ids.set(
      figure.offset,
      free(about === undefined ? `f${figures.indexOf(figure) + 1}` : `${about}.${figure.measure}`),
    );
  }
  return ids;
};

const NAMED_MEASURE: Readonly<Record<string, string>> = {
  growth: '增速',
  'average-growth': '平均增速',
  change: '增量',
  share: '比重',
  rank: '位次',
};

const indicatorOf = ({ indicator, measure }: Mention): string => {
  const name = indicator || NO_INDICATOR;
  const suffix = NAMED_MEASURE[measure ?? ''] ?? '';
  return name.endsWith(suffix) ? name : name + suffix;
};

/** 位 is the unit of a rank; persons and steps that are stated in 位 have a unit of their own. */
const unitOf = ({ unit, measure }: Mention): string => {
  if (unit !== '位' || measure === 'rank') return unit || NO_UNIT;
  return measure === 'change' ? RANK_STEPS : PERSONS;
};

/** A row for each figure, in order. Names are left in Chinese for the editor to translate. */
export const draftFigures = (
  mentions: readonly Mention[],
  outline: readonly OutlineEntry[],
): DraftFigure[] => {
  const figures = mentions.filter(({ kind }) => kind === 'figure');
  const ids = idsOf(figures);
  return figures.map((figure) => ({
    id: ids.get(figure.offset) ?? '',
    indicator: indicatorOf(figure),
    indicator_en: indicatorOf(figure),
    scope: figure.scope || NO_SCOPE,
    scope_en: figure.scope ? '' : 'not stated',
    period: figure.period ?? '',
    measure: figure.measure ?? 'level',
    value: figure.value ?? '',
    unit: unitOf(figure),
    qualifier: figure.qualifier ?? '',
    modality: figure.modality ?? '',
    of: figure.of === null ? '' : (ids.get(figure.of) ?? ''),
    basis: '',
    item: itemAt(outline, figure.offset),
    offset: String(figure.offset),
    stated: figure.text,
    note: '',
    note_en: '',
  }));
};

/** A row for each number that is no figure, in order. */
export const draftMentions = (mentions: readonly Mention[]): DraftMention[] =>
  mentions.flatMap(({ kind, offset, text }) =>
    kind === 'figure' ? [] : [{ offset: String(offset), token: text, kind, note: '' }],
  );
