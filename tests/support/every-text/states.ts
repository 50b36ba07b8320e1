import type { Bundle } from '../../../src/bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../../../src/bundle/model/text.ts';

/** The state that no report states: that a problem is named nowhere as open. Whoever says so says that it is inferred. */
const INFERRED: Bilingual = { zh: '推断', en: 'inferred' };
const USUAL: Bilingual = { zh: '未列为未完成', en: 'not listed as open' };

const wordsOf = ({ descriptor }: Bundle): Bilingual => {
  const { statuses } = descriptor.heshu as { readonly statuses?: { readonly not_listed?: Bilingual } };
  return statuses?.not_listed ?? USUAL;
};

/** Texts that name an inferred state without saying that it is inferred. */
export const unmarkedStates = (texts: readonly string[], bundle: Bundle, locale: Locale): string[] => {
  const word = wordsOf(bundle)[locale];
  return texts.filter(
    (text) => text.toLowerCase().includes(word.toLowerCase()) && !text.includes(INFERRED[locale]),
  );
};
