import type { Figure } from '../../figures/bundle.ts';
import { MEASURES } from '../../figures/schema.ts';
import type { Bilingual } from '../../figures/text.ts';
import { FIGURE_STRINGS } from '../parts/figure-strings.ts';

const nameOf = (measure: Figure['measure']): Bilingual => ({
  zh: FIGURE_STRINGS.zh.measures[measure],
  en: FIGURE_STRINGS.en.measures[measure],
});

/** What measures are called. */
export const MEASURE_NAMES = Object.fromEntries(
  MEASURES.map((measure) => [measure, nameOf(measure)]),
) as Readonly<Record<Figure['measure'], Bilingual>>;
