import type { Bilingual } from '../figures/text.ts';
import type { Check } from './check.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict is called. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Bilingual>> = {
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  revised: { zh: '基数已修订', en: 'base revised' },
  implied: { zh: '推得', en: 'implied' },
  incomparable: { zh: '不可比', en: 'not comparable' },
};

/** What `differs` is called where the values agree and only the modality does not. */
export const ONLY_WORDING: Bilingual = { zh: '表述不一致', en: 'stated differently' };

/** The verdict of a check as it is named wherever it is shown. */
export const verdictName = ({ verdict, onlyWording }: Pick<Check, 'verdict' | 'onlyWording'>): Bilingual =>
  onlyWording ? ONLY_WORDING : VERDICT_LABELS[verdict];
