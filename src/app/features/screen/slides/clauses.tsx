import { Fragment, type ReactElement } from 'react';
import type { Locale } from '../../../../bundle/model/text.ts';
import styles from './slide.module.css';

/** What a text is made of: words, and elements that no line parts, such as a figure. */
export type Piece = string | ReactElement;

/** After a stop or a dot between two statements, with the space that may follow it; before the result of a formula. */
const STOP = /(?<=[，；：。]|[·,;:.] )|(?=[=↔] )/;
const ENDS = /(?:[，；：。]|[·,;:.] )$/;
const DOT = / · $/;
/** hollow: */
const isLabel = ([first, ...others]: readonly Piece[]): boolean =>
  others.length === 0 && typeof first === 'string' && /^\S+: $/.test(first);

/** A text in clauses, each with its stop. A number alone, as after 增长最快：, belongs to the clause before it, a label to what it names. */
export const clausesOf = (pieces: readonly Piece[]): Piece[][] => {
  const clauses: Piece[][] = [];
  let open = false;
  for (const piece of pieces) {
    const [first = piece, ...others]: Piece[] = typeof piece === 'string' ? piece.split(STOP) : [piece];
    const last = clauses.at(-1);
    if (last && open) last.push(first);
    else clauses.push([first]);
    clauses.push(...others.map((other) => [other]));
    open = typeof piece !== 'string' || !ENDS.test(piece);
  }
  return clauses.reduce<Piece[][]>((joined, clause) => {
    const last = joined.at(-1);
    if (last && (isLabel(last) || clause.every((piece) => typeof piece !== 'string'))) last.push(...clause);
    else joined.push(clause);
    return joined;
  }, []);
};

/** No line parts a range of numbers, a number from its Chinese unit, or an operator from what follows it. */
export const whole = (text: string): string =>
  text.replace(/[–～]/g, '\u2060$&\u2060').replace(/(?<=\d) (?=[\u4e00-\u9fff])|(?<=[−÷×+=↔]) /g, '\u00a0');

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
    const dotted = typeof last === 'string' && DOT.test(last);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the clauses of one text never move
      <Fragment key={index}>
        <span className={styles.clause}>
          {clause.map((piece, at) =>
            typeof piece === 'string' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Words key={at} text={piece.replace(DOT, '')} locale={locale} />
            ) : (
              piece
            ),
          )}
        </span>
        {dotted ? (
          <span className={styles.dot}> </span>
        ) : (
          typeof last === 'string' && last.endsWith(' ') && ' '
        )}
      </Fragment>
    );
  });
