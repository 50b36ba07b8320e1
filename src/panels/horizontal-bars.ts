import type { EChartsOption } from 'echarts';
import type { Nature } from './kind.ts';
import { baseOption, type MarkData, markStyle, nameLabel, numberLabel, px, textWidth } from './marks.ts';
import type { Theme } from './theme.ts';

/** One bar from zero, named on the left, its exact text at its end. */
export interface Bar extends MarkData {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly nature: Nature;
  readonly color?: string;
  readonly textColor?: string;
}

const ROW = 44;
const COMPACT_ROW = 58;
const BAR = 20;

/**
 * Horizontal bars on a common scale from zero. Names stand left of the bars, or above them where the panel is
 * compact. Returns the option and the height that it wants.
 */
export const horizontalBars = (
  bars: readonly Bar[],
  { theme, compact, reference }: { theme: Theme; compact: boolean; reference?: { at: number; text: string } },
): { option: EChartsOption; height: number } => {
  const nameSize = nameLabel(theme).fontSize;
  const widest = (texts: readonly string[], size: number): number =>
    Math.max(0, ...texts.map((text) => Math.max(...text.split('\n').map((line) => textWidth(line, size)))));
  const names = Math.min(
    widest(
      bars.map((bar) => bar.name),
      nameSize,
    ),
    px(theme, 190),
  );
  const texts = widest(
    bars.map((bar) => bar.text),
    numberLabel(theme).fontSize,
  );
  const height = bars.length * (compact ? COMPACT_ROW : ROW) + (reference ? 26 : 8);
  const max = Math.max(...bars.map((bar) => bar.value), reference?.at ?? 0);
  return {
    height,
    option: {
      ...baseOption(theme),
      grid: {
        left: compact ? px(theme, 2) : names + px(theme, 14),
        right: texts + px(theme, 16),
        top: px(theme, reference ? 22 : 4),
        bottom: px(theme, 4),
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', min: 0, max, show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map((bar) => bar.name),
        axisTick: { show: false },
        axisLine: { show: true, lineStyle: { color: theme.colors['rule-strong'], width: px(theme, 1) } },
        axisLabel: compact
          ? {
              ...nameLabel(theme),
              inside: true,
              align: 'left',
              margin: px(theme, 2),
              padding: [0, 0, px(theme, 36), 0],
            }
          : {
              ...nameLabel(theme),
              margin: px(theme, 10),
              interval: 0,
              width: names,
              overflow: 'break',
              lineHeight: px(theme, 17),
            },
        z: 10,
      },
      series: [
        {
          type: 'bar',
          barWidth: px(theme, BAR),
          data: bars.map(({ name, value, text, nature, color, textColor, ...data }) => ({
            ...data,
            name,
            value,
            itemStyle: markStyle(nature, theme, color),
            label: {
              show: true,
              position: 'right' as const,
              distance: px(theme, 6),
              ...numberLabel(theme),
              ...(textColor && { color: textColor }),
              formatter: text.replaceAll('{', '(').replaceAll('}', ')'),
            },
          })),
          ...(reference && {
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: theme.colors.ink, width: px(theme, 1), type: 'solid' as const },
              label: { ...nameLabel(theme), formatter: reference.text, position: 'end' as const },
              data: [{ xAxis: reference.at }],
            },
          }),
        },
      ],
    },
  };
};
