import type { Theme } from '../model/theme.ts';
import { px } from './marks.ts';
import { circle, group, hatchedRect, polygon, rect, type Shape } from './shapes.ts';

/** An end of a band in pixels: closed, open (its bound left out), or without a bound. */
type BandEnd =
  | { readonly at: number; readonly open: boolean; readonly infinite?: undefined }
  | { readonly at: number; readonly infinite: true };

const HEIGHT = 14;
const TICK = 24;
/** Room for the arrowhead that closes the dashes. */
const ARROW = 10;
/** Dashes towards an end without a bound, in shares of the way: the band fades out where no one knows. */
const DASHES = [
  [0, 0.5],
  [0.54, 0.7],
  [0.74, 0.84],
  [0.88, 0.95],
] as const;

const dashes = (from: number, to: number, top: number, theme: Theme): Shape[] => {
  const way = to - from - Math.sign(to - from) * px(theme, ARROW);
  return DASHES.map(([start, end]) => {
    const [a, b] = [from + way * start, from + way * end];
    return hatchedRect(Math.min(a, b), top, Math.abs(b - a), px(theme, HEIGHT), theme);
  });
};

/** What is certain in any case, from zero to where the band of a range begins. */
export const certainBar = (zero: number, nearest: number, y: number, theme: Theme): Shape =>
  rect(Math.min(zero, nearest), y - px(theme, HEIGHT / 2), Math.abs(nearest - zero), px(theme, HEIGHT), {
    fill: theme.colors['sea-2'],
  });

/** A range of values as a hatched band with a solid tick at the number that was stated. */
export const intervalBand = (
  { lo, hi }: { lo: BandEnd; hi: BandEnd },
  { y, tick, theme }: { y: number; tick: number; theme: Theme },
): Shape => {
  const { colors } = theme;
  const [height, half] = [px(theme, HEIGHT), px(theme, TICK / 2)];
  const top = y - height / 2;
  // A narrow band keeps to be seen between its ends.
  const radius = Math.max(px(theme, 2.5), Math.min(px(theme, 4.5), (hi.at - lo.at) / 3));
  const body = (): Shape[] => {
    if (hi.infinite) return dashes(lo.at, hi.at, top, theme);
    if (lo.infinite) return dashes(hi.at, lo.at, top, theme);
    return [hatchedRect(lo.at, top, hi.at - lo.at, height, theme)];
  };
  const arrow = (at: number, way: 1 | -1): Shape =>
    polygon(
      [
        [at, y],
        [at - way * px(theme, 8), y - px(theme, 5)],
        [at - way * px(theme, 8), y + px(theme, 5)],
      ],
      { fill: colors.stone },
    );
  const end = (of: BandEnd, way: 1 | -1): Shape | false =>
    of.infinite
      ? arrow(of.at, way)
      : of.open &&
        circle([of.at, y], radius, {
          fill: colors.sheet,
          stroke: colors.ink,
          lineWidth: px(theme, 1.5),
        });
  return group([
    ...body(),
    rect(tick - px(theme, 1.25), y - half, px(theme, 2.5), half * 2, { fill: colors.sea }),
    end(lo, -1),
    end(hi, 1),
  ]);
};
