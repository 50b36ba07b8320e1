import type { Bilingual, Locale } from '../figures/text.ts';
import type { Check } from './check.ts';
import { ONLY_WORDING, VERDICT_LABELS } from './labels.ts';
import { FINDINGS_FIRST, MOST_TELLING_FIRST } from './order.ts';
import type { Verdict } from './verdict.ts';

type Judged = Pick<Check, 'verdict' | 'onlyWording'>;

/** How many checks go by one name. */
export interface VerdictCount {
  readonly verdict: Verdict;
  readonly name: Bilingual;
  readonly count: number;
}

/** How many checks go by each name that occurs, findings first. */
export const verdictCounts = (
  checks: readonly Judged[],
  order: readonly Verdict[] = FINDINGS_FIRST,
): readonly VerdictCount[] =>
  order.flatMap((verdict) => {
    const alike = checks.filter((check) => check.verdict === verdict);
    const onlyWording = alike.filter((check) => check.onlyWording).length;
    return [
      { verdict, name: VERDICT_LABELS[verdict], count: alike.length - onlyWording },
      { verdict, name: ONLY_WORDING, count: onlyWording },
    ].filter(({ count }) => count > 0);
  });

/** A name as the verb of several: 2 agree, 2 differ. */
const plural = (name: string): string => name.replace(/^(agree|differ)s$/, '$1');

/** What a number of checks of one name are: 1 相符; 2 agree. */
export const nameOf = ({ name, count }: VerdictCount, locale: Locale): string =>
  locale === 'en' && count > 1 ? plural(name.en) : name[locale];

/** How some checks went: 2 项核对：1 相符、1 推得; 1 check: agrees; 3 checks: all agree. Blank without checks. */
export const checksText = (checks: readonly Judged[], locale: Locale): string => {
  const counts = verdictCounts(checks, MOST_TELLING_FIRST);
  const [first, second] = counts;
  if (!first) return '';
  const all = first.count > 1 ? { zh: '均', en: 'all ' }[locale] : '';
  const each = second
    ? counts.map((count) => `${count.count} ${nameOf(count, locale)}`).join(locale === 'zh' ? '、' : ', ')
    : `${all}${nameOf(first, locale)}`;
  const { length } = checks;
  return locale === 'zh'
    ? `${length} 项核对：${each}`
    : `${length} ${length === 1 ? 'check' : 'checks'}: ${each}`;
};
