import type { Figure } from '../../figures/bundle.ts';
import { MEASURES } from '../../figures/schema.ts';
import type { Bilingual } from '../../figures/text.ts';
import { STRINGS } from '../strings.ts';

const nameOf = (measure: Figure['measure']): Bilingual => ({
  zh: STRINGS.zh.measures[measure],
  en: STRINGS.en.measures[measure],
});

/** What measures are called. */
export const MEASURE_NAMES = Object.fromEntries(
  MEASURES.map((measure) => [measure, nameOf(measure)]),
) as Readonly<Record<Figure['measure'], Bilingual>>;
