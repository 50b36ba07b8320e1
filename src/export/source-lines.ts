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

/** The sources of several exhibits, each once and without places. */
export const allSourceLines = (exhibits: readonly Exhibit[]): string[] => [
  ...new Set(
    exhibits.flatMap((exhibit) => [
      reportLine(exhibit.report, exhibit.locale),
      ...exhibit.publications.map((title) => publicationLine(title, exhibit.locale)),
    ]),
  ),
];
