import type { Bilingual } from '../figures/text.ts';
import type { Verdict } from './verdict.ts';

/** What a verdict is called, and what it means. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Bilingual>> = {
  agrees: { zh: '相符', en: 'agrees' },
  differs: { zh: '不符', en: 'differs' },
  implied: { zh: '推算', en: 'implied' },
  incomparable: { zh: '不可比', en: 'not comparable' },
};
