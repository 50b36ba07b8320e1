import type { CustomSeriesOption } from 'echarts';
import { roomIn } from '../layout/frame.ts';
import type { Frame } from '../model/kind.ts';
import { textWidth } from '../text/measure.ts';
import { widest, wrapped } from '../text/wrap.ts';
import { nameLabel, numberLabel, px } from './marks.ts';
import { group, type Point, type Shape, text } from './shapes.ts';

/** An entry of a key that counts: a sample of the mark, how many there are, what it means. */
interface KeyEntry {
  readonly sample: (centre: Point) => Shape;
  readonly count: number;
  readonly name: string;
}

const LINE = 24;
const NAME_LINE = 18;
const SAMPLE = 26;
const BETWEEN = 22;

/** A key above a chart, in as many lines as it needs. Its height is in pixels at scale 1. */
export const countKey = (
  entries: readonly KeyEntry[],
  frame: Frame,
): { height: number; series: CustomSeriesOption } => {
  const { theme } = frame;
  const [number, name] = [numberLabel(theme), nameLabel(theme)];
  const limit = roomIn(frame);
  let [x, top, lower] = [0, 0, 0];
  const places = entries.map((entry) => {
    const digits = textWidth(String(entry.count), number.fontSize) + px(theme, 5);
    const before = px(theme, SAMPLE) + digits;
    const names = wrapped(entry.name, name.fontSize, limit - before, theme.lexicon);
    const width = before + widest(names, name.fontSize);
    if (x > 0 && x + width > limit) [x, top] = [0, lower];
    const place = { ...entry, names, x, y: px(theme, top + LINE / 2), digits };
    x += width + px(theme, BETWEEN);
    lower = Math.max(lower, top + LINE + (names.length - 1) * NAME_LINE);
    return place;
  });
  return {
    height: lower + 8,
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
          ...place.names.map((line, index) =>
            text([start + place.digits, place.y + px(theme, index * NAME_LINE)], line, name),
          ),
        ]);
      },
    },
  };
};
