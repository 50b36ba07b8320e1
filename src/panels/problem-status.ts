import type { Bundle, Problem } from '../figures/bundle.ts';
import { periodText } from '../figures/period.ts';
import type { Status } from '../figures/schema.ts';
import { STATUSES } from '../figures/schema.ts';
import type { Bilingual, Locale } from '../figures/text.ts';
import type { TableRow } from './kind.ts';

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

const NOT_OPEN: Bilingual = {
  zh: '未列入尚未完成的问题',
  en: 'not among the problems listed as still open',
};

/** Where in the report the state of a problem stands. That one is done is told by its standing nowhere. */
const closing = (problem: Problem, bundle: Bundle, locale: Locale) =>
  problem.closingItem === ''
    ? ({ nature: 'derived', source: NOT_OPEN[locale] } as const)
    : ({
        nature: 'stated',
        item: problem.closingItem,
        source: bundle.descriptor.heshu.sections[problem.closingItem]?.[locale] ?? '',
      } as const);

/** The deadline of a problem; blank when it is done. */
export const deadlineText = ({ deadline }: Problem, locale: Locale): string =>
  deadline === '' ? '' : periodText(deadline, locale);

/** A problem in the table behind a chart. */
export const problemRow = (problem: Problem, bundle: Bundle, locale: Locale): TableRow => ({
  label: problemName(problem, locale),
  value: stateText(problem, locale),
  period: deadlineText(problem, locale),
  iso: problem.deadline,
  ...closing(problem, bundle, locale),
});
