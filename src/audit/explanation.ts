import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { gap, type Interval, meets, negate, wholeNumbersOf } from '../bundle/numbers/arithmetic.ts';
import { afterWord, derivedText, type Telling, toldOf } from '../bundle/numbers/derived-text.ts';
import type { Reading } from '../bundle/numbers/interval.ts';
import { figureText } from '../bundle/numbers/number-text.ts';
import { type Form, type Terms, termsIn } from './kind.ts';
import { PERCENT } from './percent.ts';
import type { Revision } from './revision.ts';
import { inBrackets, statedWord } from './term.ts';
import type { Verdict } from './verdict.ts';
import { gapText, intervalText, scaleFor, sentences } from './words.ts';

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

/** How a derived interval is told: a count that has no whole number by its ends, so that a reader sees it. */
const tellingOf = ({ form, derived }: Finding): Telling =>
  form.counted && derived && !wholeNumbersOf(derived) ? 'ends of a count' : 'number';

/** Exact intervals of one check, with digits enough to tell them apart. */
const exactly = (interval: Interval, { derived, stated, form }: Finding, locale: Locale): string => {
  const bounds = [derived, stated].flatMap((each) => (each ? [each.lo, each.hi] : []));
  return intervalText(interval, scaleFor(bounds, form.unit, locale));
};

/** Whether what would be told of the derived interval lies within the stated one, which it does not meet. */
const misleads = (finding: Finding): boolean => {
  const { derived, stated, form } = finding;
  if (!derived || !stated || meets(derived, stated)) return false;
  const { lo, hi } = toldOf(derived, form.unit, tellingOf(finding));
  const { factor } = form.unit;
  const told = { lo: lo?.mul(factor) ?? null, hi: hi?.mul(factor) ?? null, loOpen: false, hiOpen: false };
  return meets(told, stated);
};

/** What was derived, for readers. */
const derivedIn = (derived: Interval, finding: Finding, locale: Locale): string =>
  misleads(finding)
    ? exactly(derived, finding, locale)
    : derivedText(derived, finding.form.unit, locale, tellingOf(finding));

/** The formula with its numbers filled in: 8876.5 亿元 ÷ 6915.8 亿元 − 1 = 约 28.35%. */
export const formulaOf = (finding: Finding): Bilingual =>
  both((locale) => {
    const { form, terms, derived } = finding;
    const numbers = terms.operands.map((term) => figureText(term, locale));
    const left = form.formula(numbers, terms.result ? figureText(terms.result, locale) : '');
    if (form.comparison || !derived) return left;
    return `${left} = ${derivedIn(derived, finding, locale)}`;
  });

const CUT_OFF: Bilingual = {
  zh: '按四舍五入不合，按只舍不入才合',
  en: 'rounded to the nearest they would not agree; cut off without rounding they do',
};
const NEITHER: Bilingual = {
  zh: '按四舍五入、只舍不入两种读法都不合',
  en: 'neither rounding nor cutting off makes them agree',
};

const derivation = (finding: Finding): Bilingual | null => {
  const { form, derived } = finding;
  if (!derived) return null;
  const [zh, en] = [derivedIn(derived, finding, 'zh'), derivedIn(derived, finding, 'en')];
  return { zh: `${form.name.zh}经计算为${afterWord(zh)}`, en: `${form.name.en} comes to ${en}` };
};

/** What a stated number can be; blank where that says no more than the number: 超过 86% of 超86%, 10 of 10. */
const thatIs = (stated: Interval, finding: Finding, locale: Locale): string => {
  const { lo, hi } = stated;
  if (!lo || !hi || lo.equals(hi)) return '';
  const range = exactly(stated, finding, locale);
  return locale === 'zh' ? `，即 ${range}` : `, that is ${range}`;
};

const statement = (finding: Finding): Bilingual | null => {
  const { stated, terms } = finding;
  const { result } = terms;
  if (!stated || !result) return null;
  const word = statedWord(result);
  return {
    zh: `${word.zh} ${figureText(result, 'zh')}${inBrackets(result, 'zh')}${thatIs(stated, finding, 'zh')}`,
    en: `${word.en} is ${figureText(result, 'en')}${inBrackets(result, 'en')}${thatIs(stated, finding, 'en')}`,
  };
};

const gapOf = (finding: Finding): Bilingual | null => {
  const { derived, stated, form } = finding;
  const apart = derived && stated && gap(derived, stated);
  if (!apart || apart.equals(0)) return null;
  const [zh, en] = [gapText(apart, form.unit, 'zh'), gapText(apart, form.unit, 'en')];
  return { zh: `相差${zh}`, en: `they are ${en} apart` };
};

const differing = (finding: Finding): readonly (Bilingual | null)[] => {
  const { form, derived, holds } = finding;
  if (holds) return [form.conflict ?? null];
  if (form.feasible && derived && !form.feasible.holds(derived)) {
    return [derivation(finding), form.feasible.otherwise, form.counted ? NEITHER : null];
  }
  return form.comparison
    ? [form.comparison.fails, gapOf(finding)]
    : [derivation(finding), statement(finding), gapOf(finding), NEITHER];
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
  const text = derivedText(amount, PERCENT, locale);
  return {
    zh: `${falls ? '下调' : '上调'}${afterWord(text)}`,
    en: `${falls ? 'downwards' : 'upwards'} by ${text}`,
  }[locale];
};

/** Why a growth does not follow from the published base, as its issuer would say it. */
const revising = ({ revision }: Finding): readonly Bilingual[] => {
  if (!revision) return [];
  const { implied, percent, base, growth } = revision;
  const word = statedWord(growth);
  const needed = (locale: Locale): string => derivedText(implied, base.unit, locale);
  return [
    {
      zh: `${word.zh}增速${inBrackets(growth, 'zh') || ' '}${figureText(growth, 'zh')} 对应的上年基数为${afterWord(needed('zh'))}`,
      en: `the ${word.en} growth of ${figureText(growth, 'en')}${inBrackets(growth, 'en')} corresponds to a base of ${needed('en')}`,
    },
    {
      zh: `其他来源（${base.publication?.zh}）公布的是 ${figureText(base, 'zh')}`,
      en: `another publication (${base.publication?.en}) has ${figureText(base, 'en')}`,
    },
    {
      zh: `上年基数或在公布之后${shift(percent, 'zh')}（推断）；若如此，两者并不矛盾`,
      en: `the base may have been revised ${shift(percent, 'en')} since (inferred); if so, the two do not contradict one another`,
    },
  ];
};

/** Why nothing is said about whether the numbers fit. */
const incomparable = (finding: Finding): readonly (Bilingual | null)[] => {
  const { form, derived } = finding;
  if (!derived) return [form.incomparable ?? UNTOLD];
  if (!form.incomparable) return [...differing(finding), fromElsewhere(finding)];
  if (form.comparison) return [form.incomparable];
  const told = derivation(finding);
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
        : [derivation(finding), statement(finding), cutOff];
    case 'implied':
      return [
        derivation(finding),
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
