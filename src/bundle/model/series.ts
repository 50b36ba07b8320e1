import type { BundleDescriptor } from '../read/descriptor.ts';
import type { Measure } from './schema.ts';
import { sourceTitle } from './source.ts';
import type { Bilingual, Locale } from './text.ts';
import type { Unit } from './unit.ts';

/**
 * A long numeric series of a bundle: a date and a number a row, up to a million rows. datapackage.json says what it is;
 * its file is read only where it is drawn (series-file.ts), and not when the bundle is.
 */
export interface Series {
  /** The name of its resource. */
  readonly name: string;
  /** The path of its file in the bundle. */
  readonly path: string;
  readonly indicator: Bilingual;
  readonly scope: Bilingual;
  readonly measure: Measure;
  readonly unit: Unit;
  /** The name of the source that published it. */
  readonly source: string;
  readonly note: Bilingual;
}

/** Whether a resource is a long series, told by its path as with the other tables. */
export const isSeriesPath = (path: string): boolean => /^series\/[^/]+\.csv$/.test(path);

/** Who published a series, and the file that holds it. */
export const publicationOf = (
  { source, path }: Series,
  { sources }: BundleDescriptor,
  locale: Locale,
): string => `${sourceTitle(sources, source, locale)} · ${path}`;
