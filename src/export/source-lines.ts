import type { Exhibit } from './exhibit.ts';
import { reportLine } from './report-line.ts';
import { EXPORT_STRINGS } from './strings.ts';

const publicationLine = (title: string, locale: Exhibit['locale']): string =>
  `${EXPORT_STRINGS[locale].reference}${EXPORT_STRINGS[locale].between}${title}`;

/** Where an exhibit's numbers come from, one source a line: the report with its places, then other publications. */
export const sourceLines = (exhibit: Exhibit): string[] => {
  const { locators, publications, locale } = exhibit;
  const report = reportLine(exhibit.report, locale);
  const published = publications.map((title) => publicationLine(title, locale));
  // A long series is no statement of the report.
  if (exhibit.panel.series) return published;
  return [locators === '' ? report : `${report}${EXPORT_STRINGS[locale].separator}${locators}`, ...published];
};

interface SourceLine {
  readonly line: string;
  /** Its title as the bundle has it, if it is not the report. */
  readonly publication?: string;
}

/** The sources of several exhibits, each once and without places: the report first. */
export const allSources = (exhibits: readonly Exhibit[]): SourceLine[] => {
  const sources = exhibits.flatMap(({ report, publications, locale }): SourceLine[] => [
    { line: reportLine(report, locale) },
    ...publications.map((title) => ({ line: publicationLine(title, locale), publication: title })),
  ]);
  return [...new Map(sources.map((source) => [source.line, source])).values()];
};

/** The same in a line each. */
export const allSourceLines = (exhibits: readonly Exhibit[]): string[] =>
  allSources(exhibits).map(({ line }) => line);
