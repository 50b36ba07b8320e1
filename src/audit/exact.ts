import type { Bilingual, Locale } from '../bundle/model/text.ts';
import type { Unit } from '../bundle/model/unit.ts';
import type { Interval } from '../bundle/numbers/arithmetic.ts';
import type { Check } from './check.ts';
import { PERCENT } from './percent.ts';
import type { Revision } from './revision.ts';
import { statedWord } from './term.ts';
import { intervalText, scaleFor } from './words.ts';

/** What the base is called that a growth needs, by whose growth it is. */
export const neededBase = ({ growth }: Revision): Bilingual => {
  const { zh, en } = statedWord(growth);
  return {
    zh: `${zh}增速对应的上年基数`,
    en: `base that the ${en} growth corresponds to`,
  };
};

const PUBLISHED: Bilingual = { zh: '其他来源公布的上年基数', en: 'base as another publication has it' };
const REVISION: Bilingual = { zh: '两者相差', en: 'the one over the other' };

/** The intervals of a check with all their digits, for its detail; blank where nothing is calculated. */
export const exactText = (
  { derived, stated, revision, unit, name, against }: Check,
  locale: Locale,
): string => {
  const [colon, stop] = locale === 'zh' ? ['：', '；'] : [': ', '; '];
  const ends = [derived, stated].flatMap((interval) => (interval ? [interval.lo, interval.hi] : []));
  const scale = scaleFor(ends, unit, locale);
  const alone = (interval: Interval, own: Unit): string =>
    intervalText(interval, scaleFor([interval.lo, interval.hi], own, locale));
  const named: readonly (readonly [Bilingual, string])[] = [
    ...(derived ? [[name, intervalText(derived, scale)] as const] : []),
    ...(stated ? [[against, intervalText(stated, scale)] as const] : []),
    ...(revision
      ? [
          [neededBase(revision), alone(revision.implied, revision.base.unit)] as const,
          [PUBLISHED, alone(revision.published, revision.base.unit)] as const,
          [REVISION, alone(revision.percent, PERCENT)] as const,
        ]
      : []),
  ];
  return named.map(([what, text]) => `${what[locale]}${colon}${text}`).join(stop);
};
