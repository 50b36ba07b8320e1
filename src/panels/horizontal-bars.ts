import type { EChartsOption } from 'echarts';
import type { Nature } from './kind.ts';
import { baseOption, type MarkData, markStyle, numberLabel, px } from './marks.ts';
import { besideMark, COMPACT_WIDTH, crowded, namedRows, numbersRoom } from './named-rows.ts';
import { group, hatchedRect, line, rect, type Shape, text } from './shapes.ts';
import type { Theme } from './theme.ts';

/** One bar from zero, named on the left, its exact text at its end. */
export interface Bar extends MarkData {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly nature: Nature;
}

const BAR = 20;
const PADDING = 4;
/** How far the zero line stands out of a bar on a phone, where names lie between the bars. */
const COMPACT_REACH = 13;

/** The share of a phone's width that numbers may take beside the bars. */
const MOST_ROOM = 0.4;

/** A bar by its nature: stated solid, derived hatched, reference hollow. */
const barShape = (x: number, y: number, width: number, nature: Nature, theme: Theme): Shape => {
  const height = px(theme, BAR);
  const top = y - height / 2;
  const { color, borderWidth } = markStyle(nature, theme);
  switch (nature) {
    case 'stated':
      return rect(x, top, width, height, { fill: color });
    case 'derived':
      return hatchedRect(x + 0.5, top + 0.5, Math.max(width - 1, 1), height - 1, theme);
    case 'reference': {
      // The line of a hollow bar stays inside it, so that all kinds are as long and as high.
      const inset = borderWidth / 2;
      return rect(x + inset, top + inset, Math.max(width - borderWidth, 0), height - borderWidth, {
        fill: color,
        stroke: theme.colors.sea,
        lineWidth: borderWidth,
      });
    }
  }
};

/**
 * Horizontal bars on a common scale from zero. Names stand left of the bars, or above them where the panel is
 * compact. Returns the option and the height that it wants.
 */
export const horizontalBars = (
  bars: readonly Bar[],
  { theme, compact }: { theme: Theme; compact: boolean },
): { option: EChartsOption; height: number } => {
  const room = numbersRoom(
    bars.map((bar) => bar.text),
    theme,
  );
  // Where names and numbers leave too little for the bars, the names stand above them; then the numbers, too.
  const beside = namedRows(
    bars.map(({ name }) => ({ name })),
    { theme, compact },
  );
  const above = compact || crowded(beside.left + room, theme, false);
  const stacked = above && room > px(theme, COMPACT_WIDTH * MOST_ROOM);
  const named = bars.map(({ name, text }) => (stacked ? { name, number: text } : { name }));
  const layout = above ? namedRows(named, { theme, compact: true }) : beside;
  const number = numberLabel(theme);
  const gap = besideMark(theme);
  return {
    height: layout.height + 2 * PADDING,
    option: {
      ...baseOption(theme),
      grid: {
        left: layout.left,
        right: stacked ? px(theme, 2) : room,
        top: px(theme, PADDING),
        bottom: px(theme, PADDING),
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', min: 0, max: Math.max(...bars.map((bar) => bar.value)) || 1, show: false },
      yAxis: layout.yAxis,
      series: [
        layout.series,
        {
          type: 'custom',
          data: bars.map(({ tip, figure, value }, index) => ({
            value: [value, layout.at(index)],
            tip,
            ...(figure !== undefined && { figure }),
          })),
          renderItem: ({ dataIndex }, api) => {
            const bar = bars[dataIndex];
            if (!bar) return null;
            const [zero = 0, y = 0] = api.coord([0, layout.at(dataIndex)]);
            const [end = 0] = api.coord([bar.value, layout.at(dataIndex)]);
            const reach = above ? px(theme, COMPACT_REACH) : layout.reach(api);
            return group([
              barShape(zero, y, end - zero, bar.nature, theme),
              line([zero, y - reach], [zero, y + reach], theme.colors['rule-strong'], px(theme, 1)),
              !stacked && text([end + gap, y], bar.text, number),
            ]);
          },
        },
      ],
    },
  };
};
