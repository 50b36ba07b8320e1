import type { Bundle, FigureId } from '../../bundle/model/bundle.ts';
import type { MentionKind } from '../mention.ts';
import type { Span } from '../span.ts';

/** A number that a bundle accounts for, at its place in the text that the bundle was made from. */
export interface AccountedNumber extends Span {
  readonly words: string;
  readonly kind: MentionKind;
  /** The figure that the number is; null for other numbers. */
  readonly figure: FigureId | null;
}

const accounted = (
  start: number,
  words: string,
  kind: MentionKind,
  figure: FigureId | null,
): AccountedNumber => ({ start, end: start + words.length, words, kind, figure });

/**
 * Every number that the bundle accounts for, in the order of the text. Figures that were counted from a list have no
 * place in the text and are left out.
 */
export const accountedNumbers = ({ figures, mentions }: Bundle): readonly AccountedNumber[] =>
  [
    ...[...figures.values()]
      .filter(({ stated }) => stated !== '')
      .map(({ offset, stated, id }) => accounted(offset, stated, 'figure', id)),
    ...mentions.map(({ offset, token, kind }) => accounted(offset, token, kind, null)),
  ].sort((a, b) => a.start - b.start);
