import type { Bundle, Problem } from '../figures/bundle.ts';
import type { Status } from '../figures/schema.ts';
import { STATUSES } from '../figures/schema.ts';
import type { Bilingual, Locale } from '../figures/text.ts';

/** How the numbered problems and their states are named in drawings. */

const STATUS_TEXTS: Readonly<Record<Status, Bilingual>> = {
  done: { zh: '已完成', en: 'done' },
  basically_done: { zh: '基本完成', en: 'basically done' },
  in_progress: { zh: '整改中', en: 'in progress' },
};

const KEPT_UP: Bilingual = { zh: '长期坚持', en: 'kept up after the deadline' };

export const statusText = (status: Status, locale: Locale): string => STATUS_TEXTS[status][locale];

/** The state of a problem, and whether it is to be kept up after its deadline. */
export const stateText = ({ status, ongoing }: Problem, locale: Locale): string =>
  [statusText(status, locale), ...(ongoing ? [KEPT_UP[locale]] : [])].join(locale === 'zh' ? '，' : ', ');

/** 问题 31 招商引资; Problem 31: attracting investment. */
export const problemName = ({ number, label }: Problem, locale: Locale): string =>
  locale === 'zh' ? `问题 ${number} ${label.zh}` : `Problem ${number}: ${label.en}`;

/** How many problems have each state, the states in their order and only those that occur. */
export const statusCounts = (problems: readonly Problem[]): { status: Status; count: number }[] =>
  STATUSES.map((status) => ({
    status,
    count: problems.filter((problem) => problem.status === status).length,
  })).filter(({ count }) => count > 0);

/** Where the deadline of a problem stands in the report; blank when the bundle does not name the place. */
export const closingPlace = (problem: Problem, bundle: Bundle, locale: Locale): string =>
  bundle.descriptor.heshu.sections[problem.closingItem]?.[locale] ?? '';
