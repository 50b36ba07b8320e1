import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { baseOption, type MarkData, px } from '../marks/marks.ts';
import { copyOf, type Shape } from '../marks/shapes.ts';
import type { Frame } from '../model/kind.ts';
import { heightIn } from './frame.ts';
import { perBox } from './per-box.ts';

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
/** Where a width between those that were tried takes more after all. */
const LEAST_GAP = 6;

/**
 * Rows of their own heights, one below another. A drawing must name its height before it knows its width, so it asks
 * for the most that any width needs; what a width leaves of it goes between the rows.
 */
export const stackedRows = (
  rows: readonly StackedRow[],
  frame: Frame,
): { option: EChartsOption; height: number } => {
  const { theme } = frame;
  const gap = px(theme, GAP);
  const contentHeight = (layouts: readonly RowLayout[]): number =>
    layouts.reduce((sum, row) => sum + row.height, gap * Math.max(0, layouts.length - 1));
  const layoutsAt = (width: number): RowLayout[] => rows.map((row) => row.layout(width));
  const places = rows.flatMap((row, index) => row.marks.map((_, mark) => ({ index, mark })));
  /** The rows of a box, and where each begins. */
  const placedIn = perBox((width, height) => {
    const layouts = layoutsAt(width);
    const spare = height - contentHeight(layouts);
    const edge = Math.max(0, spare / Math.max(1, rows.length) / 2);
    const between =
      spare >= 0
        ? gap + 2 * edge
        : Math.max(px(theme, LEAST_GAP), gap + spare / Math.max(1, rows.length - 1));
    return layouts.map(({ shapes }, index) => ({
      shapes,
      y: layouts.slice(0, index).reduce((sum, row) => sum + row.height + between, edge),
    }));
  });
  const renderItem: CustomSeriesOption['renderItem'] = ({ dataIndex }, api) => {
    const place = places[dataIndex];
    const row = place && placedIn(api)[place.index];
    const shape = row?.shapes[place?.mark ?? 0];
    return shape ? ({ type: 'group', y: row.y, children: [copyOf(shape)] } as Shape) : null;
  };
  return {
    // A pixel more: text that touches the edge would be cut.
    height: heightIn(frame, (width) => contentHeight(layoutsAt(width))) + 1,
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
