import type { Bilingual } from '../bundle/model/text.ts';
import type { Check } from './check.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict is called. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Bilingual>> = {
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  revised: { zh: '基数或已修订', en: 'base possibly revised' },
  implied: { zh: '推得', en: 'implied' },
  incomparable: { zh: '不可比', en: 'not comparable' },
};

/** A verdict, told apart where the values agree and only how they are stated does not. */
export type Outcome = Verdict | 'wording';

/** What an outcome is called. */
export const OUTCOME_LABELS: Readonly<Record<Outcome, Bilingual>> = {
  ...VERDICT_LABELS,
  wording: { zh: '表述不一致', en: 'stated differently' },
};

/** The verdict that an outcome belongs to. */
export const verdictOf = (outcome: Outcome): Verdict => (outcome === 'wording' ? 'differs' : outcome);

export const outcomeOf = ({ verdict, onlyWording }: Pick<Check, 'verdict' | 'onlyWording'>): Outcome =>
  onlyWording ? 'wording' : verdict;

/** The verdict of a check as it is named wherever it is shown. */
export const verdictName = (check: Pick<Check, 'verdict' | 'onlyWording'>): Bilingual =>
  OUTCOME_LABELS[outcomeOf(check)];

/** What a page of the checks that differ is called, on a screen and in a file. */
export const FINDINGS_TITLE: Bilingual = {
  zh: '报告内说法不一致之处',
  en: 'Where the report is not consistent',
};
