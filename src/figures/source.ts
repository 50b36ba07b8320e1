import type { BundleDescriptor } from './descriptor.ts';
import type { Bilingual, Locale } from './text.ts';

/** The publications that a bundle's values come from: `sources` of datapackage.json. */
export type Sources = BundleDescriptor['sources'];

/** What a publication is called in the reader's language; its name where the bundle does not describe it. */
export const sourceTitle = (sources: Sources, name: string, locale: Locale): string => {
  const source = sources.find((each) => each.name === name);
  return (locale === 'en' ? source?.title_en : undefined) ?? source?.title ?? name;
};

export const sourceTitles = (sources: Sources, name: string): Bilingual => ({
  zh: sourceTitle(sources, name, 'zh'),
  en: sourceTitle(sources, name, 'en'),
});

/** Where the publication of a title, in either language, can be read; undefined where no address is known. */
export const sourceAddress = (sources: Sources, title: string): string | undefined =>
  sources.find((each) => each.title === title || each.title_en === title)?.path;
