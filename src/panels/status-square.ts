import type { Status } from '../figures/schema.ts';
import { px } from './marks.ts';
import { group, polygon, rect, type Shape } from './shapes.ts';
import type { Theme } from './theme.ts';

/** A square by its state: full, nearly full with a folded corner, or hollow. */
export const statusSquare = (status: Status, x: number, y: number, side: number, theme: Theme): Shape => {
  const { colors } = theme;
  switch (status) {
    case 'done':
      return rect(x, y, side, side, { fill: colors.sea });
    case 'basically_done': {
      const corner = side * 0.34;
      return group([
        rect(x, y, side, side, { fill: colors['sea-3'] }),
        polygon(
          [
            [x + side - corner, y],
            [x + side, y],
            [x + side, y + corner],
          ],
          { fill: colors.sea },
        ),
      ]);
    }
    case 'in_progress': {
      const border = Math.max(px(theme, 2.5), side * 0.09);
      return rect(x + border / 2, y + border / 2, side - border, side - border, {
        fill: colors.sheet,
        stroke: colors.amber,
        lineWidth: border,
      });
    }
  }
};

/** The colour of a number inside a square. */
export const squareTextColor = (status: Status, { colors }: Theme): string =>
  status === 'done' ? colors.sheet : colors.ink;
