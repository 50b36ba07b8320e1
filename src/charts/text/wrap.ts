import { max } from 'd3-array';
import { insideWords, type Lexicon } from './lexicon.ts';
import { textWidth } from './measure.ts';

/**
 * What a line does not break within even where a word is wider than the line: a Chinese character with the brackets
 * and stops that cling to it, or a word with the spaces after it.
 */
const PIECE = /[（《“‘]*[\u2e80-\uffef][，。、；：？！～）》”’]*|[^\s\u2e80-\uffef“‘]+\s*|[\s“‘]+/g;

/** Chinese has no spaces between its words. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });
const CHINESE = /^[\u2e80-\uffef]/;
/** What clings to what stands before it; an opening bracket, and a number before its unit, cling to what follows. */
const CLINGS_BACK = /^[\s，。、；：？！～）》”’·]/;
const CLINGS_ON = /[（《“‘]$/;
const NUMBER = /\d\s?[十百千万亿余]*$/;
/** 1204.64 万标, before its 箱: units of several characters are no words to the segmenter. */
const UNIT_BEGUN = /\d\s?[万亿][\u4e00-\u9fff]$/;
const MONTH = /\d月$/;
/** 约 11.7, CNY 2.86: words that belong to the number after them; and the scale that belongs to the one before it. */
const BEFORE_NUMBER = /(?:[约超近逾]|\bCNY)\s?$/;
const SCALE = /^(?:thousand|million|billion|trillion)\b/;
const LATIN = /^[^\s\u2e80-\uffef“‘”’]+$/;

const clings = (before: string, segment: string): boolean => {
  if (CLINGS_BACK.test(segment) || CLINGS_ON.test(before)) return true;
  if (segment.length === 1 && CHINESE.test(segment) && UNIT_BEGUN.test(before)) return true;
  if (/^[−\d]/.test(segment) && BEFORE_NUMBER.test(before)) return true;
  if (SCALE.test(segment) && /\d\s$/.test(before)) return true;
  if (CHINESE.test(segment)) return NUMBER.test(before) && !CLINGS_ON.test(segment);
  return LATIN.test(segment) && (LATIN.test(before.slice(-1)) || MONTH.test(before));
};

/** Characters that end a word of others (项目数, 增加值), and such that begin one (新开工, 总投资). */
const SUFFIX = /^[数率值额量区级类款业会币性化者员费]$/;
const PREFIX = /^[新非总副首全未已各超]$/;
const HAN_END = /\p{Script=Han}$/u;

const completes = (before: string, segment: string): boolean =>
  (SUFFIX.test(segment) && HAN_END.test(before)) || (PREFIX.test(before) && HAN_END.test(segment));

const knownPieces = new WeakMap<Lexicon, Map<string, readonly string[]>>();

/**
 * A text in pieces that a line does not break within: words, numbers with their units. Kept: charts lay out anew often.
 */
export const pieces = (text: string, lexicon: Lexicon): readonly string[] => {
  const ofLexicon = knownPieces.get(lexicon) ?? new Map<string, readonly string[]>();
  knownPieces.set(lexicon, ofLexicon);
  const known = ofLexicon.get(text);
  if (known) return known;
  const found: string[] = [];
  const inside = insideWords(text, lexicon);
  for (const { segment, index } of SEGMENTER.segment(text)) {
    const before = found.at(-1);
    // What begins a word of the lexicon is no suffix: 增 of 增速.
    const begins = inside.has(index + segment.length);
    const joins =
      before !== undefined &&
      (inside.has(index) || clings(before, segment) || (!begins && completes(before, segment)));
    if (joins) found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  ofLexicon.set(text, found);
  return found;
};

/** A piece that is wider than its line, between any two characters but those of a word. */
const parted = (piece: string, lexicon: Lexicon): string[] => {
  const inside = insideWords(piece, lexicon);
  const found: string[] = [];
  for (const { index, 0: part } of piece.matchAll(PIECE)) {
    if (inside.has(index)) found.push(`${found.pop()}${part}`);
    else found.push(part);
  }
  return found;
};

/** A number with its unit, a word in brackets: rather too wide than parted. */
const WHOLE = /[\d（]/;

/** A last line shorter than this share of the width takes words from the line before it. */
const ORPHAN = 0.4;

/** A text broken into lines no wider than `width` pixels; a Latin word that is wider keeps a line of its own. */
export const wrapped = (text: string, size: number, width: number, lexicon: Lexicon): string[] => {
  const fits = (line: readonly string[], most: number): boolean =>
    textWidth(line.join('').trimEnd(), size) <= most;
  const lines: string[][] = [[]];
  const isWhole = (piece: string): boolean => WHOLE.test(piece) || lexicon.words.includes(piece);
  for (const piece of pieces(text, lexicon).flatMap((each) =>
    fits([each], width) || isWhole(each) ? [each] : parted(each, lexicon),
  )) {
    const last = lines.at(-1) ?? [];
    if (last.length === 0 || fits([...last, piece], width)) last.push(piece);
    else lines.push([piece]);
  }
  const [before, last] = [lines.at(-2), lines.at(-1) ?? []];
  while (before && before.length > 1 && fits(last, width * ORPHAN)) {
    const moved = [before.at(-1) ?? '', ...last];
    const longer = (a: readonly string[], b: readonly string[]): number =>
      textWidth(a.join(''), size) - textWidth(b.join(''), size);
    if (longer(moved, before.slice(0, -1)) >= longer(before, last)) break;
    last.splice(0, last.length, ...moved);
    before.pop();
  }
  return lines.map((line) => line.join('').trimEnd());
};

/** The widest of some texts in pixels. */
export const widest = (texts: readonly string[], size: number): number =>
  max(texts, (text) => textWidth(text, size)) ?? 0;
