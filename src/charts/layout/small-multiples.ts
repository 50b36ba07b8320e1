import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { barBetween, barShape } from '../marks/bar-shape.ts';
import { baseOption, type MarkData, nameLabel, numberLabel, px } from '../marks/marks.ts';
import { copyOf, group, line, polygon, type Shape, text } from '../marks/shapes.ts';
import type { Frame, Nature } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { widest, wrapped } from '../text/wrap.ts';
import { periodLines } from './columns-layout.ts';
import { heightIn } from './frame.ts';
import { namedNumber } from './named-number.ts';
import { columnNumbers } from './number-lines.ts';
import { perBox } from './per-box.ts';

/** One number of a small chart; `share` is its share of the one scale that all charts have, below zero for a fall. */
export interface SmallBar extends MarkData {
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly nature: Nature;
}

export interface SmallChart extends MarkData {
  readonly name: string;
  /** What the chart is about in one number: how far it rose or fell. */
  readonly growth?: { readonly text: string; readonly rises: boolean };
  readonly bars: readonly SmallBar[];
}

const GAP = 20;
const LINE = 18;
const GROWTH = 20;
const GROWTH_LINE = 28;
const HEAD_GAP = 10;
const LABEL_GAP = 5;
const BETWEEN = 5;
const PLOT = 140;
const WIDEST_COLUMN = 72;
const COLUMN_SHARE = 0.56;
const BAR = 16;
const BAR_GAP = 8;
/** How far the zero line stands out of a bar. */
const ZERO_REACH = 2;
const CHART_GAP = 18;

/** Where all stands in a box of pixels: a shape for each chart's head and for each of its bars. */
interface Layout {
  readonly height: number;
  readonly shapes: readonly (readonly Shape[])[];
}

/** A name and, beside or below it, an arrow with how far it rose or fell. */
const head = ({ name, growth }: Pick<SmallChart, 'name' | 'growth'>, width: number, theme: Theme) => {
  const nameFont = { ...nameLabel(theme), color: theme.colors.ink };
  const growthFont = { ...numberLabel(theme), fontSize: px(theme, GROWTH) };
  const names = wrapped(name, nameFont.fontSize, width, theme.lexicon);
  const lineHeight = px(theme, LINE);
  const shape = (x: number, y: number): Shape => {
    const color = growth?.rises ? theme.up : theme.down;
    const middle = y + names.length * lineHeight + px(theme, GROWTH_LINE / 2);
    const [side, rise] = [px(theme, 12), px(theme, growth?.rises ? -5.5 : 5.5)];
    return group([
      text([x, y], names.join('\n'), nameFont, { verticalAlign: 'top', lineHeight }),
      growth &&
        polygon(
          [
            [x, middle - rise],
            [x + side, middle - rise],
            [x + side / 2, middle + rise],
          ],
          { fill: color },
        ),
      growth && text([x + side + px(theme, 5), middle], growth.text, { ...growthFont, color }),
    ]);
  };
  return { height: names.length * lineHeight + (growth ? px(theme, GROWTH_LINE) : 0), shape };
};

/** A chart's name with the unit that its numbers leave out. */
const withUnit = (name: string, unit: string): string =>
  /[\u2e80-\uffef]/.test(unit) ? `${name}（${unit}）` : `${name} (${unit})`;

/** The share of the scale that lies below zero. */
const fallsOf = (charts: readonly SmallChart[]): number =>
  -Math.min(0, ...charts.flatMap(({ bars }) => bars.map((bar) => bar.share)));

/** Charts side by side as columns on one base line, their names below all of them; null where a label is wider than its column's place. */
const columnsIn = (
  charts: readonly SmallChart[],
  { width, height, theme }: { width: number; height: number; theme: Theme },
): Layout | null => {
  const gap = px(theme, GAP);
  const chartWidth = (width - gap * (charts.length - 1)) / charts.length;
  const [nameFont, numberFont] = [nameLabel(theme), numberLabel(theme)];
  const lineHeight = px(theme, LINE);
  const pitches = charts.map((chart) => chartWidth / chart.bars.length);
  const rooms = pitches.map((pitch) => pitch - px(theme, BETWEEN));
  const written = columnNumbers(
    charts.map(({ bars }, at) => ({ numbers: bars.map((bar) => bar.text), room: rooms[at] ?? 0 })),
    theme,
  );
  if (!written) return null;
  const placed = charts.map((chart, at) => {
    const [pitch = 0, room = 0] = [pitches[at], rooms[at]];
    const { lines: numbers = [], unit } = written[at] ?? {};
    return {
      pitch,
      room,
      head: head(
        { ...chart, name: unit === undefined ? chart.name : withUnit(chart.name, unit) },
        chartWidth,
        theme,
      ),
      numbers,
      names: chart.bars.map((bar) => periodLines(bar.name, nameFont.fontSize, room, theme.lexicon)),
    };
  });
  const fits = placed.every(({ names, room }) => widest(names.flat(), nameFont.fontSize) <= room);
  if (!fits) return null;
  const labelGap = px(theme, LABEL_GAP);
  const most = (lines: readonly (readonly string[])[]): number =>
    Math.max(...lines.map((each) => each.length)) * lineHeight;
  /** The height that numbers take at the ends of all columns that fall, or of all others. */
  const numbersAt = (falls: boolean): number => {
    const lines = charts.flatMap(({ bars }, at) =>
      bars.flatMap((bar, index) => (bar.share < 0 === falls ? [placed[at]?.numbers[index] ?? []] : [])),
    );
    return lines.length === 0 ? 0 : most(lines) + labelGap;
  };
  const headHeight = Math.max(...placed.map((place) => place.head.height));
  const above = headHeight + px(theme, HEAD_GAP) + numbersAt(false);
  const below = numbersAt(true) + labelGap + most(placed.flatMap((place) => place.names));
  const bottom = Math.max(height, above + px(theme, PLOT) + below) - below;
  const zero = bottom - fallsOf(charts) * (bottom - above);
  const namesTop = bottom + numbersAt(true) + labelGap;
  const shapes = charts.map((chart, at) => {
    const place = placed[at];
    if (!place) return [];
    const left = at * (chartWidth + gap);
    const column = Math.min(place.pitch * COLUMN_SHARE, px(theme, WIDEST_COLUMN));
    return [
      group([
        place.head.shape(left, headHeight - place.head.height),
        line([left, zero], [left + chartWidth, zero], theme.colors['rule-strong'], px(theme, 1)),
      ]),
      ...chart.bars.map((bar, index) => {
        const x = left + place.pitch * (index + 0.5);
        const { start, length } = barBetween(zero, zero - bar.share * (bottom - above), theme);
        const falls = bar.share < 0;
        return group([
          barShape({ x: x - column / 2, y: start, width: column, height: length }, bar.nature, theme),
          text(
            [x, falls ? start + length + labelGap : start - labelGap],
            (place.numbers[index] ?? []).join('\n'),
            numberFont,
            { align: 'center', verticalAlign: falls ? 'top' : 'bottom', lineHeight },
          ),
          text([x, namesTop], (place.names[index] ?? []).join('\n'), nameFont, {
            align: 'center',
            verticalAlign: 'top',
            lineHeight,
          }),
        ]);
      }),
    ];
  });
  return { height: above + px(theme, PLOT) + below, shapes };
};

/** Charts one below another as bars from one zero, each number above its bar. */
const barsIn = (
  charts: readonly SmallChart[],
  { width, height, theme }: { width: number; height: number; theme: Theme },
): Layout => {
  const bar = px(theme, BAR);
  const blocks = charts.map((chart) => {
    const heading = head(chart, width, theme);
    let y = heading.height + px(theme, LABEL_GAP);
    const rows = chart.bars.map((each) => {
      const label = namedNumber(each.name, each.text, { theme, width });
      const top = y;
      const barTop = top + label.height + px(theme, 3);
      y = barTop + bar + px(theme, BAR_GAP);
      return { each, label, top, barTop };
    });
    return { heading, rows, height: y - px(theme, BAR_GAP - ZERO_REACH) };
  });
  const gap = px(theme, CHART_GAP);
  const asked = blocks.reduce((sum, block) => sum + block.height, gap * (blocks.length - 1));
  const spare = Math.max(0, height - asked) / blocks.length;
  const [zero, reach] = [fallsOf(charts) * width, px(theme, ZERO_REACH)];
  const shapes = blocks.map(({ heading, rows }, at) => {
    const start = blocks.slice(0, at).reduce((sum, block) => sum + block.height + gap + spare, spare / 2);
    return [
      heading.shape(0, start),
      ...rows.map(({ each, label, top, barTop }) => {
        const y = start + barTop;
        const { start: x, length } = barBetween(zero, zero + each.share * width, theme);
        return group([
          label.at(0, start + top),
          barShape({ x, y, width: length, height: bar }, each.nature, theme),
          line([zero, y - reach], [zero, y + bar + reach], theme.colors['rule-strong'], px(theme, 1)),
        ]);
      }),
    ];
  });
  return { height: asked, shapes };
};

const layoutIn = (
  charts: readonly SmallChart[],
  box: { width: number; height: number; theme: Theme },
): Layout => columnsIn(charts, box) ?? barsIn(charts, box);

/**
 * Several small charts of one form on one scale from zero: columns side by side on one base line, or bars one below
 * another where the columns would be too narrow for their labels. Returns the option and the height that it wants.
 */
export const smallMultiples = (
  charts: readonly SmallChart[],
  frame: Frame,
): { option: EChartsOption; height: number } => {
  const { theme } = frame;
  const places = charts.flatMap((chart, at) =>
    [chart, ...chart.bars].map(({ tip, figure }, mark) => ({
      at,
      mark,
      data: { value: 0, tip, ...(figure !== undefined && { figure }) },
    })),
  );
  const drawnIn = perBox((width, height) => layoutIn(charts, { width, height, theme }));
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const place = places[dataIndex];
    const { shapes } = drawnIn(api);
    const shape = place && shapes[place.at]?.[place.mark];
    return shape ? copyOf(shape) : null;
  };
  return {
    height: heightIn(frame, (width) => layoutIn(charts, { width, height: 0, theme }).height) + 2,
    option: {
      ...baseOption(theme),
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none' as never,
          data: places.map((place) => place.data),
          renderItem,
        },
      ],
    },
  };
};
