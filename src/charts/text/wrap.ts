import { max } from 'd3-array';
import { textWidth } from '../marks/marks.ts';

/**
 * What a line does not break within even where a word is wider than the line: a Chinese character with the brackets
 * and stops that cling to it, or a word with the spaces after it.
 */
const PIECE = /[（《“‘]*[\u2e80-\uffef][，。、；：？！～）》”’]*|[^\s\u2e80-\uffef“‘]+\s*|[\s“‘]+/g;

/** Chinese has no spaces between its words. */
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });
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

/** Words of official reports that the segmenter takes for two. */
const WORDS_OF_REPORTS =
  /其他来源|他处|惠及|净增|未注明|未列明|上年|斜线|对照值|新材料|已完成|建章立制|最迟|业务内|业务外|党组织|整改办|推得/g;

/** The places within a text at which none of those words is parted. */
const withinWords = (text: string): ReadonlySet<number> =>
  new Set(
    [...text.matchAll(WORDS_OF_REPORTS)].flatMap(({ index, 0: word }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );

const knownPieces = new Map<string, readonly string[]>();

/** A text in pieces that a line does not break within: words, numbers with their units. Kept: charts lay out anew often. */
export const pieces = (text: string): readonly string[] => {
  const known = knownPieces.get(text);
  if (known) return known;
  const found: string[] = [];
  const within = withinWords(text);
  for (const { segment, index } of WORDS.segment(text)) {
    const before = found.at(-1);
    if (before !== undefined && (within.has(index) || clings(before, segment)))
      found[found.length - 1] = before + segment;
    else found.push(segment);
  }
  knownPieces.set(text, found);
  return found;
};

/** A number with its unit, a word in brackets: rather too wide than parted. */
const WHOLE = /[\d（]/;

/** Quotes, dashes and dots that Chinese type sets as wide as a character. */
const WIDE = /[“”‘’—…]/g;

const lineWidth = (text: string, size: number): number => textWidth(text.replace(WIDE, '\u3000'), size);

/** A last line shorter than this share of the width takes words from the line before it. */
const ORPHAN = 0.4;

/** A text broken into lines no wider than `width` pixels; a Latin word that is wider keeps a line of its own. */
export const wrapped = (text: string, size: number, width: number): string[] => {
  const fits = (line: readonly string[], most: number): boolean =>
    lineWidth(line.join('').trimEnd(), size) <= most;
  const lines: string[][] = [[]];
  for (const piece of pieces(text).flatMap((each) =>
    fits([each], width) || WHOLE.test(each) ? [each] : (each.match(PIECE) ?? []),
  )) {
    const last = lines.at(-1) ?? [];
    if (last.length === 0 || fits([...last, piece], width)) last.push(piece);
    else lines.push([piece]);
  }
  const [before, last] = [lines.at(-2), lines.at(-1) ?? []];
  while (before && before.length > 1 && fits(last, width * ORPHAN)) {
    const moved = [before.at(-1) ?? '', ...last];
    const longer = (a: readonly string[], b: readonly string[]): number =>
      lineWidth(a.join(''), size) - lineWidth(b.join(''), size);
    if (longer(moved, before.slice(0, -1)) >= longer(before, last)) break;
    last.splice(0, last.length, ...moved);
    before.pop();
  }
  return lines.map((line) => line.join('').trimEnd());
};

/** The widest of some texts in pixels. */
export const widest = (texts: readonly string[], size: number): number =>
  max(texts, (text) => lineWidth(text, size)) ?? 0;
