import type { Bundle } from '../figures/bundle.ts';
import type { Locale } from '../figures/text.ts';
import { bareText, figureText } from './number.ts';

/**
 * Titles state findings, and findings hold numbers: `{port.teu.2021.growth}` in a title stands for that figure's
 * text, so that no title can depart from the data.
 */
export type TemplatePart =
  | { readonly text: string }
  | {
      readonly figure: string;
      /** `{id:number}`: without its unit, which the words around it name. */
      readonly bare: boolean;
    };

const PLACEHOLDER = /(\{[a-z0-9.-]+(?::number)?\})/;

export const templateParts = (template: string): TemplatePart[] =>
  template
    .split(PLACEHOLDER)
    .map((piece, index): TemplatePart => {
      if (index % 2 === 0) return { text: piece };
      const [id = '', form] = piece.slice(1, -1).split(':');
      return { figure: id, bare: form === 'number' };
    })
    .filter((part) => 'figure' in part || part.text !== '');

/** After a Chinese stop; Latin ones have a space after them, at which lines break anyway. */
const AFTER_STOP = /(?<=[，：；。！？])/;

/** The parts of a template, clause by clause. */
export const templateClauses = (template: string): TemplatePart[][] => {
  const clauses: TemplatePart[][] = [[]];
  for (const part of templateParts(template)) {
    const pieces = 'text' in part ? part.text.split(AFTER_STOP).map((text) => ({ text })) : [part];
    for (const piece of pieces) {
      clauses.at(-1)?.push(piece);
      if ('text' in piece && AFTER_STOP.test(piece.text)) clauses.push([]);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
};

/** The ids that a template names. */
export const templateFigures = (template: string): string[] =>
  templateParts(template).flatMap((part) => ('figure' in part ? [part.figure] : []));

/** A template as plain text; an unknown id stays as it is written. */
export const templateText = (template: string, bundle: Bundle, locale: Locale): string =>
  templateParts(template)
    .map((part) => {
      if ('text' in part) return part.text;
      const figure = bundle.figures.get(part.figure);
      if (!figure) return `{${part.figure}}`;
      return part.bare ? bareText(figure, locale) : figureText(figure, locale);
    })
    .join('');
