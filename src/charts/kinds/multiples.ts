import Fraction from 'fraction.js';
import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits, type Unit } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { type SmallChart, smallMultiples } from '../layout/small-multiples.ts';
import { figureRow, figureTip, position, referenceRow } from '../marks/marks.ts';
import { type DerivedRange, figureOf, type Nature, panelKind, type TableRow } from '../model/kind.ts';
import { derivedText, figureText, middle } from '../model/number.ts';
import { chartByNature, type PlainItem, plainFigure, plainReference } from '../model/portable-chart.ts';
import {
  changeText,
  impliedName,
  previousLevel,
  previousLevelFormula,
  previousPeriod,
} from '../model/previous-level.ts';
import { checkOneScale, reasons } from '../model/reasons.ts';
import { dated, extremesText } from '../text/alternative.ts';

const bar = v.union([
  v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) }),
  v.strictObject({ reference: v.string(), label: v.optional(bilingualSchema) }),
  /** The previous level that a stated growth or change implies for the level it speaks about. */
  v.strictObject({
    before: v.string(),
    label: v.optional(bilingualSchema),
  }),
]);

const options = v.strictObject({
  charts: v.pipe(
    v.array(
      v.strictObject({
        label: v.optional(bilingualSchema),
        bars: v.pipe(v.array(bar), v.minLength(1)),
      }),
    ),
    v.minLength(2),
    v.maxLength(12),
  ),
  /** All charts in one unit, or each in multiples of its first bar: then only how they change compares. */
  scale: v.optional(v.picklist(['common', 'first']), 'common'),
});

type Bar = v.InferOutput<typeof bar>;

interface Item {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly value: Fraction;
  readonly unit: Unit;
  readonly nature: Nature;
  readonly tip: string;
  readonly figure?: string;
  readonly row: TableRow;
  /** The same number as other programs chart it. */
  readonly plain: PlainItem;
}

interface Chart {
  readonly name: string;
  readonly items: readonly Item[];
  /** The growth that one of its bars follows from. */
  readonly growth?: Figure;
}

const statedItem = (figure: Figure, label: string | undefined, chart: string, locale: Locale): Item => {
  const name = label ?? periodText(figure.period, locale);
  return {
    id: figure.id,
    name,
    text: figureText(figure, locale),
    value: inBaseUnits(figure.value, figure.unit),
    unit: figure.unit,
    nature: 'stated',
    tip: figureTip(figure, locale),
    figure: figure.id,
    row: figureRow(figure, locale, chart),
    plain: plainFigure(name, figure, locale),
  };
};

const publishedItem = (
  id: string,
  label: string | undefined,
  { bundle, chart, locale }: { bundle: Bundle; chart: string; locale: Locale },
): Item => {
  const reference = bundle.references.get(id);
  if (!reference) throw reasons.noReference(id);
  const row = referenceRow(reference, bundle, locale, chart);
  const name = label ?? row.period;
  return {
    id,
    name,
    text: row.value,
    value: inBaseUnits(reference.value, reference.unit),
    unit: reference.unit,
    nature: 'reference',
    tip: [chart, `${reference.scope[locale]} · ${row.period}`, row.value, row.source, reference.note[locale]]
      .filter(Boolean)
      .join('\n'),
    row,
    plain: plainReference(name, reference),
  };
};

const levelOf = (growth: Figure, bundle: Bundle): Figure => {
  const level = bundle.figures.get(growth.of ?? '');
  if (!level) throw reasons.noLevel(growth);
  return level;
};

const impliedItem = (
  growth: Figure,
  label: string | undefined,
  { bundle, chart, locale }: { bundle: Bundle; chart: string; locale: Locale },
): Item => {
  const level = levelOf(growth, bundle);
  const implied = previousLevel(level, growth);
  const range: DerivedRange = { interval: implied, unit: level.unit };
  const value = middle(implied);
  if (!value) throw reasons.noPreviousLevel(growth);
  const [text, before] = [derivedText(implied, level.unit, locale), previousPeriod(level.period, locale)];
  const how = impliedName(level, growth, locale);
  const name = label ?? (locale === 'zh' ? `${before}（推得）` : `${before} (implied)`);
  return {
    id: growth.id,
    name,
    text,
    value,
    unit: level.unit,
    nature: 'derived',
    tip: [chart, how, text].join('\n'),
    figure: growth.id,
    row: {
      label: chart,
      value: text,
      amount: position(value),
      nature: 'derived',
      period: before,
      range,
      source: previousLevelFormula(level, growth, locale),
    },
    plain: { name, value, unit: level.unit, nature: 'derived', label: range },
  };
};

const figureIdsOf = (bar: Bar): string[] =>
  'figure' in bar ? [bar.figure] : 'before' in bar ? [bar.before] : [];

const chartOf = (
  { label, bars }: v.InferOutput<typeof options>['charts'][number],
  bundle: Bundle,
  locale: Locale,
): Chart => {
  const stated = bars.flatMap((each) => ('figure' in each ? figureOf(bundle, each.figure) : []));
  const growths = bars.flatMap((each) => ('before' in each ? figureOf(bundle, each.before) : []));
  const name = label?.[locale] ?? stated[0]?.indicator[locale] ?? growths[0]?.indicator[locale] ?? '';
  const items = bars.map((each): Item => {
    const words = each.label?.[locale];
    const context = { bundle, chart: name, locale };
    if ('figure' in each) return statedItem(figureOf(bundle, each.figure), words, name, locale);
    if ('reference' in each) return publishedItem(each.reference, words, context);
    return impliedItem(figureOf(bundle, each.before), words, context);
  });
  const [growth] = growths;
  return { name, items, ...(growth && { growth }) };
};

const firstOf = ({ name, items: [first] }: Chart): Fraction => {
  if (!first || first.value.compare(0) <= 0) throw reasons.noMultiples(first?.id ?? name);
  return first.value;
};

/** How far a chart's last bar stands above its first, as a multiple. */
const rise = (chart: Chart): Fraction => (chart.items.at(-1)?.value ?? firstOf(chart)).div(firstOf(chart));

/** The scale from zero that holds all of some amounts. */
const scaleOf = (amounts: readonly Fraction[]): { start: Fraction; end: Fraction } => {
  const zero = new Fraction(0);
  return amounts.reduce(
    ({ start, end }, amount) => ({
      start: amount.compare(start) < 0 ? amount : start,
      end: amount.compare(end) > 0 ? amount : end,
    }),
    { start: zero, end: zero },
  );
};

/** A bar of a plain chart, which has no head: the level that a growth speaks about says how far it rose or fell. */
const plainOf = ({ figure, nature, plain }: Item, { growth }: Chart, locale: Locale): PlainItem => {
  if (nature !== 'stated' || !growth || growth.of !== figure) return plain;
  const words = growth.measure === 'growth' ? { zh: '增速', en: 'growth' } : { zh: '增减', en: 'change' };
  return { ...plain, name: `${plain.name}\n${words[locale]} ${figureText(growth, locale)}` };
};

const summary = (charts: readonly Chart[], scale: 'common' | 'first', locale: Locale): string => {
  const zh = locale === 'zh';
  const periods = charts.flatMap(({ items }) =>
    items.flatMap(({ nature, row }) => (nature === 'derived' ? [] : [row.iso ?? ''])),
  );
  if (scale === 'common') {
    const all = charts.flatMap(({ name, items }) =>
      items.map(({ value, text, name: bar }) => ({
        value,
        text,
        name: zh ? `${name}，${bar}` : `${name}, ${bar}`,
      })),
    );
    const extremes = extremesText(all, 'amounts', locale);
    return zh
      ? `${dated(`${charts.length} 个小图`, periods, locale)}共用一个从零起的坐标：${extremes}。`
      : `${dated(counted(charts.length, 'small chart'), periods, locale)} on one scale from zero: ${extremes}.`;
  }
  const numbers = charts.map((chart) => ({
    name: chart.name,
    value: rise(chart),
    text: chart.growth ? changeText(chart.growth, locale) : (chart.items.at(-1)?.text ?? ''),
  }));
  const extremes = extremesText(numbers, 'percentages', locale);
  return zh
    ? `${dated(`${charts.length} 个小图`, periods, locale)}各以首项为 1，比较末项相对首项的倍数：${extremes}。`
    : `${dated(counted(charts.length, 'small chart'), periods, locale)}, each with its last bar as a multiple of its first: ${extremes}.`;
};

/** Several small charts of one form on one shared scale: the same over items, places or years. */
export const multiples = panelKind({
  options,
  figureIds: ({ charts }) => charts.flatMap(({ bars }) => bars.flatMap(figureIdsOf)),
  referenceIds: ({ charts }) =>
    charts.flatMap(({ bars }) => bars.flatMap((each) => ('reference' in each ? [each.reference] : []))),
  draw: ({ bundle, options: { charts: wanted, scale }, theme, locale, compact, room }) => {
    const charts = wanted.map((each) => chartOf(each, bundle, locale));
    if (scale === 'common') checkOneScale(charts.flatMap((chart) => chart.items));
    else for (const chart of charts) checkOneScale(chart.items);
    const unitOf = (chart: Chart): Fraction | 1 => (scale === 'common' ? 1 : firstOf(chart));
    const { start, end } = scaleOf(
      charts.flatMap((chart) => chart.items.map((item) => item.value.div(unitOf(chart)))),
    );
    const length = end.sub(start);
    if (length.equals(0)) throw reasons.nothingButZero();
    return {
      ...smallMultiples(
        charts.map((chart): SmallChart => {
          const { growth } = chart;
          return {
            name: chart.name,
            tip: growth ? figureTip(growth, locale) : chart.name,
            ...(growth && {
              figure: growth.id,
              growth: { text: figureText(growth, locale), rises: !growth.value.startsWith('-') },
            }),
            bars: chart.items.map((item) => ({
              name: item.name,
              text: item.text,
              share: position(item.value.div(unitOf(chart)).div(length)),
              nature: item.nature,
              tip: item.tip,
              ...(item.figure !== undefined && { figure: item.figure }),
            })),
          };
        }),
        { theme, compact, room },
      ),
      alt: summary(charts, scale, locale),
      rows: charts.flatMap(({ items, growth }) => [
        ...items.map((item) => item.row),
        ...(growth ? [figureRow(growth, locale)] : []),
      ]),
      charts: charts.map((chart) =>
        chartByNature(
          'columns',
          chart.items.map((item) => plainOf(item, chart, locale)),
          locale,
          {
            title: chart.name,
            end: end.mul(unitOf(chart)),
            ...(start.compare(0) < 0 && { start: start.mul(unitOf(chart)) }),
          },
        ),
      ),
    };
  },
});
