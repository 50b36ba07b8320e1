import Fraction from 'fraction.js';
import { type Defect, defects } from '../../bundle/defects/defect.ts';
import type { Bundle, Figure, FigureId, Mention } from '../../bundle/model/bundle.ts';
import type { MentionKind } from '../../bundle/model/schema.ts';
import { chineseNumber } from '../../bundle/numbers/chinese-numeral.ts';
import { normalText } from '../../bundle/numbers/normal-text.ts';
import { numbersIn } from '../numbers/find.ts';
import { PER_CENT, percentNumeral } from '../numbers/percent-numeral.ts';
import { periodPrecisionDefects } from './period-precision.ts';

/**
 * Proves a bundle against its report's text: each figure stands where it says, and every number of the text is
 * either a figure or a mention, once. None is left out.
 */

/** A stretch of the text, from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number that the bundle accounts for, where it stands in the text that the bundle was made from. */
export interface Claim extends Span {
  readonly words: string;
  readonly kind: 'figure' | MentionKind;
  /** The figure that the number is; null for other numbers. */
  readonly figure: FigureId | null;
}

/** Every number that the bundle accounts for, in the order of the text; figures counted from a list stand nowhere. */
export const claimsOf = (bundle: Bundle): readonly Claim[] =>
  [
    ...[...bundle.figures.values()]
      .filter(({ stated }) => stated !== '')
      .map(({ offset, stated, id }) => ({
        start: offset,
        words: stated,
        kind: 'figure' as const,
        figure: id,
      })),
    ...bundle.mentions.map(({ offset, token, kind }) => ({
      start: offset,
      words: token,
      kind,
      figure: null,
    })),
  ]
    .map((claim) => ({ ...claim, end: claim.start + claim.words.length }))
    .sort((a, b) => a.start - b.start);

const within = (inner: Span, outer: readonly Span[]): boolean =>
  outer.some((span) => span.start <= inner.start && inner.end <= span.end);

/** The number that a stated text says, in the figure's stated unit; null when it cannot be told. */
const statedValue = (figure: Figure): Fraction | null => {
  const stated = normalText(figure.stated);
  const arabic = /^\d[\d,]*(?:\.\d+)?/.exec(stated)?.[0];
  if (arabic) return new Fraction(arabic.replaceAll(',', ''));
  if (stated.startsWith(PER_CENT)) {
    const percent = percentNumeral(stated);
    return percent && new Fraction(percent.value);
  }
  const chinese = /^[第前]?([零〇一二三四五六七八九十百千万亿两双首]+)/.exec(stated)?.[1];
  const value = chinese === undefined ? null : chineseNumber(chinese);
  if (value === null) return null;
  const { unit } = figure;
  // 千亿 stands in the unit 亿元: the numeral holds the multiplier that the unit names.
  const multiplied = /[万亿]$/.test(chinese ?? '') && unit.factor.compare(1) > 0;
  return multiplied ? new Fraction(value).div(unit.factor) : new Fraction(value);
};

const figureDefects = (figure: Figure, text: string): Defect[] => {
  const { place, stated, offset, value } = figure;
  if (stated === '') return [];
  const there = text.slice(offset, offset + stated.length);
  if (there !== stated) {
    return [
      defects.mismatch(
        { ...place, column: 'stated' },
        stated,
        { zh: `原文此处的“${there}”`, en: `what stands there: "${there}"` },
        { zh: '请更正 offset 或 stated。', en: 'Correct offset or stated.' },
      ),
    ];
  }
  const said = statedValue(figure);
  if (said?.equals(new Fraction(value).abs())) return [];
  return [
    defects.mismatch(
      { ...place, column: 'value' },
      value,
      { zh: `原文“${stated}”的数值`, en: `the number that "${stated}" says` },
      { zh: '请更正 value。', en: 'Correct value.' },
    ),
  ];
};

const mentionDefects = (mention: Mention, text: string): Defect[] =>
  text.startsWith(mention.token, mention.offset)
    ? []
    : [
        defects.mismatch(
          { file: 'mentions.csv', path: `offset ${mention.offset}` },
          mention.token,
          {
            zh: `原文此处的“${text.slice(mention.offset, mention.offset + mention.token.length)}”`,
            en: `what stands there: "${text.slice(mention.offset, mention.offset + mention.token.length)}"`,
          },
          { zh: '请更正 offset 或 token。', en: 'Correct offset or token.' },
        ),
      ];

const unaccounted = (text: string, { start, end }: Span): Defect =>
  defects.mismatch(
    { file: 'mentions.csv', path: `offset ${start}` },
    {
      zh: `未归属的数字“${text.slice(start, end)}”`,
      en: `the number "${text.slice(start, end)}", not accounted for`,
    },
    { zh: '一个指标或一处非指标数字', en: 'a figure or a mention' },
    { zh: '请在 figures/ 或 mentions.csv 中补上一行。', en: 'Add a row to figures/ or to mentions.csv.' },
  );

/** The numbers of the text, in Arabic and Chinese numerals, that none of the claims covers, in the order of the text. */
export const unclaimedNumbers = (text: string, claims: readonly Span[]): Span[] => {
  const claimed = new Set(claims.map(({ start }) => start));
  return numbersIn(normalText(text))
    .filter(({ script, start, end }) =>
      script === 'arabic' ? !claimed.has(start) : !within({ start, end }, claims),
    )
    .map(({ start, end }) => ({ start, end }));
};

/** How many numbers the text holds, and everything in which bundle and text do not agree. */
export const coverage = (text: string, bundle: Bundle): { numbers: number; defects: readonly Defect[] } => {
  const figures = [...bundle.figures.values()];
  return {
    numbers: numbersIn(normalText(text)).filter(({ script }) => script === 'arabic').length,
    defects: [
      ...figures.flatMap((figure) => [
        ...figureDefects(figure, text),
        ...periodPrecisionDefects(figure, text),
      ]),
      ...bundle.mentions.flatMap((mention) => mentionDefects(mention, text)),
      ...unclaimedNumbers(text, claimsOf(bundle)).map((span) => unaccounted(text, span)),
    ],
  };
};
