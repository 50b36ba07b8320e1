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

/** Where a place in the text is: its sentence, its clause and how many brackets are open. */
type Where = Pick<Statement, 'sentence' | 'sentenceStart' | 'clauseStart' | 'depth'>;

/** Brackets end with their line, so that one that never closes has no effect on the rest of the text. */
const depthAfter = (character: string, depth: number): number => {
  if (character === '(') return depth + 1;
  if (character === ')') return Math.max(0, depth - 1);
  return character === '\n' ? 0 : depth;
};

/** Where the place behind the character at `at` is. */
const whereAfter = (text: string, at: number, where: Where): Where => {
  const character = text[at] ?? '';
  if (!ENDS_CLAUSE.test(character)) return where;
  const depth = depthAfter(character, where.depth);
  return ENDS_SENTENCE.test(character)
    ? { sentence: where.sentence + 1, sentenceStart: at + 1, clauseStart: at + 1, depth }
    : { ...where, clauseStart: at + 1, depth };
};

const statementOf = (
  text: string,
  number: FoundNumber,
  where: Where,
  before: Statement | undefined,
): Statement => {
  const { start, end, digits, quantity, isRank } = number;
  const previousEnd = before?.sentence === where.sentence ? before.end : null;
  const from = Math.max(where.clauseStart, start - LONGEST_LEAD);
  return {
    start,
    end,
    digits,
    unit: quantity.unit,
    base: quantity.base,
    dimension: isRank ? 'rank' : quantity.dimension,
    factor: quantity.factor,
    andMore: quantity.andMore,
    isRank,
    firstFew: isRank && /前/.test(text.slice(start - 1, start + 1)),
    ...where,
    lead: text.slice(Math.max(from, previousEnd ?? 0), start),
    clause: text.slice(from, start),
    after: text.slice(end, end + REACH),
    gap: previousEnd === null ? null : text.slice(Math.max(previousEnd, start - LONGEST_LEAD), start),
  };
};

/** The statement of each number found to be a figure, in order. `text` is in normal writing. */
export const statementsOf = (text: string, found: readonly FoundNumber[]): Statement[] => {
  const statements: Statement[] = [];
  let at = 0;
  let where: Where = { sentence: 0, sentenceStart: 0, clauseStart: 0, depth: 0 };
  let inSentence = 0;
  for (const number of found) {
    for (; at < number.start; at += 1) where = whereAfter(text, at, where);
    // The brackets of an ordinal count: （一） and 1) are marks of the text. Those of a unit do not: 套(间).
    if (number.kind !== 'ordinal') at = Math.max(at, number.end);
    if (number.kind !== 'figure') continue;
    const before = statements.at(-1);
    inSentence = before?.sentence === where.sentence ? inSentence + 1 : 0;
    if (inSentence >= MOST_FIGURES) {
      where = { ...where, sentence: where.sentence + 1, sentenceStart: before?.end ?? number.start };
      inSentence = 0;
    }
    statements.push(statementOf(text, number, where, before));
  }
  return statements;
};
