import type { EChartsOption } from 'echarts';
import { barBetween, barShape } from '../marks/bar-shape.ts';
import { baseOption, type MarkData, numberLabel, px } from '../marks/marks.ts';
import { group, line, text } from '../marks/shapes.ts';
import type { Frame, Nature } from '../model/kind.ts';
import { besideMark, crowded, namedRows, numbersRoom, numbersStack, roomBeside } from './named-rows.ts';
import { numberLines } from './number-lines.ts';

/** One bar from zero, named on the left, its exact text at its end. */
export interface Bar extends MarkData {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly nature: Nature;
}

const BAR = 20;
const NUMBER_LINE = 17;
const PADDING = 4;
/** How far the zero line stands out of a bar on a phone, where names lie between the bars. */
const COMPACT_REACH = 13;

/** A number on one line or a range in two: neither is parted from its unit. */
const isWholeOrRange = (lines: readonly string[]): boolean =>
  lines.length === 1 || (lines.length === 2 && /[～–]$/.test(lines[0] ?? ''));

/**
 * Horizontal bars on a common scale from zero, falls to the left of it. Names stand left of all bars, or above them
 * where the panel is compact; numbers at the ends of the bars. Returns the option and the height that it wants.
 */
export const horizontalBars = (
  bars: readonly Bar[],
  frame: Frame,
): { option: EChartsOption; height: number } => {
  const { theme, compact } = frame;
  const number = numberLabel(theme);
  // Where names and numbers leave too little for the bars, ranges break in two; else names stand above, numbers too.
  const beside = namedRows(
    bars.map(({ name }) => ({ name })),
    frame,
  );
  /** The room for the numbers of falls and for all others. */
  const roomsFor = (lines: readonly (readonly string[])[]): readonly [number, number] => {
    const of = (falls: boolean): string[] =>
      bars.flatMap((bar, index) => (bar.value < 0 === falls ? (lines[index] ?? []) : []));
    return [numbersRoom(of(true), theme), numbersRoom(of(false), theme)];
  };
  const isCrowded = (lines: readonly (readonly string[])[]): boolean => {
    const [left, right] = roomsFor(lines);
    return compact || crowded(beside.left + left + right, frame);
  };
  const whole = bars.map((bar) => [bar.text]);
  const broken = bars.map((bar) => numberLines(bar.text, roomBeside(beside.left, frame), theme));
  const breaks = isCrowded(whole) && !isCrowded(broken) && broken.every(isWholeOrRange);
  const numbers = breaks ? broken : whole;
  const [left, right] = roomsFor(numbers);
  const above = isCrowded(numbers);
  /** The frame for names above the bars. */
  const upon = { ...frame, compact: true };
  const stacked = above && numbersStack(0, left + right, upon);
  const named = bars.map(({ name, text }) => (stacked ? { name, number: text } : { name }));
  const layout = above ? namedRows(named, upon) : beside;
  const [gap, edge] = [besideMark(theme), px(theme, 2)];
  const values = bars.map((bar) => bar.value);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return {
    height: layout.height + 2 * PADDING,
    option: {
      ...baseOption(theme),
      grid: {
        left: layout.left + (stacked ? 0 : left),
        right: stacked ? edge : Math.max(right, edge),
        top: px(theme, PADDING),
        bottom: px(theme, PADDING),
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', min, max: min === max ? 1 : max, show: false },
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
            const { start, length } = barBetween(zero, end, theme);
            const falls = bar.value < 0;
            return group([
              barShape(
                { x: start, y: y - px(theme, BAR) / 2, width: length, height: px(theme, BAR) },
                bar.nature,
                theme,
              ),
              line([zero, y - reach], [zero, y + reach], theme.colors['rule-strong'], px(theme, 1)),
              !stacked &&
                text(
                  [falls ? start - gap : start + length + gap, y],
                  (numbers[dataIndex] ?? []).join('\n'),
                  number,
                  { align: falls ? 'right' : 'left', lineHeight: px(theme, NUMBER_LINE) },
                ),
            ]);
          },
        },
      ],
    },
  };
};
