import type { Figure } from '../../figures/bundle.ts';
import type { Bilingual } from '../../figures/text.ts';
import { STRINGS } from '../strings.ts';

const nameOf = (measure: Figure['measure']): Bilingual => ({
  zh: STRINGS.zh.measures[measure],
  en: STRINGS.en.measures[measure],
});

/** What measures are called. */
export const MEASURE_NAMES: Readonly<Record<Figure['measure'], Bilingual>> = {
  level: nameOf('level'),
  growth: nameOf('growth'),
  change: nameOf('change'),
  share: nameOf('share'),
  rate: nameOf('rate'),
  rank: nameOf('rank'),
};
