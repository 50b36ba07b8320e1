import Fraction from 'fraction.js';
import type { Check } from '../../../src/audit/check.ts';
import type { Bundle, Figure, ReferenceValue } from '../../../src/bundle/model/bundle.ts';
import { periodText } from '../../../src/bundle/model/period.ts';
import type { Locale } from '../../../src/bundle/model/text.ts';
import { gap, type Interval } from '../../../src/bundle/numbers/arithmetic.ts';
import { chineseNumber } from '../../../src/bundle/numbers/chinese-numeral.ts';
import { decimalsOf } from '../../../src/bundle/numbers/decimal.ts';
import { statedInterval } from '../../../src/bundle/numbers/interval.ts';
import {
  bareText,
  figureText,
  referenceText,
  roundedDecimal,
  writtenOutText,
} from '../../../src/bundle/numbers/number-text.ts';
import { namedBy, typedSpans } from '../../../src/dashboard/typed-numbers.ts';

/**
 * What accounts for the numbers of a text. A number is explained when it is one of a figure or reference value that the
 * text is about as the number writer writes it, the end of an interval that was calculated from them, a count of things
 * that are shown, a period, a place, or part of a name that the bundle gives.
 */
export interface Subject {
  readonly figures: readonly Figure[];
  readonly references: readonly ReferenceValue[];
  readonly checks: readonly Check[];
  /** Intervals that were calculated otherwise, in base units. */
  readonly derived?: readonly Interval[];
  readonly counts?: readonly number[];
  /** Numbers that were calculated for this text, in base units: it rounds them to the nearest. */
  readonly exact?: readonly Fraction[];
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const digits = (text: string): string[] => (text.match(NUMBER) ?? []).map((each) => each.replaceAll(',', ''));

/** Scales in which a number of base units is written. */
const SCALES = [
  '1',
  '1000',
  '10000',
  '1000000',
  '100000000',
  '1000000000',
  '1000000000000',
  '2000/3',
  '0.01',
].map((scale) => new Fraction(scale));

/** What no statement is: addresses, checksums, versions, ids, standards, the marks of slides and paper. */
const TECHNICAL = [
  /\bhttps?:\/\/[^\s)）】，。]+/g,
  /#\/[\w./?=&-]*/g,
  /\bsha256(?:\s?[:=]?\s?[0-9a-f]{12,64}…?)?/g,
  /\b[0-9a-f]{12,64}\b/g,
  /\b\d+\.\d+\.\d+\b/g,
  /#[0-9a-f]{6}\b/gi,
  /\b(?:P\d{1,2}|[IVX]+(?:\.\d+)+)\b/g,
  /\b[a-z][a-z0-9]*(?:[.-][a-z0-9]+)+\b/g,
  /\bISO 8601\b|\bGB\/T [\d—–-]+|\bGB 18030\b|\bUTF-8\b|\b(?:A4|CC BY 4\.0|CC-BY-4\.0|Attribution 4\.0)\b/g,
];

/** Where in the report: 问题 5、12. */
const PLACES = /(?<=问题 ?|\b[Pp]roblems? )\d+(?:(?:、|, | and )\d+)*/g;

/** A number without the separators of its thousands is one, also before a comma. */
const unseparated = (text: string): string => text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

const masked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** What the bundle says itself, word for word; its notes are looked at on their own. */
const verbatimOf = ({ problems, descriptor, figures, references, relations }: Bundle): string[] => {
  const noted = [...figures.values(), ...references.values(), ...relations].map(({ note }) => note);
  const labels = problems.map(({ label }) => label);
  return [...noted, ...labels].flatMap(({ zh, en }) => [zh, en]).concat(descriptor.title);
};

/** Titles of publications, and when they were published. */
const publicationsOf = ({ descriptor: { sources } }: Bundle): string[] => {
  const days = JSON.stringify(sources).match(/\d{4}-\d{2}(?:-\d{2})?/g) ?? [];
  return [
    ...sources.flatMap(({ title, title_en = '' }) => [title, title_en]),
    ...days.flatMap((day) => [day, periodText(day, 'zh'), periodText(day, 'en')]),
  ];
};

const bounds = (interval: Interval | null): number[] =>
  interval ? [interval.lo, interval.hi].flatMap((end) => (end ? [Math.abs(end.valueOf())] : [])) : [];

/** The texts of a subject in both languages: what its writer makes of a number belongs to it. */
const writtenNumbers = ({ figures, references }: Subject, bundle: Bundle): Set<string> =>
  new Set(
    (['zh', 'en'] as const).flatMap((locale) => [
      ...figures.flatMap((figure) =>
        [
          figureText(figure, locale),
          bareText(figure, locale),
          figure.stated,
          figure.value,
          figure.valueTo ?? '',
          writtenOutText(figure, bundle.units.get(figure.unit.base) ?? figure.unit, locale) ?? '',
          String(figure.offset),
        ].flatMap(digits),
      ),
      ...references.flatMap((reference) =>
        [referenceText(reference, locale), reference.value].flatMap(digits),
      ),
    ]),
  );

/** The year before, to which growth and change lead back. */
const yearsBefore = (subject: Subject): string[] =>
  [...subject.figures, ...subject.references].flatMap(({ period }) =>
    (period.match(/\d{4}/g) ?? []).flatMap((year) => [year, String(Number(year) - 1)]),
  );

/** To how many places a number is rounded: fewer than none where zeros end it, but not its first three digits. */
const placesOf = (number: string): number => {
  const zeros = number.includes('.') ? 0 : (/0*$/.exec(number)?.[0].length ?? 0);
  return zeros === 0 ? decimalsOf(number) : -Math.max(0, Math.min(zeros, number.length - 3));
};

/** Whole numbers in an interval, for checks of what is counted one by one. */
const wholesIn = ({ derived }: Check): number[] =>
  derived?.lo && derived.hi ? [derived.hi.floor().valueOf() - derived.lo.ceil().valueOf() + 1] : [];

const gapOf = ({ derived, stated }: Check): number[] => {
  const apart = derived && stated && gap(derived, stated);
  return apart ? [apart.valueOf()] : [];
};

const alternatives = (texts: readonly string[]): RegExp =>
  new RegExp(
    [...new Set(texts)]
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .map((text) => `(?<!\\d)${escaped(text)}(?!\\d)`)
      .join('|') || '(?!)',
    'g',
  );

/** Kept, for there are many notes and one bundle. */
const kept = new WeakMap<Bundle, readonly RegExp[]>();
const bundleMasks = (bundle: Bundle): readonly RegExp[] => {
  const masks = kept.get(bundle) ?? [
    alternatives(
      verbatimOf(bundle)
        .filter((text) => /\d/.test(text))
        .map(unseparated),
    ),
    alternatives(publicationsOf(bundle)),
  ];
  kept.set(bundle, masks);
  return masks;
};

/** Years of the bundle: when its figures are of, and what they are compared with. */
const yearsOf = ({ figures, references }: Pick<Bundle, 'figures' | 'references'>): string[] =>
  [...figures.values(), ...references.values()].flatMap(({ period }) => period.match(/\d{4}/g) ?? []);

const monthsOf = (stated: readonly { readonly period: string }[]): string[] =>
  stated.flatMap(({ period }) => [...period.matchAll(/-(\d{2})/g)].map(([, month]) => String(Number(month))));

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** 两 → 2, three → 3. */
const wordValue = (word: string): string => String(chineseNumber(word) ?? WORDS.indexOf(word.toLowerCase()));

type Find = (text: string, locale: Locale) => string[];

/** Finds the numbers of texts about a subject that nothing explains, each with what stands around it. */
const finder = (subject: Subject, bundle: Bundle, masks: readonly RegExp[], words: boolean): Find => {
  const { figures, references, checks, derived = [], counts = [], exact = [] } = subject;
  const stated = [...figures, ...references];
  const named = namedBy(stated, bundle);
  const written = new Set([...writtenNumbers(subject, bundle), ...counts.map(String)]);
  const ends = [
    ...[
      ...checks.flatMap(({ derived, stated, revision }) => [
        derived,
        stated,
        ...(revision ? [revision.implied, revision.published, revision.percent] : []),
      ]),
      ...derived,
      ...figures.map(statedInterval),
      ...references.map((reference) => statedInterval({ ...reference, qualifier: '' })),
    ].flatMap(bounds),
    ...checks.flatMap(gapOf),
    ...checks.flatMap(wholesIn),
  ];
  /** Rounded to either side, as the number writer does with ends. */
  const isEnd = (number: string): boolean => {
    const unit = 10 ** -placesOf(number);
    const value = Number(number);
    return ends.some((end) =>
      SCALES.some((scale) => {
        const off = Math.abs(end / scale.valueOf() - value);
        return off < unit * 0.999_999 && off <= value * 0.1;
      }),
    );
  };
  const isExact = (number: string): boolean =>
    exact.some((value) =>
      SCALES.some((scale) => {
        const scaled = value.abs().div(scale);
        const near = Math.abs(scaled.valueOf() - Number(number)) <= Number(number) * 0.02;
        return near && roundedDecimal(scaled, decimalsOf(number)) === number;
      }),
    );
  return (text, locale) => {
    if (!words && !/\d/.test(text)) return [];
    const open = unseparated(text);
    const rest = masks.reduce(masked, open);
    return typedSpans(rest, locale, named).flatMap(({ start, end }) => {
      const token = rest.slice(start, end);
      const isWord = !/\d/.test(token);
      const number = isWord ? wordValue(token) : token;
      const explained =
        (isWord && !words) || written.has(number) || (!isWord && isEnd(number)) || isExact(number);
      return explained ? [] : [`${token} in “${open.slice(Math.max(0, start - 24), end + 24)}”`];
    });
  };
};

/** For what the product writes: its words are those of its code and of the bundle, which are looked at on their own. */
export const unexplainedIn = (subject: Subject, bundle: Bundle): Find => {
  const stated = [...subject.figures, ...subject.references];
  const days = [
    ...stated.map(({ period }) => period),
    ...bundle.problems.map(({ deadline }) => deadline),
    bundle.descriptor.heshu.report.published,
  ].filter(Boolean);
  const dates = days.flatMap((day) => [
    day,
    day.slice(0, 4),
    day.replace('/', '--').replace('..', 'open'),
    day.replaceAll('-', '/'),
    periodText(day, 'zh'),
    periodText(day, 'en'),
  ]);
  const years = yearsBefore(subject).map(Number);
  return finder(
    { ...subject, counts: [...(subject.counts ?? []), ...years] },
    bundle,
    [...bundleMasks(bundle), ...TECHNICAL, alternatives(dates), PLACES],
    false,
  );
};

/** For what an editor has written in a note: every number, be it in words, has to be accounted for. */
export const unaccountedIn = (subject: Subject, bundle: Bundle): Find => {
  const months = `(?:${monthsOf([...subject.figures, ...subject.references]).join('|') || '(?!)'})`;
  return finder(
    { ...subject, counts: [...(subject.counts ?? []), ...yearsOf(bundle).map(Number)] },
    bundle,
    [PLACES, /(?<=第)\d+(?=项)/g, new RegExp(`(?<!\\d)(?:${months}[—-])?${months}月`, 'g')],
    true,
  );
};
