import type { Figure } from '../../bundle/model/bundle.ts';
import { MEASURES } from '../../bundle/model/schema.ts';
import type { Bilingual } from '../../bundle/model/text.ts';
import { FIGURE_STRINGS } from './figure-strings.ts';

const nameOf = (measure: Figure['measure']): Bilingual => ({
  zh: FIGURE_STRINGS.zh.measures[measure],
  en: FIGURE_STRINGS.en.measures[measure],
});

/** What measures are called. */
export const MEASURE_NAMES = Object.fromEntries(
  MEASURES.map((measure) => [measure, nameOf(measure)]),
) as Readonly<Record<Figure['measure'], Bilingual>>;
