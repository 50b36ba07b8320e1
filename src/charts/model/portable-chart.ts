import type { Fraction } from 'fraction.js';
import type { Figure, ReferenceValue } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits, type Unit } from '../../bundle/model/unit.ts';
import { decimalsOf } from '../../bundle/numbers/decimal.ts';
import { type EnglishScale, englishScale, inEnglishScale } from '../../bundle/numbers/english-scale.ts';
import type { DerivedRange, Nature, PlainChart, PlainLabel, PlainSeries } from './kind.ts';
import { bareDerivedText, derivedText, figureText, numberText, toldMiddle } from './number.ts';

/** One number of a plain chart, in base units. */
export interface PlainItem {
  readonly name: string;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly nature: Nature;
  /** What it is labelled with where the bare number would say too little: 约905, 20.0; a range. */
  readonly label?: StatedDigits | DerivedRange | string;
}

/** A number with its digits as stated, between the words of its qualifier. */
interface StatedDigits {
  readonly before: string;
  readonly stated: string;
  readonly after: string;
}

/** A figure, labelled with its digits and its qualifier as stated. */
export const plainFigure = (name: string, figure: Figure, locale: Locale): PlainItem => {
  const { value, valueTo, unit } = figure;
  const { before, number, unit: counted, after } = numberText(figure, locale);
  // A currency stands with the unit of the chart.
  const words = locale === 'en' ? before.replace(new RegExp(`${unit.noun.currency}$`), '').trim() : before;
  return {
    name,
    value: inBaseUnits(value, unit),
    unit,
    nature: 'stated',
    // A range, and 两个多月, whose qualifier stands within the unit, cannot be set around one number.
    label:
      valueTo || counted.includes('多')
        ? figureText(figure, locale)
        : {
            before: locale === 'en' && words !== '' ? `${words} ` : words,
            stated: value,
            after: `${number.endsWith('余') ? '余' : ''}${after}`,
          },
  };
};

export const plainReference = (name: string, { value, unit }: ReferenceValue): PlainItem => ({
  name,
  value: inBaseUnits(value, unit),
  unit,
  nature: 'reference',
  label: { before: '', stated: value, after: '' },
});

const ORDER: readonly Nature[] = ['stated', 'derived', 'reference'];

/** The unit that a chart says once for all its numbers. */
interface ChartUnit {
  readonly name: string;
  /** Base units in one. */
  readonly factor: Fraction;
  readonly locale: Locale;
  readonly scale: EnglishScale;
  /** Whether a number in another unit has the same digits in this one, but for the point. */
  readonly keepsDigitsOf: (other: Unit) => boolean;
}

/** The largest unit that any of the numbers is stated in; in English the scale of the largest of them: CNY billion. */
const chartUnit = (items: readonly PlainItem[], locale: Locale): ChartUnit => {
  const [first, ...others] = items;
  if (!first) throw new Error('a chart without numbers');
  const unit = others.reduce(
    (largest, item) => (item.unit.factor.compare(largest.factor) > 0 ? item.unit : largest),
    first.unit,
  );
  const amounts = items.map(({ value }) => value.abs());
  const largest = amounts.reduce((a, b) => (a.compare(b) < 0 ? b : a));
  const scale = englishScale(largest, unit);
  if (locale === 'zh') {
    return {
      name: unit.label.zh,
      factor: unit.factor,
      locale,
      scale,
      keepsDigitsOf: ({ factor, label }) => factor.equals(unit.factor) && label.zh === unit.label.zh,
    };
  }
  const { currency, many } = unit.noun;
  return {
    name: [currency, scale.word, many].filter(Boolean).join(' '),
    factor: scale.factor,
    locale,
    scale,
    keepsDigitsOf: ({ noun }) => noun.currency === currency && noun.many === many,
  };
};

/** The number at which a mark stands in a chart's unit; for a range the middle of what is told of it. */
const numberIn = ({ value, label }: PlainItem, { factor }: ChartUnit): number => {
  const told = typeof label === 'object' && 'interval' in label && toldMiddle(label.interval, label.unit);
  return (told || value).div(factor).valueOf();
};

/** A number's label in a chart's unit; one told in another unit has as many decimals as it takes. */
const labelIn = (
  label: StatedDigits | DerivedRange | string,
  own: Unit,
  value: number,
  chart: ChartUnit,
): PlainLabel => {
  if (typeof label === 'string') return label;
  const { locale, scale } = chart;
  const keepsDigits = chart.keepsDigitsOf(own);
  if ('interval' in label) {
    const { interval, unit } = label;
    return keepsDigits
      ? bareDerivedText(interval, unit, { scale, locale })
      : derivedText(interval, unit, locale);
  }
  const { before, stated, after } = label;
  const digits = locale === 'en' ? inEnglishScale(stated, own, scale) : stated;
  return { before, decimals: decimalsOf(keepsDigits ? digits : `${value}`), after };
};

/** Numbers in one unit, which the chart says once, with a label for each. */
const seriesOf = (
  items: readonly (PlainItem | undefined)[],
  chart: ChartUnit,
): Pick<PlainSeries, 'values' | 'labels'> => {
  const values = items.map((item) => (item ? numberIn(item, chart) : null));
  return {
    values,
    labels: items.map((item, index) =>
      item?.label ? labelIn(item.label, item.unit, values[index] ?? 0, chart) : null,
    ),
  };
};

/**
 * A category for each number; one series for each nature, so that a program without hatching can tell them apart.
 * `start` and `end` are where the scale begins and ends, in base units.
 */
export const chartByNature = (
  form: PlainChart['form'],
  items: readonly PlainItem[],
  locale: Locale,
  { title, start, end }: { title?: string; start?: Fraction; end?: Fraction } = {},
): PlainChart => {
  const unit = chartUnit(items, locale);
  return {
    form,
    unit: unit.name,
    ...(title !== undefined && { title }),
    ...(end !== undefined && { end: end.div(unit.factor).valueOf() }),
    ...(start !== undefined && { start: start.div(unit.factor).valueOf() }),
    categories: items.map((item) => item.name),
    series: ORDER.filter((nature) => items.some((item) => item.nature === nature)).map((nature) => ({
      nature,
      ...seriesOf(
        items.map((item) => (item.nature === nature ? item : undefined)),
        unit,
      ),
    })),
  };
};

/** A whole with the parts it is made of. */
export interface PlainWhole {
  readonly name: string;
  readonly parts: readonly PlainItem[];
}

/**
 * A category for each whole and a series for each part's name: stacked, as amounts or as shares of the whole. What is left
 * of one whole comes after the stated parts of all: series are stacked in one order.
 */
export const stackedChart = (
  stacked: 'amounts' | 'shares',
  wholes: readonly PlainWhole[],
  locale: Locale,
): PlainChart => {
  const parts = wholes.flatMap((whole) => whole.parts);
  const unit = chartUnit(parts, locale);
  const named = [...new Map(parts.map((part) => [part.name, part.nature]))].sort(
    ([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return {
    form: 'bars',
    stacked,
    unit: unit.name,
    categories: wholes.map((whole) => whole.name),
    series: named.map(([name, nature]) => ({
      name,
      nature,
      ...seriesOf(
        wholes.map((whole) => whole.parts.find((each) => each.name === name)),
        unit,
      ),
    })),
  };
};
