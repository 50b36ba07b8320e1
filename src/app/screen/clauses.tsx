import { Fragment, type ReactElement } from 'react';
import type { Locale } from '../../figures/text.ts';

/** What a text is made of: words, and elements that no line parts, such as a figure. */
export type Piece = string | ReactElement;

/** After a stop or a dot between two statements, with the space that may follow it. */
const STOP = /(?<=[，；：。]|· )/;
const ENDS = /(?:[，；：。]|· )$/;

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

/** No line parts a range of numbers. */
export const wholeRanges = (text: string): string => text.replaceAll('–', '\u2060–\u2060');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese text that breaks between words: browsers break it after any character. */
const Words = ({ text }: { text: string }) =>
  [...segmenter.segment(text)].map(({ segment, index }) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {segment}
    </Fragment>
  ));

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
          {clause.map((piece, at) => {
            if (typeof piece !== 'string') return piece;
            const text = wholeRanges(piece);
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            return locale === 'zh' ? <Words key={at} text={text} /> : text;
          })}
        </span>
        {typeof last === 'string' && last.endsWith(' ') && ' '}
      </Fragment>
    );
  });
