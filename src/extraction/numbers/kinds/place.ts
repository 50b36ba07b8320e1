import type { NumberToken } from '../../../bundle/numbers/number-tokens.ts';
import type { MentionKind } from '../../mention.ts';
import type { Span } from '../../span.ts';
import { type Quantity, quantityAt } from '../quantity.ts';
import { spanAt, type TextLayout } from '../text-layout.ts';

/** A number and the text around it: all that the rules for its kind look at. */
export interface Place {
  readonly text: string;
  readonly token: NumberToken;
  readonly quantity: Quantity;
  /** At most 16 characters before and after the number; `after` begins just after its unit. */
  readonly left: string;
  readonly right: string;
  readonly after: string;
  /** Only blanks and an opening bracket are before it in its line. */
  readonly opensLine: boolean;
  /** The quotation, the title in 《》 and the bracket 〔〕 or [] that hold the number; null without. */
  readonly quote: Span | null;
  readonly title: Span | null;
  readonly numberBracket: Span | null;
}

/** A rule for the kind of a number. Rules are tried in order; the first that holds decides. */
export interface KindRule {
  readonly name: string;
  readonly kind: MentionKind;
  readonly holds: (place: Place) => boolean;
}

const REACH = 16;

/** A number with the text around it; `layout` is that of the text. */
export const placeOf = (text: string, layout: TextLayout, token: NumberToken): Place => {
  const { start, end } = token;
  const quantity = quantityAt(text, end);
  const left = text.slice(Math.max(0, start - REACH), start);
  return {
    text,
    token,
    quantity,
    left,
    right: text.slice(end, end + REACH),
    after: text.slice(quantity.end, quantity.end + REACH),
    opensLine: /(?:^|\n)[ (]*$/.test(start < REACH ? left : `.${left}`),
    quote: spanAt(layout.quotes, start),
    title: spanAt(layout.titles, start),
    numberBracket: spanAt(layout.numberBrackets, start),
  };
};

/** Whether the number is in a quotation so short that it is a name (“8+4”, “四个意识”) and no sentence. */
export const isNameQuote = ({ quote }: Place, longest: number): boolean =>
  quote !== null && quote.end - quote.start <= longest;
