import type { Bundle, Figure, ReferenceValue } from '../../bundle/model/bundle.ts';
import { locatorText } from '../../bundle/model/locator.ts';
import { periodText, untilText, yearText } from '../../bundle/model/period.ts';
import type { Bilingual, Locale } from '../../bundle/model/text.ts';
import { bareText, figureText } from '../model/number.ts';
import { openProblems } from '../model/problem-status.ts';

/**
 * Text with placeholders: `{port.teu.2021.growth}` stands for that figure's number, so that no sentence can depart from
 * the data. What holds one is filled before it is shown: at reading, or by `filledParts` where its numbers are links.
 */
export type Template = Bilingual;

/** `{id}` or `{id:form}`: an id of the bundle, and what of it is written (see FORMS); blank for its number. */
export interface Placeholder {
  readonly id: string;
  readonly form: string;
}

export type TemplatePart = { readonly text: string } | Placeholder;

/** Ends with `}` whatever stands between, so that a form nobody knows is told as one. */
const PLACEHOLDER = /(\{[a-z0-9.-]+(?::[^{}]*)?\})/;

export const templateParts = (template: string): TemplatePart[] =>
  template
    .split(PLACEHOLDER)
    .map((piece, index): TemplatePart => {
      if (index % 2 === 0) return { text: piece };
      const [id = '', form = ''] = piece.slice(1, -1).split(':');
      return { id, form };
    })
    .filter((part) => 'id' in part || part.text !== '');

/** A placeholder as it is written. */
export const placeholder = ({ id, form }: Placeholder): string =>
  form === '' ? `{${id}}` : `{${id}:${form}}`;

type Stated = Figure | ReferenceValue;
type Writer = (stated: Stated, bundle: Bundle, locale: Locale) => string | null;

const isFigure = (stated: Stated): stated is Figure => 'item' in stated;

/** What a placeholder can write; null where this one has no such thing. */
const FORMS: Readonly<Record<string, Writer>> = {
  /** The number; that of another publication is never said among the report's own. */
  '': (stated, _, locale) => (isFigure(stated) ? figureText(stated, locale) : null),
  /** The number without its unit, which the words around it name. */
  number: (stated, _, locale) => (isFigure(stated) ? bareText(stated, locale) : null),
  /** 2021年1—11月, Jan–Nov 2021. */
  period: ({ period }, _, locale) => periodText(period, locale),
  /** 2021年, 2021. */
  year: ({ period }, _, locale) => yearText(period, locale),
  /** Where in the report: 问题 5, problem 5. */
  item: (stated, bundle, locale) => (isFigure(stated) ? locatorText(stated.item, bundle, locale) : null),
};

/** What `{problems:…}` writes: how many of the numbered problems call for further work, and their last deadline. */
const PROBLEM_FORMS: Readonly<Record<string, (bundle: Bundle, locale: Locale) => string | null>> = {
  open: ({ problems }) => `${openProblems(problems).length}`,
  deadline: ({ problems }, locale) => {
    const last = openProblems(problems).at(-1);
    return last ? untilText(last.deadline, locale) : null;
  },
};
const PROBLEMS = 'problems';

/** What a placeholder writes; null where the bundle has no such thing. */
const textOf = ({ id, form }: Placeholder, bundle: Bundle, locale: Locale): string | null => {
  if (id === PROBLEMS) {
    return (Object.hasOwn(PROBLEM_FORMS, form) && PROBLEM_FORMS[form]?.(bundle, locale)) || null;
  }
  const stated = bundle.figures.get(id) ?? bundle.references.get(id);
  return (stated && Object.hasOwn(FORMS, form) && FORMS[form]?.(stated, bundle, locale)) || null;
};

/** Whether the bundle has what a placeholder is of. */
export const isKnown = ({ id }: Placeholder, { figures, references }: Bundle): boolean =>
  id === PROBLEMS || figures.has(id) || references.has(id);

/** The placeholders that can be written of what one is of. */
export const formsOf = ({ id }: Placeholder, bundle: Bundle): string[] =>
  Object.keys(id === PROBLEMS ? PROBLEM_FORMS : FORMS)
    .filter((form) => textOf({ id, form }, bundle, 'zh') !== null)
    .map((form) => placeholder({ id, form }));

/** Forms that write a number, not where or when it is stated. */
const NUMBERS: readonly string[] = ['', 'number'];

const writesNumber = (part: TemplatePart): part is Placeholder => 'id' in part && NUMBERS.includes(part.form);

/** The ids of the figures whose numbers a template writes. */
export const templateFigures = (template: string): string[] =>
  templateParts(template).flatMap((part) => (writesNumber(part) ? [part.id] : []));

/** A piece of a filled template: words, or the number of a figure. */
export type FilledPart =
  | { readonly text: string }
  | { readonly text: string; readonly figure: Figure; readonly bare: boolean };

const filledPart = (part: TemplatePart, bundle: Bundle, locale: Locale): FilledPart => {
  if ('text' in part) return part;
  const figure = bundle.figures.get(part.id);
  const text = textOf(part, bundle, locale) ?? placeholder(part);
  return figure && writesNumber(part) ? { text, figure, bare: part.form === 'number' } : { text };
};

/** A template with its numbers told from its words. What cannot be filled stays as it is written. */
export const filledParts = (template: string, bundle: Bundle, locale: Locale): FilledPart[] =>
  templateParts(template).map((part) => filledPart(part, bundle, locale));

/** A template as plain text. */
export const templateText = (template: string, bundle: Bundle, locale: Locale): string =>
  filledParts(template, bundle, locale)
    .map(({ text }) => text)
    .join('');

/** A template filled in both languages, for texts whose numbers are no links. */
export const filledText = ({ zh, en }: Template, bundle: Bundle): Bilingual => ({
  zh: templateText(zh, bundle, 'zh'),
  en: templateText(en, bundle, 'en'),
});

/** After a Chinese stop; Latin ones have a space after them, at which lines break anyway. */
const AFTER_STOP = /(?<=[，：；。！？])/;

/** The parts of a filled template, clause by clause. */
export const filledClauses = (template: string, bundle: Bundle, locale: Locale): FilledPart[][] => {
  const clauses: FilledPart[][] = [[]];
  for (const part of filledParts(template, bundle, locale)) {
    const pieces = 'figure' in part ? [part] : part.text.split(AFTER_STOP).map((text) => ({ text }));
    for (const piece of pieces) {
      clauses.at(-1)?.push(piece);
      if (!('figure' in piece) && AFTER_STOP.test(piece.text)) clauses.push([]);
    }
  }
  return clauses.filter((clause) => clause.length > 0);
};
