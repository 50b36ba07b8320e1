import type { Status } from '../../bundle/model/schema.ts';
import type { Theme } from '../model/theme.ts';
import { px } from './marks.ts';
import { circle, group, line, type Point, polygon, type Shape } from './shapes.ts';

/** A deadline by the state of its problem: a full dot when basically done, a hollow diamond while in progress. */
export const deadlineMark = (status: Status, [x, y]: Point, theme: Theme): Shape => {
  const { colors } = theme;
  if (status !== 'in_progress') {
    return circle([x, y], px(theme, 6), {
      fill: colors['sea-3'],
      stroke: colors.sea,
      lineWidth: px(theme, 2),
    });
  }
  const r = px(theme, 7.5);
  return polygon(
    [
      [x, y - r],
      [x + r, y],
      [x, y + r],
      [x - r, y],
    ],
    { fill: colors.sheet, stroke: colors.amber, lineWidth: px(theme, 2.5) },
  );
};

/** What goes on after its deadline: an arrow that leaves the mark. */
export const onwards = ([x, y]: Point, length: number, theme: Theme): Shape => {
  const [end, head] = [x + length, px(theme, 4)];
  return group([
    line([x, y], [end - head, y], theme.colors.sea, px(theme, 2)),
    polygon(
      [
        [end, y],
        [end - head * 1.6, y - head],
        [end - head * 1.6, y + head],
      ],
      { fill: theme.colors.sea },
    ),
  ]);
};
