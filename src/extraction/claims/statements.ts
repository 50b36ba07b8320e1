import type { FoundNumber } from '../numbers/found-number.ts';
import type { Statement } from './claim.ts';

/** The figures of a text, each with its sentence, its clause and the words around it. */

/** How many characters `after` has. */
const REACH = 16;
/** How many characters lead and clause have at most: a report's longest subject, and a bound on the work per figure. */
const LONGEST_LEAD = 80;
/** A sentence with more figures than this is a flattened table, whose distant cells are unrelated. */
const MOST_FIGURES = 60;

const ENDS_SENTENCE = /[。;!?\n]/;
const ENDS_CLAUSE = /[,。;:!?()\n]/;

interface Boundaries {
  readonly sentence: number;
  readonly sentenceStart: number;
  readonly clauseStart: number;
}

/** Brackets end with their line, so that one that never closes has no effect on the rest of the text. */
const depthAfter = (character: string, depth: number): number => {
  if (character === '(') return depth + 1;
  if (character === ')') return Math.max(0, depth - 1);
  return character === '\n' ? 0 : depth;
};

export const statementsOf = (text: string, found: readonly FoundNumber[]): Statement[] => {
  const figures: Statement[] = [];
  let at = 0;
  let here: Boundaries = { sentence: 0, sentenceStart: 0, clauseStart: 0 };
  let inSentence = 0;
  let depth = 0;
  for (const each of found) {
    for (; at < each.start; at += 1) {
      const character = text[at] ?? '';
      depth = depthAfter(character, depth);
      if (ENDS_SENTENCE.test(character))
        here = { sentence: here.sentence + 1, sentenceStart: at + 1, clauseStart: at + 1 };
      else if (ENDS_CLAUSE.test(character)) here = { ...here, clauseStart: at + 1 };
    }
    if (each.kind !== 'ordinal') at = Math.max(at, each.end);
    if (each.kind !== 'figure') continue;
    const before = figures.at(-1);
    inSentence = before?.sentence === here.sentence ? inSentence + 1 : 0;
    if (inSentence >= MOST_FIGURES) {
      here = { ...here, sentence: here.sentence + 1, sentenceStart: before?.end ?? each.start };
      inSentence = 0;
    }
    const follows = before?.sentence === here.sentence;
    const from = Math.max(here.clauseStart, follows ? before.end : 0, each.start - LONGEST_LEAD);
    figures.push({
      start: each.start,
      end: each.end,
      digits: each.digits,
      unit: each.quantity.unit,
      base: each.quantity.base,
      dimension: each.isRank ? 'rank' : each.quantity.dimension,
      factor: each.quantity.factor,
      andMore: each.quantity.andMore,
      isRank: each.isRank,
      firstFew: each.isRank && /前/.test(text.slice(each.start - 1, each.start + 1)),
      ...here,
      depth,
      lead: text.slice(from, each.start),
      clause: text.slice(Math.max(here.clauseStart, each.start - LONGEST_LEAD), each.start),
      after: text.slice(each.end, each.end + REACH),
      gap: follows ? text.slice(Math.max(before.end, each.start - LONGEST_LEAD), each.start) : null,
    });
  }
  return figures;
};
