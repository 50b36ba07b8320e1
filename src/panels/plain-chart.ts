import { Fraction } from 'fraction.js';
import type { Figure, ReferenceValue } from '../figures/bundle.ts';
import { decimalsOf } from '../figures/decimal.ts';
import type { Locale } from '../figures/text.ts';
import { inBaseUnits, type Unit } from '../figures/unit.ts';
import type { DerivedRange, Nature, PlainChart, PlainLabel, PlainSeries } from './kind.ts';
import { bareIntervalText, intervalText, numberText, roundedDecimal } from './number.ts';

/** One number of a plain chart, in base units. */
export interface PlainItem {
  readonly name: string;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly nature: Nature;
  /** How it is labelled where the bare number would say too much: 约905, 20.0; a range. */
  readonly label?: Exclude<PlainLabel, string> | DerivedRange;
}

/** A figure, labelled with its digits and its qualifier as stated. */
export const plainFigure = (name: string, figure: Figure, locale: Locale): PlainItem => {
  const { before, number, after } = numberText(figure, locale);
  // A currency stands with the unit of the chart.
  const words = before.replace(/\s*\bCNY$/, '');
  return {
    name,
    value: inBaseUnits(figure.value, figure.unit),
    unit: figure.unit,
    nature: 'stated',
    label: {
      before: locale === 'en' && words !== '' ? `${words} ` : words,
      decimals: decimalsOf(figure.value),
      after: `${number.endsWith('余') ? '余' : ''}${after}`,
    },
  };
};

export const plainReference = (name: string, { value, unit }: ReferenceValue): PlainItem => ({
  name,
  value: inBaseUnits(value, unit),
  unit,
  nature: 'reference',
  label: { before: '', decimals: decimalsOf(value), after: '' },
});

const ORDER: readonly Nature[] = ['stated', 'derived', 'reference'];

/** The largest unit that any of the numbers is stated in. */
const commonUnit = (items: readonly PlainItem[]): Unit => {
  const [first, ...others] = items;
  if (!first) throw new Error('a chart without numbers');
  return others.reduce(
    (largest, { unit }) => (unit.factor.compare(largest.factor) > 0 ? unit : largest),
    first.unit,
  );
};

/** The number at which a mark stands in a chart's unit; the middle of a range as exact as the range is told. */
const numberIn = ({ value, label }: PlainItem, { factor }: Unit): number => {
  if (!label || !('interval' in label)) return value.div(factor).valueOf();
  const { unit, decimals } = label;
  return new Fraction(roundedDecimal(value.div(unit.factor), decimals))
    .mul(unit.factor)
    .div(factor)
    .valueOf();
};

/**
 * Numbers in one unit, which the chart says once, with a label for each. A number told in another unit has as many decimals
 * as it takes; a range told in another keeps that.
 */
const seriesOf = (
  items: readonly (PlainItem | undefined)[],
  unit: Unit,
  locale: Locale,
): Pick<PlainSeries, 'values' | 'labels'> => {
  const values = items.map((item) => (item ? numberIn(item, unit) : null));
  return {
    values,
    labels: items.map((item, index): PlainLabel | null => {
      if (!item?.label) return null;
      const { label } = item;
      const own = item.unit.factor.equals(unit.factor) && item.unit.label[locale] === unit.label[locale];
      if ('interval' in label) {
        return (own ? bareIntervalText : intervalText)(label.interval, label.unit, label.decimals, locale);
      }
      if (own) return label;
      return { ...label, decimals: decimalsOf(`${values[index]}`) };
    }),
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
  const unit = commonUnit(items);
  return {
    form,
    unit: unit.label[locale],
    ...(title !== undefined && { title }),
    ...(end !== undefined && { end: end.div(unit.factor).valueOf() }),
    ...(start !== undefined && { start: start.div(unit.factor).valueOf() }),
    categories: items.map((item) => item.name),
    series: ORDER.filter((nature) => items.some((item) => item.nature === nature)).map((nature) => ({
      nature,
      ...seriesOf(
        items.map((item) => (item.nature === nature ? item : undefined)),
        unit,
        locale,
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
  const unit = commonUnit(parts);
  const named = [...new Map(parts.map((part) => [part.name, part.nature]))].sort(
    ([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return {
    form: 'bars',
    stacked,
    unit: unit.label[locale],
    categories: wholes.map((whole) => whole.name),
    series: named.map(([name, nature]) => ({
      name,
      nature,
      ...seriesOf(
        wholes.map((whole) => whole.parts.find((each) => each.name === name)),
        unit,
        locale,
      ),
    })),
  };
};
