import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { baseOption, type MarkData, px } from './marks.ts';
import { COMPACT_WIDTH } from './named-rows.ts';
import type { Shape } from './shapes.ts';
import type { Theme } from './theme.ts';

/** A row laid out for a width: its height, and the shape of each of its marks from the row's top left corner. */
export interface RowLayout {
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Marks that are laid out together, however wide the panel turns out to be. */
export interface StackedRow {
  /** What stands behind the shapes, one for one. */
  readonly marks: readonly MarkData[];
  readonly layout: (width: number) => RowLayout;
}

/** Between two rows, in pixels at scale 1. */
const GAP = 16;
/** The widths that the bodies of panels have, at scale 1: a phone's, and all others up to a whole screen's. */
const WIDTHS = {
  compact: [COMPACT_WIDTH, 416, 6],
  wide: [416, 1280, 12],
} as const;

/**
 * Rows of their own heights, one below another. A drawing must name its height before it knows its width, so it asks
 * for the most that any width needs; what a width leaves of it goes between the rows.
 */
export const stackedRows = (
  rows: readonly StackedRow[],
  { theme, compact }: { theme: Theme; compact: boolean },
): { option: EChartsOption; height: number } => {
  const gap = px(theme, GAP);
  const contentHeight = (layouts: readonly RowLayout[]): number =>
    layouts.reduce((sum, row) => sum + row.height, gap * Math.max(0, layouts.length - 1));
  const layoutsAt = (width: number): RowLayout[] => rows.map((row) => row.layout(width));
  const [from, to, steps] = WIDTHS[compact ? 'compact' : 'wide'];
  const heights = Array.from({ length: steps + 1 }, (_, step) =>
    contentHeight(layoutsAt(px(theme, from + ((to - from) * step) / steps))),
  );
  const places = rows.flatMap((row, index) => row.marks.map((_, mark) => ({ index, mark })));
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const place = places[dataIndex];
    if (!place) return null;
    const layouts = layoutsAt(api.getWidth());
    const shape = layouts[place.index]?.shapes[place.mark];
    if (!shape) return null;
    const spare = Math.max(0, api.getHeight() - contentHeight(layouts)) / Math.max(1, rows.length);
    const above = layouts.slice(0, place.index);
    const y = above.reduce((sum, row) => sum + row.height + gap + spare, spare / 2);
    return { type: 'group', y, children: [shape] } as Shape;
  };
  return {
    // A pixel more: text that touches the edge would be cut.
    height: Math.ceil(Math.max(...heights) / theme.scale) + 1,
    option: {
      ...baseOption(theme),
      series: [
        {
          type: 'custom',
          coordinateSystem: 'none' as never,
          data: rows.flatMap((row) => row.marks.map((mark) => ({ ...mark, value: 0 }))),
          renderItem,
        },
      ],
    },
  };
};
