import type { Fraction } from 'fraction.js';
import * as v from 'valibot';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Measure } from '../../bundle/model/schema.ts';
import { type Bilingual, counted, type Locale } from '../../bundle/model/text.ts';
import { commensurable, inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { besideMark, namedRows, numbersRoom, numbersStack } from '../layout/named-rows.ts';
import { baseOption, figureRow, figureTip, numberLabel, position, px } from '../marks/marks.ts';
import { circle, group, line, type Point, polygon, type Shape, text } from '../marks/shapes.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { chartByNature, plainFigure } from '../model/portable-chart.ts';
import { reasons } from '../model/reasons.ts';
import type { Theme } from '../model/theme.ts';
import { belowZeroText, dated, extremesText } from '../text/alternative.ts';

const options = v.strictObject({
  dots: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
  /** Largest first; otherwise in the order given. */
  sort: v.optional(v.boolean(), false),
  /** Rises and falls by ▲ ▼ in the colours of up and down. */
  signed: v.optional(v.boolean(), false),
});

const RADIUS = 6;

const KINDS: Readonly<Record<Measure, Bilingual>> = {
  level: { zh: '数值', en: 'number' },
  growth: { zh: '增速', en: 'growth rate' },
  'average-growth': { zh: '平均增速', en: 'average growth rate' },
  change: { zh: '增减', en: 'change' },
  share: { zh: '占比', en: 'share' },
  rate: { zh: '比率', en: 'rate' },
  ratio: { zh: '比值', en: 'ratio' },
  rank: { zh: '位次', en: 'rank' },
};

interface Dot {
  readonly figure: Figure;
  readonly name: string;
  readonly value: Fraction;
}

const PERCENTAGES: ReadonlySet<string> = new Set(['ratio', 'percentage-point']);

/** Only percentages of one kind share a scale: a growth says nothing beside a share. */
const checkComparable = (dots: readonly Dot[]): void => {
  const [first] = dots;
  for (const { figure } of dots) {
    if (!PERCENTAGES.has(figure.unit.dimension)) throw reasons.notPercentage(figure);
    if (
      first &&
      (figure.measure !== first.figure.measure || !commensurable(figure.unit, first.figure.unit))
    ) {
      throw reasons.notOfOneKind(figure, first.figure);
    }
  }
};

const signOf = (value: Fraction): number => value.compare(0);

/** A dot; where rises and falls are told apart, ▲ or ▼ by shape as well as by colour. */
const mark = ([x, y]: Point, sign: number, signed: boolean, color: string, theme: Theme): Shape => {
  const r = px(theme, RADIUS);
  if (!signed || sign === 0) return circle([x, y], r, { fill: color });
  const tip = sign > 0 ? -r : r;
  return polygon(
    [
      [x, y + tip],
      [x + r, y - tip * 0.8],
      [x - r, y - tip * 0.8],
    ],
    { fill: color },
  );
};

const summary = (dots: readonly Dot[], locale: Locale): string => {
  const numbers = dots.map((dot) => ({ ...dot, text: figureText(dot.figure, locale) }));
  const [extremes, below] = [extremesText(numbers, 'percentages', locale), belowZeroText(numbers, locale)];
  const kind = KINDS[dots[0]?.figure.measure ?? 'level'][locale];
  const periods = dots.map(({ figure }) => figure.period);
  return locale === 'zh'
    ? `以点图比较${dated(` ${dots.length} 项${kind}`, periods, locale)}：${extremes}${below}。`
    : `Dots on one scale compare ${dated(counted(dots.length, kind), periods, locale)}: ${extremes}${below}.`;
};

/** Growth rates, or other percentages of one kind, as dots on stems from zero. */
export const dots = panelKind({
  options,
  figureIds: ({ dots }) => dots.map((dot) => dot.figure),
  draw: ({ bundle, options: { dots, sort, signed }, theme, locale, compact, room }) => {
    const items = dots.map(({ figure: id, label }): Dot => {
      const figure = figureOf(bundle, id);
      return {
        figure,
        name: label?.[locale] ?? figure.indicator[locale],
        value: inBaseUnits(figure.value, figure.unit),
      };
    });
    checkComparable(items);
    if (sort) items.sort((a, b) => b.value.compare(a.value));
    const number = numberLabel(theme);
    const frame = { theme, compact, room };
    const [gap, values] = [besideMark(theme), items.map((item) => position(item.value))];
    const texts = (side: readonly Dot[]): string[] => side.map((dot) => figureText(dot.figure, locale));
    const falls = items.filter((item) => signOf(item.value) < 0);
    const others = items.filter((item) => signOf(item.value) >= 0);
    const [left, right] = [numbersRoom(texts(falls), theme), numbersRoom(texts(others), theme)];
    const beside = namedRows(items, frame);
    const stacked = numbersStack(beside.left, left + right, frame);
    const layout = stacked
      ? namedRows(
          items.map(({ name, figure }) => ({ name, number: figureText(figure, locale) })),
          frame,
        )
      : beside;
    const { colors } = theme;
    const radius = px(theme, RADIUS + 2);
    const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
    return {
      height: layout.height,
      option: {
        ...baseOption(theme),
        grid: {
          left: stacked ? Math.max(layout.left, radius) : layout.left + Math.max(left, compact ? radius : 0),
          right: stacked ? radius : Math.max(right, radius),
          top: 0,
          bottom: 0,
          outerBoundsMode: 'none',
        },
        xAxis: { type: 'value', min, max: min === max ? 1 : max, show: false },
        yAxis: layout.yAxis,
        series: [
          layout.series,
          {
            type: 'custom',
            data: items.map(({ figure }, index) => ({
              value: [values[index] ?? 0, layout.at(index)],
              tip: figureTip(figure, locale),
              figure: figure.id,
            })),
            renderItem: ({ dataIndex }, api) => {
              const item = items[dataIndex];
              if (!item) return null;
              const [zero = 0, y = 0] = api.coord([0, layout.at(dataIndex)]);
              const [x = 0] = api.coord([values[dataIndex] ?? 0, layout.at(dataIndex)]);
              const sign = signOf(item.value);
              const color = !signed || sign === 0 ? colors.sea : sign > 0 ? theme.up : theme.down;
              // On a phone the names stand above the marks: the zero line must not run through them.
              const reach = compact ? px(theme, 9) : layout.reach(api);
              return group([
                line([zero, y - reach], [zero, y + reach], colors['rule-strong'], px(theme, 1)),
                line([zero, y], [x, y], color, px(theme, 2)),
                mark([x, y], sign, signed, color, theme),
                !stacked &&
                  text([sign < 0 ? x - gap : x + gap, y], figureText(item.figure, locale), number, {
                    align: sign < 0 ? 'right' : 'left',
                  }),
              ]);
            },
          },
        ],
      },
      alt: summary(items, locale),
      rows: items.map(({ figure, name }) => figureRow(figure, locale, name)),
      charts: [
        chartByNature(
          'bars',
          items.map(({ figure, name }) => plainFigure(name, figure, locale)),
          locale,
        ),
      ],
    };
  },
});
