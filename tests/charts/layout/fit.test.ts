import { describe, expect, test } from 'vitest';
import { fitDrawing } from '../../../src/charts/layout/fit.ts';
import type { Drawing } from '../../../src/charts/model/kind.ts';

const SCALES = { least: 1.8, most: 2.7, locale: 'zh' } as const;

/** A drawing so high at scale 1; labels above the marks take half as much again. */
const drawing =
  (height: number, fixed = false) =>
  (_: number, compact: boolean): Drawing => ({
    option: {},
    height: compact ? height * 1.5 : height,
    ...(fixed && { fixed: true }),
    alt: compact ? 'above' : 'beside',
    rows: [],
  });

describe('fitDrawing', () => {
  test('is as large as the box takes it, and never larger than the most', () => {
    expect(fitDrawing(drawing(100), { width: 5000, height: 5000 }, SCALES).scale).toBe(2.7);
    const narrow = fitDrawing(drawing(100), { width: 1150, height: 5000 }, SCALES);
    expect(narrow.drawing.alt).toBe('beside');
    expect(narrow.scale).toBeCloseTo(2.5, 5);
    const low = fitDrawing(drawing(300), { width: 5000, height: 660 }, SCALES);
    expect(low.scale).toBeLessThanOrEqual(2.2);
    expect(low.scale).toBeGreaterThan(2);
  });

  test('labels go above the marks where that makes the drawing much larger', () => {
    const { drawing: drawn, scale } = fitDrawing(drawing(100), { width: 600, height: 900 }, SCALES);
    expect(drawn.alt).toBe('above');
    expect(scale).toBeCloseTo(2, 5);
    // A low box has no room for labels above.
    expect(fitDrawing(drawing(300), { width: 900, height: 600 }, SCALES).drawing.alt).toBe('beside');
  });

  test('fills the room that it can use and no more; never shrinks below the least', () => {
    const box = { width: 5000, height: 350 };
    expect(fitDrawing(drawing(100), box, SCALES).height).toBe(350);
    expect(fitDrawing(drawing(100, true), box, SCALES).height).toBeCloseTo(270, 5);
    expect(fitDrawing(drawing(1000), { width: 5000, height: 700 }, SCALES).scale).toBe(1.8);
  });
});
