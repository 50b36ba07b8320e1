import type { BundleDescriptor } from '../read/descriptor.ts';
import type { Bilingual, Locale } from './text.ts';

/** The publications that a bundle's values come from: `sources` of datapackage.json. */
type Sources = BundleDescriptor['sources'];
type Source = Sources[number];

const nameOf = (source: Source, locale: Locale): string =>
  (locale === 'en' ? source.title_en : undefined) ?? source.title;

/** The name with what has to be known of it: 统计公报（据转载录入，原件未核对）. */
const titleOf = (source: Source, locale: Locale): string => {
  const note = (locale === 'en' ? source.note_en : undefined) ?? source.note;
  if (!note) return nameOf(source, locale);
  return locale === 'zh' ? `${nameOf(source, locale)}（${note}）` : `${nameOf(source, locale)} (${note})`;
};

const LOCALES = ['zh', 'en'] as const;

const sourceOf = (sources: Sources, name: string): Source | undefined =>
  sources.find((each) => each.name === name);

/** What a publication is called where it is named in passing; its key where the bundle does not describe it. */
export const sourceName = (sources: Sources, name: string): Bilingual => {
  const source = sourceOf(sources, name);
  return source ? { zh: nameOf(source, 'zh'), en: nameOf(source, 'en') } : { zh: name, en: name };
};

/** The day of publication at the end of a name: ，2022-03-22; , 22 Mar 2022. */
const DAY_AT_END = /(?:，\d{4}-\d{2}-\d{2}|, \d{1,2} [A-Z][a-z]{2} \d{4})$/;

/** What a publication is called where there is little room: by publisher and title, without its day. */
export const shortSourceName = (sources: Sources, name: string, locale: Locale): string =>
  sourceName(sources, name)[locale].replace(DAY_AT_END, '');

/** A publication as a list of sources has it: its name, and whether the original was seen. */
export const sourceTitle = (sources: Sources, name: string, locale: Locale): string => {
  const source = sourceOf(sources, name);
  return source ? titleOf(source, locale) : name;
};

/** Where the publication of a title, in either language, can be read; undefined where no address is known. */
export const sourceAddress = (sources: Sources, title: string): string | undefined =>
  sources.find((each) => LOCALES.some((locale) => titleOf(each, locale) === title))?.path;
