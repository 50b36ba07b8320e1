import { normalText } from '../../bundle/numbers/normal-text.ts';
import type { Mention } from '../mention.ts';

/** Where a report's parts begin, by its headings: 一、 opens part I, （一） section I.1. */

export interface OutlineEntry {
  readonly item: string;
  readonly offset: number;
  /** The heading's words, without its number. */
  readonly title: string;
}

/** The item of the text before the first heading. */
export const PREAMBLE = '0';

const NUMERALS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;
const roman = (value: number): string => 'X'.repeat(Math.floor(value / 10)) + (NUMERALS[value % 10] ?? '');

const LONGEST_TITLE = 24;

const titleAt = (text: string, from: number): string => {
  const line = text.slice(from, from + LONGEST_TITLE + 1).split('\n', 1)[0] ?? '';
  const title = line.split(/[。,;:]/, 1)[0]?.trim() ?? '';
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}…` : title;
};

const opensLine = (text: string, offset: number): boolean =>
  /(?:^|\n) *$/.test(`\n${text.slice(Math.max(0, offset - 8), offset)}`.slice(offset > 8 ? 1 : 0));

/** The headings of two levels, in order; none for a text without headings. */
export const outlineOf = (text: string, mentions: readonly Mention[]): OutlineEntry[] => {
  const normal = normalText(text);
  const entries: OutlineEntry[] = [];
  let part = 0;
  let section = 0;
  for (const { kind, offset, text: stated } of mentions) {
    if (kind !== 'ordinal' || !opensLine(normal, offset)) continue;
    const mark = normalText(stated);
    const end = offset + stated.length;
    if (/^[一二三四五六七八九十]+[、.]$/.test(mark)) {
      part += 1;
      section = 0;
      entries.push({ item: roman(part), offset, title: titleAt(normal, end) });
    } else if (part > 0 && /^\([一二三四五六七八九十]+\)$/.test(mark)) {
      section += 1;
      entries.push({ item: `${roman(part)}.${section}`, offset, title: titleAt(normal, end) });
    }
  }
  const [first] = entries;
  return first && first.offset > 0 ? [{ item: PREAMBLE, offset: 0, title: '' }, ...entries] : entries;
};

/** The item that an offset belongs to. */
export const itemAt = (outline: readonly OutlineEntry[], offset: number): string =>
  outline.findLast((entry) => entry.offset <= offset)?.item ?? PREAMBLE;
