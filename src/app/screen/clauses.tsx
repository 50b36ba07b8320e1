import { Fragment, type ReactElement } from 'react';
import type { Locale } from '../../figures/text.ts';

/** What a text is made of: words, and elements that no line parts, such as a figure. */
export type Piece = string | ReactElement;

/** After a stop or a dot between two statements, with the space that may follow it. */
const STOP = /(?<=[，；：。]|[·,;:] )/;
const ENDS = /(?:[，；：。]|[·,;:] )$/;

/** A text in clauses, each with its stop. A number alone, as after 增长最快：, belongs to the clause before it. */
export const clausesOf = (pieces: readonly Piece[]): Piece[][] => {
  const clauses: Piece[][] = [];
  let open = false;
  for (const piece of pieces.flatMap((each): Piece[] =>
    typeof each === 'string' ? each.split(STOP) : [each],
  )) {
    const last = clauses.at(-1);
    if (last && open) last.push(piece);
    else clauses.push([piece]);
    open = typeof piece !== 'string' || !ENDS.test(piece);
  }
  return clauses.reduce<Piece[][]>((joined, clause) => {
    const last = joined.at(-1);
    if (last && clause.every((piece) => typeof piece !== 'string')) last.push(...clause);
    else joined.push(clause);
    return joined;
  }, []);
};

/** No line parts a range of numbers, or a number from its Chinese unit. */
export const whole = (text: string): string =>
  text.replaceAll('–', '\u2060–\u2060').replace(/(?<=\d) (?=[\u4e00-\u9fff])/g, '\u00a0');

/** What holds on to the word after it, and to the one before; 亿元 is two words to the segmenter. */
const HOLDS_NEXT = /(?:[\u2060（《“‘]|\u00a0[万亿]*)$/;
const HOLDS_LAST = /^[\u2060\u00a0%，。、；：？！）》”’]/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a Chinese text, those that hold together as one. */
export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(whole(text))].reduce<string[]>((words, { segment }) => {
    const last = words.at(-1);
    if (last !== undefined && (HOLDS_NEXT.test(last) || HOLDS_LAST.test(segment)))
      words[words.length - 1] = last + segment;
    else words.push(segment);
    return words;
  }, []);

/** Text that breaks between words, where it is styled so: browsers break Chinese after any character. */
export const Words = ({ text, locale }: { text: string; locale: Locale }) =>
  locale === 'zh'
    ? wordsOf(text).map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of one text never move
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {word}
        </Fragment>
      ))
    : whole(text);

/**
 * Text that is read across a room: a line ends between two clauses where it can, between two words where it must, and
 * never within a range of numbers.
 */
export const Clauses = ({ pieces, locale }: { pieces: readonly Piece[]; locale: Locale }) =>
  clausesOf(pieces).map((clause, index) => {
    const last = clause.at(-1);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the clauses of one text never move
      <Fragment key={index}>
        <span className="slide-clause">
          {clause.map((piece, at) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            typeof piece === 'string' ? <Words key={at} text={piece} locale={locale} /> : piece,
          )}
        </span>
        {typeof last === 'string' && last.endsWith(' ') && ' '}
      </Fragment>
    );
  });
