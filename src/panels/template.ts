import type { Bundle } from '../figures/bundle.ts';
import type { Locale } from '../figures/text.ts';
import { bareText, figureText } from './number.ts';
import { deadlineText, openProblems } from './problem-status.ts';

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
    }
  | { readonly problems: ProblemsFact };

/** What `{problems:open}` and `{problems:deadline}` stand for: how many call for further work, the last deadline. */
const PROBLEMS_FACTS = ['open', 'deadline'] as const;
type ProblemsFact = (typeof PROBLEMS_FACTS)[number];

const PLACEHOLDER = /(\{problems:(?:open|deadline)\}|\{[a-z0-9.-]+(?::number)?\})/;

export const templateParts = (template: string): TemplatePart[] =>
  template
    .split(PLACEHOLDER)
    .map((piece, index): TemplatePart => {
      if (index % 2 === 0) return { text: piece };
      const [id = '', form] = piece.slice(1, -1).split(':');
      const fact = id === 'problems' ? PROBLEMS_FACTS.find((each) => each === form) : undefined;
      if (fact) return { problems: fact };
      return { figure: id, bare: form === 'number' };
    })
    .filter((part) => !('text' in part) || part.text !== '');

const problemsFactText = (fact: ProblemsFact, { problems }: Bundle, locale: Locale): string => {
  const open = openProblems(problems);
  const last = open.at(-1);
  if (fact === 'open') return `${open.length}`;
  return last ? deadlineText(last, locale) : '';
};

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

/** A part of a template as plain text; an unknown id stays as it is written. */
export const partText = (part: TemplatePart, bundle: Bundle, locale: Locale): string => {
  if ('text' in part) return part.text;
  if ('problems' in part) return problemsFactText(part.problems, bundle, locale);
  const figure = bundle.figures.get(part.figure);
  if (!figure) return `{${part.figure}}`;
  return part.bare ? bareText(figure, locale) : figureText(figure, locale);
};

/** A template as plain text. */
export const templateText = (template: string, bundle: Bundle, locale: Locale): string =>
  templateParts(template)
    .map((part) => partText(part, bundle, locale))
    .join('');
