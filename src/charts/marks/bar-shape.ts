import type { Nature } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { markStyle, px } from './marks.ts';
import { group, hatchedRect, rect, type Shape } from './shapes.ts';

/** The length in pixels at scale 1 of the shortest bar. */
const LEAST = 1;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a bar between zero and an end begins, and how long it is: left of zero or above it for an end that lies there.
 * What is not zero is never too short to be seen.
 */
export const barBetween = (
  zero: number,
  end: number,
  theme: Theme,
): { readonly start: number; readonly length: number } => {
  const length = end === zero ? 0 : Math.max(Math.abs(end - zero), px(theme, LEAST));
  return { start: end < zero ? zero - length : zero, length };
};

/** A bar or a column by its nature: stated solid, derived hatched, reference hollow. Zero has none. */
export const barShape = ({ x, y, width, height }: Box, nature: Nature, theme: Theme): Shape => {
  if (width === 0 || height === 0) return group([]);
  const { color, borderWidth } = markStyle(nature, theme);
  switch (nature) {
    case 'stated':
      return rect(x, y, width, height, { fill: color });
    case 'derived':
      return hatchedRect(x + 0.5, y + 0.5, Math.max(width - 1, 1), Math.max(height - 1, 1), theme);
    case 'reference': {
      // The line of a hollow bar stays inside it, so that all kinds are as long and as high.
      const inset = borderWidth / 2;
      return rect(x + inset, y + inset, Math.max(width - borderWidth, 0), Math.max(height - borderWidth, 0), {
        fill: color,
        stroke: theme.colors.sea,
        lineWidth: borderWidth,
      });
    }
  }
};
