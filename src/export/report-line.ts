import type { Bundle } from '../bundle/model/bundle.ts';
import type { Locale } from '../bundle/model/text.ts';
import { EXPORT_STRINGS } from './strings.ts';

/** The report in one language; `published` is an ISO day. */
export interface ReportTexts {
  readonly title: string;
  readonly issuer: string;
  readonly published: string;
}

export const reportTexts = ({ descriptor }: Bundle, locale: Locale): ReportTexts => {
  const { title, issuer, published } = descriptor.heshu.report;
  return { title: title[locale], issuer: issuer[locale], published };
};

/** The report in a line: who, what, when. */
export const reportLine = ({ issuer, title, published }: ReportTexts, locale: Locale): string =>
  [issuer, title, published].join(EXPORT_STRINGS[locale].comma);
