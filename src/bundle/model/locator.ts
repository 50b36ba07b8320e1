import type { Bundle } from './bundle.ts';
import type { Locale } from './text.ts';

const PROBLEM: Readonly<Record<Locale, (number: string) => string>> = {
  zh: (number) => `问题 ${number}`,
  en: (number) => `problem ${number}`,
};

/** Where in the report an item is, for readers: 问题 5, Part three, totals. */
export const locatorText = (item: string, bundle: Bundle, locale: Locale): string =>
  item.startsWith('P')
    ? PROBLEM[locale](item.slice(1))
    : (bundle.descriptor.heshu.sections[item]?.[locale] ?? item);

/** The short label of a numbered problem; blank for other items. */
export const problemLabel = (item: string, bundle: Bundle, locale: Locale): string =>
  bundle.problems.find((problem) => problem.item === item)?.label[locale] ?? '';

/** Several items in reading order, each once: 问题 5、12. */
export const locatorsText = (items: readonly string[], bundle: Bundle, locale: Locale): string =>
  [...new Set(items)].map((item) => locatorText(item, bundle, locale)).join(locale === 'zh' ? '、' : ', ');
