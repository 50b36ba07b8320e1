import type { Status } from '../../bundle/model/schema.ts';
import type { Theme } from '../model/theme.ts';
import { px } from './marks.ts';
import { group, polygon, rect, type Shape } from './shapes.ts';

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/**
 * A square by its state: full, nearly full with a folded corner, hollow in a heavy line, or, where the state is inferred,
 * hollow in dashes.
 */
export const statusSquare = (status: Status, { x, y, side }: Square, theme: Theme): Shape => {
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
    case 'not_listed': {
      const border = px(theme, 1);
      return rect(x + border / 2, y + border / 2, side - border, side - border, {
        fill: colors.sheet,
        stroke: colors.stone,
        lineWidth: border,
        lineDash: [px(theme, 3), px(theme, 2)],
      });
    }
  }
};

/** In the corner of a square: a matter of the problem is still listed elsewhere. */
export const matterMark = ({ x, y, side }: Square, { colors }: Theme): Shape => {
  const corner = side * 0.3;
  return polygon(
    [
      [x + side, y + side - corner],
      [x + side, y + side],
      [x + side - corner, y + side],
    ],
    { fill: colors.amber },
  );
};

/** The colour of a number inside a square. */
export const squareTextColor = (status: Status, { colors }: Theme): string =>
  status === 'done' ? colors.sheet : colors.ink;
