import type { Fraction } from 'fraction.js';
import type { Locale } from '../figures/text.ts';
import type { Unit } from '../figures/unit.ts';
import type { Nature, PlainChart } from './kind.ts';

/** One number of a plain chart, in base units. */
export interface PlainItem {
  readonly name: string;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly nature: Nature;
}

const ORDER: readonly Nature[] = ['stated', 'derived', 'reference'];

/** The unit that all numbers are stated in; their base unit where they are stated in several. */
const commonUnit = (
  items: readonly PlainItem[],
  locale: Locale,
): { label: string; factor: Fraction | null } => {
  const [first] = items;
  if (!first) throw new Error('a chart without numbers');
  const same = items.every((item) => item.unit.unit === first.unit.unit);
  return same
    ? { label: first.unit.label[locale], factor: first.unit.factor }
    : { label: first.unit.base, factor: null };
};

const numberIn = ({ value }: PlainItem, factor: Fraction | null): number =>
  (factor ? value.div(factor) : value).valueOf();

/** A category for each number; one series for each nature, so that a program without hatching can tell them apart. */
export const chartByNature = (
  form: PlainChart['form'],
  items: readonly PlainItem[],
  locale: Locale,
  title?: string,
): PlainChart => {
  const { label, factor } = commonUnit(items, locale);
  return {
    form,
    unit: label,
    ...(title !== undefined && { title }),
    categories: items.map((item) => item.name),
    series: ORDER.filter((nature) => items.some((item) => item.nature === nature)).map((nature) => ({
      nature,
      values: items.map((item) => (item.nature === nature ? numberIn(item, factor) : null)),
    })),
  };
};

/** A whole with the parts it is made of. */
export interface PlainWhole {
  readonly name: string;
  readonly parts: readonly PlainItem[];
}

/** A category for each whole and a series for each part's name: stacked, as amounts or as shares of the whole. */
export const stackedChart = (
  stacked: 'amounts' | 'shares',
  wholes: readonly PlainWhole[],
  locale: Locale,
): PlainChart => {
  const { label, factor } = commonUnit(
    wholes.flatMap((whole) => whole.parts),
    locale,
  );
  const named = new Map(wholes.flatMap((whole) => whole.parts.map((part) => [part.name, part.nature])));
  return {
    form: 'bars',
    stacked,
    unit: label,
    categories: wholes.map((whole) => whole.name),
    series: [...named].map(([name, nature]) => ({
      name,
      nature,
      values: wholes.map((whole) => {
        const part = whole.parts.find((each) => each.name === name);
        return part ? numberIn(part, factor) : null;
      }),
    })),
  };
};
