import type { Locale } from '../../bundle/model/text.ts';
import type { RowNature } from './kind.ts';

/** How pages and exported files name where the number of a row comes from. */
export const NATURE_WORDS: Readonly<Record<Locale, Readonly<Record<RowNature, string>>>> = {
  zh: {
    stated: '报告所述',
    counted: '计数',
    derived: '推得',
    inferred: '推断',
    reference: '其他来源',
  },
  en: {
    stated: 'stated',
    counted: 'counted',
    derived: 'implied',
    inferred: 'inferred',
    reference: 'published elsewhere',
  },
};
