import type { Bundle, Figure, ReferenceValue } from '../bundle/model/bundle.ts';
import { isOpenEnded, periodText } from '../bundle/model/period.ts';
import type { Locale } from '../bundle/model/text.ts';
import { chineseNumber } from '../bundle/numbers/chinese-numeral.ts';
import { opensWithMeasure } from '../bundle/numbers/measure-words.ts';
import { normalText } from '../bundle/numbers/normal-text.ts';
import { SET_NAMES } from '../bundle/numbers/not-numbers.ts';
import { numberTokens } from '../bundle/numbers/number-tokens.ts';

/**
 * Numbers that a text of panels.json states in its own words instead of by a placeholder. They may depart from the data,
 * and nothing leads from them to the report. Two kinds of number are names and no statements: those within a name that
 * the bundle gives (12岁以上 of an indicator's scope), and the periods of the very figures that the text is about.
 */

/** What the bundle says of the figures a text is about. */
export interface Named {
  /** Names that hold a number, in normal writing and without blanks. */
  readonly names: readonly string[];
  /** How their periods may be written. */
  readonly periods: Readonly<Record<Locale, readonly RegExp[]>>;
  /** The bundle's units, in Chinese. */
  readonly units: readonly string[];
}

/** Placeholders, also those that are written wrongly: they are told as such. */
const BRACES = /\{[^{}]*\}/g;
/** Stands in for a placeholder, as long as it: no number, no word. */
const OBJECT = '\ufffc';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const hasNumber = (text: string): boolean => numberTokens(text).length > 0;

const tight = (text: string): string => normalText(text).replace(/\s+/g, '').toLowerCase();

/** As many blanks as anyone may set between a digit and a word. */
const phrase = (text: string): RegExp =>
  new RegExp(
    `(?<![\\d.,])${escaped(normalText(text)).replace(/(?<=\d)(?=\p{Script=Han})/gu, '\\s?')}(?!\\d)`,
    'g',
  );

/** 2020年, 2018—2020年; bare in English. */
const yearPhrase = (year: string, locale: Locale): RegExp =>
  new RegExp(
    `(?<![\\d.,])${year}${locale === 'zh' ? '(?=\\s?年|\\s?[-~至]\\s?\\d{4})' : '(?![\\d%]|[.,]\\d)'}`,
    'g',
  );

/** The ways in which a period is told: whole, without its year where the text around it names that, its ends alone. */
const periodPhrases = (iso: string, locale: Locale): RegExp[] => {
  const [start = '', end = start] = iso.split('/');
  const months = start.length === 7 && start.slice(0, 4) === end.slice(0, 4);
  const ends = months || isOpenEnded(iso) ? [] : [start, end];
  const told = [iso, ...ends].flatMap((each) => {
    const text = periodText(each, locale);
    return [text, text.replace(locale === 'zh' ? /^\d{4}年/ : / \d{4}$/, '')];
  });
  const years = [start, end].map((each) => each.slice(0, 4)).filter((year) => /^\d{4}$/.test(year));
  return [
    ...[...new Set(told)].filter((text) => /\d/.test(text) && !/^\d{4}年?$/.test(text)).map(phrase),
    ...[...new Set(years)].map((year) => yearPhrase(year, locale)),
  ];
};

/** What the bundle calls itself and its parts, whatever a text is about. */
const bundleNames = ({ descriptor }: Bundle): string[] => {
  const { report, sections, parts } = descriptor.heshu;
  return [
    { zh: descriptor.title, en: '' },
    report.title,
    report.issuer,
    ...Object.values(sections),
    ...Object.values(parts),
  ].flatMap(({ zh, en }) => [zh, en]);
};

/** The units of a bundle as Chinese writes them. */
export const unitsOf = ({ units }: Bundle): string[] => [...units.values()].map(({ label }) => label.zh);

/** What a text about these figures may name. */
export const namedBy = (stated: readonly (Figure | ReferenceValue)[], bundle: Bundle): Named => {
  const names = stated.flatMap(({ indicator, scope, unit }) => [
    indicator.zh,
    indicator.en,
    scope.zh,
    scope.en,
    unit.label.en,
  ]);
  const { published } = bundle.descriptor.heshu.report;
  const periods = [...new Set(stated.map(({ period }) => period))].filter(Boolean);
  const phrases = (locale: Locale): RegExp[] => [
    phrase(periodText(published, locale)),
    ...periods.flatMap((period) => periodPhrases(period, locale)),
  ];
  return {
    names: [...new Set([...names, ...bundleNames(bundle)])].filter(hasNumber).map(tight),
    periods: { zh: phrases('zh'), en: phrases('en') },
    units: unitsOf(bundle),
  };
};

interface Span {
  readonly start: number;
  readonly end: number;
}

const around = (text: string, { start, end }: Span): [before: string, number: string, after: string] => [
  text.slice(0, start),
  text.slice(start, end),
  text.slice(end),
];

/** Digits of any script, ① and ½ among them; m² is a unit. */
const OTHER_DIGITS = /(?![\d²³¹])[\p{Nd}\p{No}]+/gu;

const ENGLISH =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozens?|an? (?:hundred|thousand|million|billion|trillion))\b/gi;
/** Part four is a place, not a count. */
const ORDINAL_BEFORE = /\b(?:part|section|chapter|article|problem|phase|stage|step|batch|round)\s$/i;

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** 亿元 in （亿元）: a unit alone. */
const isUnit = (text: string, { start, end }: Span, units: readonly string[]): boolean =>
  /^[百千万亿]+$/.test(text.slice(start, end)) &&
  units.some((unit) => unit.length > end - start && text.startsWith(unit, start));

/** Whether a Chinese numeral counts or measures: 两个, 三分之一, 千亿元. */
const isCount = (text: string, span: Span, units: readonly string[]): boolean => {
  const [before, digits, after] = around(text, span);
  if (before.endsWith('第') || after.startsWith('年级') || SET_NAMES.test(digits + after)) return false;
  if (isUnit(text, span, units)) return false;
  const more = /^\s?[余多]/.test(after);
  // 一项 is as often an article as a count; the reader of reports holds it so too.
  if (!more && (chineseNumber(digits) ?? Infinity) < 2) return false;
  return opensWithMeasure(after.replace(/^\s?[余多]?\s?/, ''), units);
};

/** A number with what names it: the word it is part of (PM2.5), the word after it (12岁), or the one before. */
const inContext = (text: string, span: Span): Span => {
  const [before, number, after] = around(text, span);
  const left = /[A-Za-z][A-Za-z-]*$/.exec(before)?.[0].length ?? 0;
  const right = /^[A-Za-z]+/.exec(after)?.[0].length ?? 0;
  if (left + right > 0) return { start: span.start - left, end: span.end + right };
  const next = /^\s?(?:\p{Script=Han}|[A-Za-z]+)/u.exec(after)?.[0].length;
  if (next !== undefined) return { start: span.start, end: span.end + next };
  const last = /(?:\p{Script=Han}|[A-Za-z]+)\s?$/u.exec(before)?.[0].length ?? 0;
  return { start: span.start - last, end: span.start + number.length };
};

const isNamed = (text: string, span: Span, { names, periods }: Named, locale: Locale): boolean => {
  const covers = ({ start, end }: Span): boolean => start <= span.start && end >= span.end;
  if (periods[locale].some((period) => spans(text, period).some(covers))) return true;
  const { start, end } = inContext(text, span);
  const context = new RegExp(`(?<![\\d.,])${escaped(tight(text.slice(start, end)))}(?!\\d)`);
  return names.some((name) => context.test(name));
};

/** A number with the placeholders that it touches; null where it touches none. */
const atPlaceholder = (text: string, { start, end }: Span): Span | null => {
  const before = new RegExp(`${OBJECT}+$`).exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = new RegExp(`^${OBJECT}+`).exec(text.slice(end))?.[0].length ?? 0;
  return before + behind === 0 ? null : { start: start - before, end: end + behind };
};

/** Where a text has numbers: digits of any script, counts in Chinese numerals, English words. */
const numbersOf = (text: string, units: readonly string[]): Span[] =>
  [
    ...numberTokens(text).filter(
      (token) => token.script === 'arabic' || atPlaceholder(text, token) || isCount(text, token, units),
    ),
    ...spans(text, OTHER_DIGITS),
    ...spans(text, ENGLISH).filter(({ start }) => !ORDINAL_BEFORE.test(text.slice(0, start))),
  ].sort((a, b) => a.start - b.start);

const prepared = (template: string): string =>
  normalText(template.replace(BRACES, (braces) => OBJECT.repeat(braces.length)));

/** Whether a template has numbers beside its placeholders, named or not. */
export const hasNumbers = (template: string, units: readonly string[]): boolean =>
  numbersOf(prepared(template), units).length > 0;

/** Where a template has numbers that are neither placeholders nor named. */
export const typedSpans = (template: string, locale: Locale, named: Named): Span[] => {
  const text = prepared(template);
  return numbersOf(text, named.units).filter(
    (number) => atPlaceholder(text, number) || !isNamed(text, number, named, locale),
  );
};

/**
 * The numbers that are typed into a template, each as it stands there with the word beside it. A number at a placeholder
 * makes another number of it, whatever it is called: 9{f}, {f}万.
 */
export const typedNumbers = (template: string, locale: Locale, named: Named): string[] => {
  const text = prepared(template);
  return typedSpans(template, locale, named).map((number) => {
    const { start, end } = atPlaceholder(text, number) ?? inContext(text, number);
    return template.slice(start, end);
  });
};
