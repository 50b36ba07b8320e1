import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { barBetween, barShape } from '../marks/bar-shape.ts';
import { baseOption, captionLabel, nameLabel, numberLabel, px } from '../marks/marks.ts';
import { group, line, type Point, type Shape, text } from '../marks/shapes.ts';
import type { Frame } from '../model/kind.ts';
import { type Break, type Column, columnsLayout } from './columns-layout.ts';
import { heightIn } from './frame.ts';
import { perBox } from './per-box.ts';

/** The height that columns have with their words, and what is theirs alone at least. */
const HEIGHT = 250;
const LEAST_PLOT = 80;

/** A text that reads upwards from a point, or up to it. */
const upright = (
  [x, y]: Point,
  content: string,
  label: { color: string; fontFamily: string; fontSize: number; fontWeight?: 600 },
  align: 'left' | 'right',
): Shape => {
  const { color, ...font } = label;
  const style = { text: content, fill: color, verticalAlign: 'middle' as const, align, ...font };
  return { type: 'text', x, y, rotation: Math.PI / 2, style };
};

/** Columns over periods, on a common scale from zero, falls below it. Returns the option and the height that it wants. */
export const columns = (
  items: readonly Column[],
  breaks: readonly Break[],
  frame: Frame,
): { option: EChartsOption; height: number } => {
  const { theme } = frame;
  const { colors } = theme;
  const [name, number, caption] = [nameLabel(theme), numberLabel(theme), captionLabel(theme)];
  const layoutIn = perBox((width, height) => columnsLayout(items, breaks, { theme, width, height }));

  const column: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const [item, layout] = [items[dataIndex], layoutIn(api)];
    if (!item) return null;
    const x = layout.centre(dataIndex);
    const { start, length } = barBetween(layout.y(0), layout.y(item.value), theme);
    const below = item.value < 0;
    const lines = layout.numbers[dataIndex] ?? [];
    const labelY = below ? start + length + layout.labelGap : start - layout.labelGap;
    return group([
      barShape({ x: x - layout.bar / 2, y: start, width: layout.bar, height: length }, item.nature, theme),
      layout.upright
        ? upright([x, labelY], item.text, number, below ? 'right' : 'left')
        : text([x, labelY], lines.join('\n'), number, {
            align: 'center',
            verticalAlign: below ? 'top' : 'bottom',
            lineHeight: layout.line,
          }),
      layout.periods.upright
        ? upright([x, layout.periodTop], item.period, name, 'right')
        : text([x, layout.periodTop], (layout.periods.lines[dataIndex] ?? []).join('\n'), name, {
            align: 'center',
            verticalAlign: 'top',
            lineHeight: layout.line,
          }),
    ]);
  };

  const axisAndBreaks: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const layout = layoutIn(api);
    const found = layout.breaks[dataIndex - 1];
    if (!found) {
      const zero = layout.y(0);
      return group([
        line([0, zero], [api.getWidth(), zero], colors['rule-strong'], px(theme, 1)),
        layout.unit !== undefined && text([0, 0], layout.unit, name, { verticalAlign: 'top' }),
      ]);
    }
    const dashes: Shape = {
      type: 'line',
      shape: { x1: found.x, y1: found.top, x2: found.x, y2: layout.bottom },
      style: {
        stroke: colors.amber,
        lineWidth: px(theme, 1),
        lineDash: [px(theme, 4), px(theme, 3)],
        fill: 'none',
      },
    };
    const words = text(
      [found.textX, found.top],
      found.lines.join('\n'),
      { ...caption, color: colors.amber },
      {
        align: found.align,
        verticalAlign: 'top',
        lineHeight: layout.line,
      },
    );
    return group([dashes, words]);
  };

  return {
    height: heightIn(frame, (width) =>
      Math.max(
        px(theme, HEIGHT),
        columnsLayout(items, breaks, { theme, width, height: 0 }).words + px(theme, LEAST_PLOT),
      ),
    ),
    option: {
      ...baseOption(theme),
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none' as never,
          data: items.map(({ tip, figure }) => ({
            value: 0,
            tip,
            ...(figure !== undefined && { figure }),
          })),
          renderItem: column,
        },
        {
          type: 'custom',
          coordinateSystem: 'none' as never,
          silent: true,
          data: [0, ...breaks.map(() => 0)],
          renderItem: axisAndBreaks,
        },
      ],
    },
  };
};
