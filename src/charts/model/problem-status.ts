import type { Bundle, Problem } from '../../bundle/model/bundle.ts';
import { locatorText } from '../../bundle/model/locator.ts';
import { periodText, untilText } from '../../bundle/model/period.ts';
import { OPEN_STATUSES, STATUSES, type Standing, type Status } from '../../bundle/model/schema.ts';
import type { Bilingual, Locale } from '../../bundle/model/text.ts';
import type { TableRow } from './kind.ts';

/** How the numbered problems stand, in the words of the bundle. */

/** What states are called where the bundle has no words of its own. */
const STATUS_WORDS: Readonly<Record<Standing, Bilingual>> = {
  done: { zh: '已完成', en: 'done' },
  basically_done: { zh: '基本完成', en: 'basically done' },
  in_progress: { zh: '推进中', en: 'in progress' },
  not_listed: { zh: '未列为未完成', en: 'not listed as open' },
  open: { zh: '未全部完成', en: 'not fully done' },
};

const WORDS = {
  zh: {
    inferred: '推断',
    keptUp: '并长期坚持',
    matter: (place: string) => `相关事项仍列于${place}`,
    matters: (count: number) => `${count} 个经编者比对仍有相关事项列出`,
    notCalledDone: '报告未就该问题整体注明完成',
    due: (deadline: string) => `时限 ${deadline}`,
    until: (end: string) => end,
    asOf: (published: string) => `以上为报告日期（${published}）时的状况，此后的情况不在本报告之内。`,
  },
  en: {
    inferred: 'inferred',
    keptUp: 'to be kept up',
    matter: (place: string) => `a matter of it is still listed: ${place}`,
    matters: (count: number) => `${count} with a matter still listed, as matched by the editor`,
    notCalledDone: 'the report does not call the problem as a whole done',
    due: (deadline: string) => `due ${deadline}`,
    until: (end: string) => `by ${end}`,
    asOf: (published: string) =>
      `As of the report’s date (${published}); what came later is outside the report.`,
  },
} as const;

const joined = (parts: readonly (string | false)[], locale: Locale): string =>
  parts.filter(Boolean).join(locale === 'zh' ? '，' : ', ');

/** The word for a state without any mark; see `statusText`. */
export const statusWord = (standing: Standing, { descriptor }: Bundle): Bilingual =>
  descriptor.heshu.statuses?.[standing] ?? STATUS_WORDS[standing];

/** A state as readers see it; one that is inferred says so. */
export const statusText = (standing: Standing, bundle: Bundle, locale: Locale): string => {
  const word = statusWord(standing, bundle)[locale];
  if (standing !== 'not_listed') return word;
  return locale === 'zh' ? `${word}（${WORDS.zh.inferred}）` : `${word} (${WORDS.en.inferred})`;
};

/** Whether a state calls for further work. */
export const isOpen = ({ status }: Problem): boolean => OPEN_STATUSES.includes(status);

const stands = (problem: Problem, standing: Standing): boolean =>
  standing === 'open' ? isOpen(problem) : problem.status === standing;

export const standingCount = (problems: readonly Problem[], standing: Standing): number =>
  problems.filter((problem) => stands(problem, standing)).length;

/** 6 个基本完成; 6 basically done. */
export const countText = (
  { standing, count }: { standing: Standing; count: number },
  bundle: Bundle,
  locale: Locale,
): string => `${count} ${locale === 'zh' ? '个' : ''}${statusText(standing, bundle, locale)}`;

/** How many problems have each state, the states in their order and only those that occur. */
export const statusCounts = (problems: readonly Problem[]): { status: Status; count: number }[] =>
  STATUSES.map((status) => ({ status, count: standingCount(problems, status) })).filter(
    ({ count }) => count > 0,
  );

/** The same in words: 6 个基本完成、2 个尚未完成. */
export const statusCountTexts = (
  problems: readonly Problem[],
  bundle: Bundle,
  locale: Locale,
): { status: Status; text: string }[] =>
  statusCounts(problems).map(({ status, count }) => ({
    status,
    text: countText({ standing: status, count }, bundle, locale),
  }));

/** The open problems, the nearest deadline first. */
export const openProblems = (problems: readonly Problem[]): Problem[] =>
  problems.filter(isOpen).sort((a, b) => a.deadline.localeCompare(b.deadline) || a.number - b.number);

/** Problems that are not listed, but of which the report still names a matter elsewhere. */
export const withOpenMatter = (problems: readonly Problem[]): Problem[] =>
  problems.filter(({ openItem }) => openItem !== '');

export const mattersText = (count: number, locale: Locale): string => WORDS[locale].matters(count);

/** Where the report still names a matter of a problem that is not listed; blank for nowhere. */
export const matterText = ({ openItem }: Problem, bundle: Bundle, locale: Locale): string =>
  openItem === '' ? '' : WORDS[locale].matter(locatorText(openItem, bundle, locale));

const shortStateText = ({ status, ongoing }: Problem, bundle: Bundle, locale: Locale): string =>
  joined([statusText(status, bundle, locale), ongoing && WORDS[locale].keptUp], locale);

/** The state of a problem, whether it is to be kept up after its deadline, and what of it is still listed. */
export const stateText = (problem: Problem, bundle: Bundle, locale: Locale): string =>
  joined([shortStateText(problem, bundle, locale), matterText(problem, bundle, locale)], locale);

/** 问题 31 招商引资; Problem 31: attracting investment. */
export const problemName = ({ number, label }: Problem, locale: Locale): string =>
  locale === 'zh' ? `问题 ${number} ${label.zh}` : `Problem ${number}: ${label.en}`;

/** What the column of their deadlines is called. */
export const DEADLINE: Bilingual = { zh: '完成时限', en: 'Deadline' };

/** The deadline of a problem as the report has it: 2022年3月底前, by the end of Mar 2022; blank where it has none. */
export const deadlineText = ({ deadline }: Problem, locale: Locale): string =>
  deadline === '' ? '' : WORDS[locale].until(untilText(deadline, locale));

/** Of when the states are, and that the report tells of nothing later. */
export const asOfReportText = ({ descriptor }: Bundle, locale: Locale): string =>
  WORDS[locale].asOf(periodText(descriptor.heshu.report.published, locale));

/** That a problem is to be kept up, as the report adds to its deadline. */
export const keptUpText = (locale: Locale): string => WORDS[locale].keptUp;

/** 时限 2022年3月底前; blank where there is none. */
export const dueText = (problem: Problem, locale: Locale): string =>
  problem.deadline === '' ? '' : WORDS[locale].due(deadlineText(problem, locale));

/** What a mark of a problem says when it is pointed at, a line each. */
export const problemTip = (problem: Problem, bundle: Bundle, locale: Locale): string =>
  [
    problemName(problem, locale),
    stateText(problem, bundle, locale),
    dueText(problem, locale),
    problem.note[locale],
  ]
    .filter(Boolean)
    .join('\n');

/** What a state that is inferred rests on. */
export const notCalledDoneText = (locale: Locale): string => WORDS[locale].notCalledDone;

/** What the state of a problem rests on: a place of the report, or its silence. */
const grounds = (problem: Problem, bundle: Bundle, locale: Locale) => {
  if (problem.status === 'not_listed') {
    return {
      nature: 'inferred',
      source: matterText(problem, bundle, locale) || notCalledDoneText(locale),
      ...(problem.openItem && { item: problem.openItem }),
    } as const;
  }
  const item = problem.closingItem || problem.item;
  return { nature: 'stated', item, source: locatorText(item, bundle, locale) } as const;
};

/** A problem in the table behind a chart. */
export const problemRow = (problem: Problem, bundle: Bundle, locale: Locale): TableRow => ({
  label: problemName(problem, locale),
  value: shortStateText(problem, bundle, locale),
  period: deadlineText(problem, locale),
  iso: problem.deadline,
  ...grounds(problem, bundle, locale),
  ...(problem.note[locale] && { note: problem.note[locale] }),
});
