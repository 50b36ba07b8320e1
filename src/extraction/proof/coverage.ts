import Fraction from 'fraction.js';
import { type Defect, defects } from '../../bundle/defects/defect.ts';
import type { Bundle, Figure, Mention } from '../../bundle/model/bundle.ts';
import { chineseNumber } from '../../bundle/numbers/chinese-numeral.ts';
import { normalText } from '../../bundle/numbers/normal-text.ts';
import { numbersIn } from '../numbers/find-numbers.ts';
import { PER_CENT, percentNumeral } from '../numbers/percent-numeral.ts';
import type { Span } from '../span.ts';
import { accountedNumbers } from './accounted-numbers.ts';
import { periodPrecisionDefects } from './period-precision.ts';

/**
 * Proves a bundle against its report's text: each figure is at its offset and has the value that the text says, and
 * every number of the text is either a figure or a mention, once.
 */

const within = (inner: Span, outer: readonly Span[]): boolean =>
  outer.some((span) => span.start <= inner.start && inner.end <= span.end);

/** The number that the figure's words say, in its stated unit and without a sign; null when they say none. */
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
  // 千亿 has the unit 亿元: the numeral holds the multiplier that the unit names.
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

const unaccountedDefect = (text: string, { start, end }: Span): Defect =>
  defects.mismatch(
    { file: 'mentions.csv', path: `offset ${start}` },
    {
      zh: `未归属的数字“${text.slice(start, end)}”`,
      en: `the number "${text.slice(start, end)}", not accounted for`,
    },
    { zh: '一个指标或一处非指标数字', en: 'a figure or a mention' },
    { zh: '请在 figures/ 或 mentions.csv 中补上一行。', en: 'Add a row to figures/ or to mentions.csv.' },
  );

/** The numbers of the text, in Arabic digits and Chinese numerals, that none of the spans covers; in order. */
export const unaccountedNumbers = (text: string, spans: readonly Span[]): Span[] => {
  const starts = new Set(spans.map(({ start }) => start));
  return numbersIn(normalText(text))
    .filter(({ script, start, end }) =>
      script === 'arabic' ? !starts.has(start) : !within({ start, end }, spans),
    )
    .map(({ start, end }) => ({ start, end }));
};

/**
 * How many numbers in Arabic digits the text holds, and every place in which bundle and text do not agree. `text` is
 * the one that the bundle was made from.
 */
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
      ...unaccountedNumbers(text, accountedNumbers(bundle)).map((span) => unaccountedDefect(text, span)),
    ],
  };
};
