import type { Bundle, Problem } from '../figures/bundle.ts';
import { periodText } from '../figures/period.ts';
import type { Locale } from '../figures/text.ts';

/** What can be said today of deadlines that a report set: that they have passed, and nothing of what came then. */

const WORDS = {
  zh: {
    passed: '时限已过',
    after: (published: string) => `报告日期 ${published}，时限之后的结果本报告未载。`,
  },
  en: {
    passed: 'deadline passed',
    after: (published: string) =>
      `The report is of ${published} and does not say what came after the deadline.`,
  },
} as const;

/** Says that the deadline of a problem lies before a day (ISO); blank where it does not. */
export const passedText = ({ deadline }: Problem, today: string, locale: Locale): string =>
  deadline !== '' && deadline < today ? WORDS[locale].passed : '';

/** What the report can say of deadlines that have passed since: nothing. */
export const afterDeadlineText = ({ descriptor }: Bundle, locale: Locale): string =>
  WORDS[locale].after(periodText(descriptor.heshu.report.published, locale));
