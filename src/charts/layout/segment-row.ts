import { type MarkData, px } from '../marks/marks.ts';
import { group, hatchedRect, line, rect, type Shape } from '../marks/shapes.ts';
import type { Nature } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';
import { namedNumber } from './named-number.ts';
import { placeLabels } from './segment-labels.ts';
import type { StackedRow } from './stacked-rows.ts';

/** A part of a bar: `share` is its share of the whole, from 0 to 1. */
export interface Segment extends MarkData {
  readonly name: string;
  readonly text: string;
  readonly share: number;
  readonly nature: Extract<Nature, 'stated' | 'derived'>;
}

interface Whole extends MarkData {
  readonly name: string;
  readonly text: string;
}

const BAR = 24;
const HEAD_GAP = 4;
const LABEL_GAP = 5;

/**
 * A whole as one bar split into segments, its name and number above, those of each segment below it. `extent` is the
 * share of the panel's width that the whole takes.
 */
export const segmentRow = (
  whole: Whole,
  segments: readonly Segment[],
  { theme, extent }: { theme: Theme; extent: number },
): StackedRow => {
  const { colors } = theme;
  const tints = [colors.sea, colors['sea-2'], colors['sea-3'], colors['sea-4']];
  const bar = px(theme, BAR);
  const hairline = px(theme, 1);
  /** The pale tints alone would not stand out from the sheet (WCAG 1.4.11): a hairline inside does. */
  const statedRect = (
    { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
    tint: string,
  ) =>
    tint === colors['sea-3'] || tint === colors['sea-4']
      ? rect(
          x + hairline / 2,
          y + hairline / 2,
          Math.max(width - hairline, 0),
          Math.max(height - hairline, 0),
          { fill: tint, stroke: colors['sea-2'], lineWidth: hairline },
        )
      : rect(x, y, width, height, { fill: tint });
  return {
    marks: [whole, ...segments].map(({ tip, figure }) => ({ tip, ...(figure !== undefined && { figure }) })),
    layout: (width) => {
      const head = namedNumber(whole.name, whole.text, { theme, width });
      const top = head.height + px(theme, HEAD_GAP);
      const below = top + bar;
      const starts = segments.map((_, index) =>
        segments.slice(0, index).reduce((sum, segment) => sum + segment.share * width * extent, 0),
      );
      const spans = segments.map(({ share }, index) => ({
        from: starts[index] ?? 0,
        to: (starts[index] ?? 0) + share * width * extent,
      }));
      const labels = placeLabels(segments, spans, { theme, width });
      const shapes = segments.map(({ nature }, index): Shape => {
        const { from, to } = spans[index] ?? { from: 0, to: 0 };
        const label = labels.placed[index];
        const gap = index === segments.length - 1 ? 0 : Math.min(px(theme, 2), (to - from) / 3);
        const tint = tints[index % tints.length] ?? colors.sea;
        const leader = label?.leader;
        return group([
          nature === 'stated'
            ? statedRect({ x: from, y: top, width: to - from - gap, height: bar }, tint)
            : hatchedRect(from + 0.5, top + 0.5, Math.max(to - from - gap - 1, 1), bar - 1, theme),
          leader &&
            line(
              [leader.x, below],
              [leader.x, below + px(theme, LABEL_GAP) + leader.y],
              colors['ink-3'],
              px(theme, 1),
            ),
          leader &&
            line(
              [leader.x, below + px(theme, LABEL_GAP) + leader.y],
              [leader.toX, below + px(theme, LABEL_GAP) + leader.y],
              colors['ink-3'],
              px(theme, 1),
            ),
          label?.shape(below + px(theme, LABEL_GAP)),
        ]);
      });
      return {
        height: below + px(theme, LABEL_GAP) + labels.height,
        shapes: [head.at(0, 0), ...shapes],
      };
    },
  };
};
