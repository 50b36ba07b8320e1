import type { CustomSeriesRenderItemParams, CustomSeriesRenderItemReturn } from 'echarts';
import type { Theme } from '../model/theme.ts';
import { markStyle, px } from './marks.ts';

/** The few shapes that custom series are drawn with, in pixels. */

/** What a custom series draws for one data item. */
export type Shape = NonNullable<CustomSeriesRenderItemReturn>;

export type Point = readonly [x: number, y: number];

interface Outline {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: number[];
}

/** Several shapes as one mark. */
export const group = (children: readonly (Shape | false | undefined)[]): Shape => ({
  type: 'group',
  children: children.filter((child): child is Exclude<Shape, { type: 'group' }> => Boolean(child)),
});

export const line = (from: Point, to: Point, stroke: string, lineWidth: number): Shape => ({
  type: 'line',
  shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
  style: { stroke, lineWidth, fill: 'none' },
});

export const rect = (x: number, y: number, width: number, height: number, style: Outline): Shape => ({
  type: 'rect',
  shape: { x, y, width, height },
  style,
});

export const circle = ([cx, cy]: Point, r: number, style: Outline): Shape => ({
  type: 'circle',
  shape: { cx, cy, r },
  style,
});

export const polygon = (points: readonly Point[], style: Outline): Shape => ({
  type: 'polygon',
  shape: { points: points.map(([x, y]) => [x, y]) },
  style,
});

/** Text at a point; `label` is one of the label styles of marks.ts. */
export const text = (
  [x, y]: Point,
  content: string,
  label: { color: string; fontFamily: string; fontSize: number; fontWeight?: 600 },
  place: {
    align?: 'left' | 'center' | 'right';
    verticalAlign?: 'top' | 'middle' | 'bottom';
    lineHeight?: number;
  } = {},
): Shape => {
  const { color, ...font } = label;
  return {
    type: 'text',
    x,
    y,
    // ECharts makes one text of another when the panel is resized, and an upright one would stay so.
    rotation: 0,
    style: { text: content, fill: color, verticalAlign: 'middle', ...font, ...place },
  };
};

/** Words for rich text, which takes braces for its own. */
export const plainText = (words: string): string => words.replaceAll('{', '(').replaceAll('}', ')');

/** A hatched rectangle: a derived quantity, in stone unless it is a finding. */
export const hatchedRect = (
  x: number,
  y: number,
  width: number,
  height: number,
  theme: Theme,
  color = theme.colors.stone,
): Shape => {
  const { color: fill, decal } = markStyle('derived', theme);
  const style = { fill, stroke: color, lineWidth: px(theme, 1), decal: { ...decal, color } };
  // ECharts draws the decal of a custom shape, but types it as a finished pattern.
  return { type: 'rect', shape: { x, y, width, height }, style } as Shape;
};

/** The plot's rectangle, which ECharts types as any coordinate system's. */
export const plotOf = (
  params: CustomSeriesRenderItemParams,
): { x: number; y: number; width: number; height: number } =>
  params.coordSys as unknown as { x: number; y: number; width: number; height: number };

/** A shape that is kept, for ECharts to draw: it puts a finished pattern in the place of the decal that it is given. */
export const copyOf = (shape: Shape): Shape => {
  const { style, children } = shape as { style?: object; children?: readonly Shape[] };
  return {
    ...shape,
    ...(style && { style: { ...style } }),
    ...(children && { children: children.map(copyOf) }),
  } as Shape;
};
