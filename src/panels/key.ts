import type { CustomSeriesOption } from 'echarts';
import { nameLabel, numberLabel, px, textWidth } from './marks.ts';
import { COMPACT_WIDTH } from './named-rows.ts';
import { group, type Point, type Shape, text } from './shapes.ts';
import type { Theme } from './theme.ts';

/** An entry of a key that counts: a sample of the mark, how many there are, what it means. */
interface KeyEntry {
  readonly sample: (centre: Point) => Shape;
  readonly count: number;
  readonly name: string;
}

const LINE = 24;
const SAMPLE = 26;
const BETWEEN = 22;
/** The narrowest body of a panel that is not compact. */
const WIDTH = 416;

/** A key above a chart, in as many lines as it needs. Its height is in pixels at scale 1. */
export const countKey = (
  entries: readonly KeyEntry[],
  { theme, compact }: { theme: Theme; compact: boolean },
): { height: number; series: CustomSeriesOption } => {
  const [number, name] = [numberLabel(theme), nameLabel(theme)];
  const limit = px(theme, compact ? COMPACT_WIDTH : WIDTH);
  let [x, row] = [0, 0];
  const places = entries.map((entry) => {
    const digits = textWidth(String(entry.count), number.fontSize) + px(theme, 5);
    const width = px(theme, SAMPLE) + digits + textWidth(entry.name, name.fontSize);
    if (x > 0 && x + width > limit) [x, row] = [0, row + 1];
    const place = { ...entry, x, y: px(theme, row * LINE + LINE / 2), digits };
    x += width + px(theme, BETWEEN);
    return place;
  });
  return {
    height: (row + 1) * LINE + 8,
    series: {
      type: 'custom',
      coordinateSystem: 'none' as never,
      silent: true,
      data: places.map((place) => place.count),
      renderItem: ({ dataIndex }) => {
        const place = places[dataIndex];
        if (!place) return null;
        const start = place.x + px(theme, SAMPLE);
        return group([
          place.sample([place.x + px(theme, 9), place.y]),
          text([start, place.y], String(place.count), number),
          text([start + place.digits, place.y], place.name, name),
        ]);
      },
    },
  };
};
