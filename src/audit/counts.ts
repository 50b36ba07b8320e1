import { type Bilingual, counted, type Locale } from '../bundle/model/text.ts';
import type { Check } from './check.ts';
import { OUTCOME_LABELS, type Outcome, outcomeOf, verdictOf } from './labels.ts';
import { FINDINGS_FIRST, MOST_TELLING_FIRST, outcomesIn } from './order.ts';
import type { Verdict } from './verdict.ts';

type Judged = Pick<Check, 'verdict' | 'onlyWording'>;

/** How many checks go by one name. */
export interface VerdictCount {
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly name: Bilingual;
  readonly count: number;
}

/** How many checks go by each name that occurs, findings first. */
export const verdictCounts = (
  checks: readonly Judged[],
  order: readonly Verdict[] = FINDINGS_FIRST,
): readonly VerdictCount[] =>
  outcomesIn(order)
    .map((outcome) => ({
      outcome,
      verdict: verdictOf(outcome),
      name: OUTCOME_LABELS[outcome],
      count: checks.filter((check) => outcomeOf(check) === outcome).length,
    }))
    .filter(({ count }) => count > 0);

/** What was found, by name: 1 处数值不符，1 处表述不一致; 1 value differs, 1 is stated differently. */
export const findingsText = (found: readonly Judged[], locale: Locale): string =>
  verdictCounts(found)
    .map(({ outcome, name, count }) => {
      const one = count === 1;
      if (locale === 'zh') return `${count} 处${outcome === 'differs' ? '数值' : ''}${name.zh}`;
      if (outcome === 'differs') return `${count} ${one ? 'value differs' : 'values differ'}`;
      return `${count} ${one ? 'is' : 'are'} ${name.en}`;
    })
    .join(locale === 'zh' ? '，' : ', ');

/** What the relations of a bundle come to: 119 条关系：60 条可比，5 条不可比，54 条为推得；其中 10 条只涉及其他来源. */
export const relationsText = (
  checks: readonly Pick<Check, 'verdict' | 'onlyElsewhere'>[],
  locale: Locale,
): string => {
  const { length } = checks;
  const number = (verdict: Verdict): number => checks.filter((check) => check.verdict === verdict).length;
  const [implied, incomparable] = [number('implied'), number('incomparable')];
  const comparable = length - implied - incomparable;
  const elsewhere = checks.filter(({ onlyElsewhere }) => onlyElsewhere).length;
  if (locale === 'zh') {
    const groups = [
      `${comparable} 条可比`,
      incomparable > 0 && `${incomparable} 条不可比`,
      `${implied} 条为推得`,
    ].filter(Boolean);
    const aside = elsewhere > 0 ? `；其中 ${elsewhere} 条只涉及其他来源` : '';
    return `${length} 条关系：${groups.join('，')}${aside}`;
  }
  const groups = [
    `${comparable} comparable`,
    incomparable > 0 && `${incomparable} not comparable`,
    `${implied} implied`,
  ].filter(Boolean);
  const take = elsewhere === 1 ? 'takes' : 'take';
  const aside = elsewhere > 0 ? `; ${elsewhere} of them ${take} numbers from other publications only` : '';
  return `${counted(length, 'relation')}: ${groups.join(', ')}${aside}`;
};

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
