import type { Bundle } from '../figures/bundle.ts';
import { type FilledPart, filledParts } from '../figures/template.ts';
import type { Locale } from '../figures/text.ts';

export { filledParts, templateFigures, templateText } from '../figures/template.ts';

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
