import type { Bilingual, Locale } from '../../bundle/model/text.ts';
import type { Drawing } from '../model/kind.ts';

const WORDS = {
  zh: { derived: '斜线为推得', reference: '空心为其他来源' },
  en: { derived: 'hatched: implied', reference: 'hollow: published elsewhere' },
} as const;

/** Of numbers that the report does not state but lists. */
export const COUNTED: Bilingual = { zh: '个数由清单计数', en: 'numbers counted from the lists' };

/** How the marks of a chart are to be read, in a few words each: what hatching and hollow marks mean, where there are any. */
export const legendOf = ({ legend, rows }: Drawing, locale: Locale): readonly string[] => {
  if (legend) return legend;
  const natures = new Set(rows.map((row) => row.nature));
  return [
    ...(['derived', 'reference'] as const)
      .filter((nature) => natures.has(nature))
      .map((nature) => WORDS[locale][nature]),
    ...(natures.has('counted') ? [COUNTED[locale]] : []),
  ];
};
