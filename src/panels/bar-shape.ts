import type { Nature } from './kind.ts';
import { markStyle } from './marks.ts';
import { hatchedRect, rect, type Shape } from './shapes.ts';
import type { Theme } from './theme.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A bar or a column by its nature: stated solid, derived hatched, reference hollow. */
export const barShape = ({ x, y, width, height }: Box, nature: Nature, theme: Theme): Shape => {
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
