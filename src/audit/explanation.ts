import { gap, type Interval, negate } from '../figures/arithmetic.ts';
import type { Reading } from '../figures/interval.ts';
import { figureText } from '../figures/number-text.ts';
import type { Bilingual, Locale } from '../figures/text.ts';
import { type Form, type Terms, termsIn } from './kind.ts';
import { PERCENT } from './percent.ts';
import type { Revision } from './revision.ts';
import type { Verdict } from './verdict.ts';
import { gapText, rangeText, type Scale, scaleFor, sentences } from './words.ts';

/** What a check found, as far as words are needed for it. */
export interface Finding {
  readonly form: Form;
  readonly terms: Terms;
  readonly verdict: Verdict;
  readonly derived: Interval | null;
  readonly stated: Interval | null;
  /** Whether the values meet; what is said of them may still differ. */
  readonly holds: boolean;
  readonly revision: Revision | null;
  readonly reading: Reading;
}

const both = (text: (locale: Locale) => string): Bilingual => ({ zh: text('zh'), en: text('en') });

const scaleOf = ({ derived, stated, form }: Finding, locale: Locale): Scale => {
  const bounds = [derived, stated].flatMap((interval) => (interval ? [interval.lo, interval.hi] : []));
  return scaleFor(bounds, form.unit, locale);
};

/** The formula with its numbers filled in: 8876.5 亿元 ÷ 6915.8 亿元 − 1 = 28.35%–28.36%. */
export const formulaOf = (finding: Finding): Bilingual =>
  both((locale) => {
    const { form, terms, derived } = finding;
    const numbers = terms.operands.map((term) => figureText(term, locale));
    const left = form.formula(numbers, terms.result ? figureText(terms.result, locale) : '');
    if (form.comparison || !derived) return left;
    return `${left} = ${rangeText(derived, scaleOf(finding, locale))}`;
  });

const CUT_OFF: Bilingual = {
  zh: '按四舍五入不合，按只舍不入才合',
  en: 'rounded to the nearest they would not agree; cut off without rounding they do',
};
const NEITHER: Bilingual = {
  zh: '按四舍五入、只舍不入两种读法都不合',
  en: 'neither rounding nor cutting off makes them agree',
};

const derivedText = (finding: Finding): Bilingual | null => {
  const { form, derived } = finding;
  if (!derived) return null;
  const range = (locale: Locale): string => rangeText(derived, scaleOf(finding, locale));
  return { zh: `${form.name.zh}算得 ${range('zh')}`, en: `${form.name.en} comes to ${range('en')}` };
};

const statedText = (finding: Finding): Bilingual | null => {
  const { stated, terms } = finding;
  const { result } = terms;
  if (!stated || !result) return null;
  const range = (locale: Locale): string => rangeText(stated, scaleOf(finding, locale));
  return {
    zh: `所述 ${figureText(result, 'zh')}，即 ${range('zh')}`,
    en: `stated is ${figureText(result, 'en')}, that is ${range('en')}`,
  };
};

const gapOf = (finding: Finding): Bilingual | null => {
  const { derived, stated, form } = finding;
  const apart = derived && stated && gap(derived, stated);
  if (!apart || apart.equals(0)) return null;
  const text = (locale: Locale): string => gapText(apart, form.unit, scaleOf(finding, locale));
  return { zh: `至少相差 ${text('zh')}`, en: `they are at least ${text('en')} apart` };
};

const differing = (finding: Finding): readonly (Bilingual | null)[] => {
  const { form, derived, holds } = finding;
  if (holds) return [form.conflict ?? null];
  if (form.feasible && derived && !form.feasible.holds(derived)) {
    return [derivedText(finding), form.feasible.otherwise, form.counted ? NEITHER : null];
  }
  return form.comparison
    ? [form.comparison.fails, gapOf(finding)]
    : [derivedText(finding), statedText(finding), gapOf(finding), NEITHER];
};

/** That some of what does not fit is another publication's. */
const fromElsewhere = ({ terms }: Finding): Bilingual => {
  const titles = (locale: Locale): string[] => [
    ...new Set(termsIn(terms).flatMap(({ publication }) => publication?.[locale] ?? [])),
  ];
  const [zh, en] = [titles('zh').join('、'), titles('en').join('; ')];
  return {
    zh: `参与比较的数有取自其他来源的（${zh}），两个来源不必一致，不作为报告的不符`,
    en: `it takes a number from another publication (${en}); two publications need not agree, so the report is not said to differ`,
  };
};

/** Up or down by so many per cent. */
const shift = (percent: Interval, locale: Locale): string => {
  const falls = percent.hi !== null && percent.hi.compare(0) <= 0;
  const amount = falls ? negate(percent) : percent;
  const text = rangeText(amount, scaleFor([amount.lo, amount.hi], PERCENT, locale));
  return { zh: `${falls ? '下调' : '上调'} ${text}`, en: `${falls ? 'downwards' : 'upwards'} by ${text}` }[
    locale
  ];
};

/** Why a growth does not follow from the published base, as its issuer would say it. */
const revising = ({ terms, revision }: Finding): readonly Bilingual[] => {
  if (!revision || !terms.result) return [];
  const { implied, percent, base } = revision;
  const stated = terms.result;
  const needed = (locale: Locale): string =>
    rangeText(implied, scaleFor([implied.lo, implied.hi], base.unit, locale));
  return [
    {
      zh: `所述增速 ${figureText(stated, 'zh')} 对应的上年基数为 ${needed('zh')}`,
      en: `the stated growth of ${figureText(stated, 'en')} corresponds to a base of ${needed('en')}`,
    },
    {
      zh: `其他来源（${base.publication?.zh}）公布的是 ${figureText(base, 'zh')}`,
      en: `another publication (${base.publication?.en}) has ${figureText(base, 'en')}`,
    },
    {
      zh: `上年基数应在公布之后${shift(percent, 'zh')}，两者并不矛盾`,
      en: `the base seems to have been revised ${shift(percent, 'en')} since, so the two do not contradict one another`,
    },
  ];
};

/** Why nothing is said about whether the numbers fit. */
const incomparable = (finding: Finding): readonly (Bilingual | null)[] => {
  const { form, derived } = finding;
  if (!derived) return [form.incomparable ?? UNTOLD];
  if (!form.incomparable) return [...differing(finding), fromElsewhere(finding)];
  if (form.comparison) return [form.incomparable];
  const told = derivedText(finding);
  return [
    form.incomparable,
    { zh: `若仍相算，${told?.zh ?? ''}`, en: `calculated all the same, ${told?.en ?? ''}` },
  ];
};

const parts = (finding: Finding): readonly (Bilingual | null)[] => {
  const { form, verdict, reading } = finding;
  const cutOff = reading === 'truncated' ? CUT_OFF : null;
  switch (verdict) {
    case 'agrees':
      return form.comparison
        ? [form.comparison.holds, cutOff]
        : [derivedText(finding), statedText(finding), cutOff];
    case 'implied':
      return [
        derivedText(finding),
        {
          zh: '报告没有写出这个数，此为推得',
          en: 'nothing is stated to compare it with, so this is implied',
        },
        cutOff,
      ];
    case 'differs':
      return differing(finding);
    case 'revised':
      return revising(finding);
    case 'incomparable':
      return incomparable(finding);
  }
};

const UNTOLD: Bilingual = {
  zh: '除数可能为零，无从计算',
  en: 'the divisor may be zero, so nothing can be calculated',
};

/** Why the verdict is what it is, in a sentence or two. */
export const reasonOf = (finding: Finding): Bilingual => both((locale) => sentences(parts(finding), locale));
