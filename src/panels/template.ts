import type { Bundle } from '../figures/bundle.ts';
import type { Locale } from '../figures/text.ts';
import { figureText } from './number.ts';

/**
 * Titles state findings, and findings hold numbers: `{port.teu.2021.growth}` in a title stands for that figure's
 * text, so that no title can depart from the data.
 */
export type TemplatePart = { readonly text: string } | { readonly figure: string };

const PLACEHOLDER = /\{([a-z0-9.-]+)\}/;

export const templateParts = (template: string): TemplatePart[] =>
  template
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 1 ? { figure: piece } : { text: piece }))
    .filter((part) => 'figure' in part || part.text !== '');

/** The ids that a template names. */
export const templateFigures = (template: string): string[] =>
  templateParts(template).flatMap((part) => ('figure' in part ? [part.figure] : []));

/** A template as plain text; an unknown id stays as it is written. */
export const templateText = (template: string, bundle: Bundle, locale: Locale): string =>
  templateParts(template)
    .map((part) => {
      if ('text' in part) return part.text;
      const figure = bundle.figures.get(part.figure);
      return figure ? figureText(figure, locale) : `{${part.figure}}`;
    })
    .join('');
