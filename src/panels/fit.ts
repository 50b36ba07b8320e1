import type { Drawing } from './kind.ts';

/** A box to draw in, in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly drawing: Drawing;
  /** Pixels of the drawing's 16; the drawing is `drawing.height * scale` high. */
  readonly scale: number;
}

/** The widths, at scale 1, that drawings are made for: labels beside the marks, and labels above them. */
const WIDE = 430;
const NARROW = 300;
const STEPS = 12;

/**
 * A drawing as large as its box takes it: type, strokes and marks grow together between two scales. Labels stand
 * beside the marks where that costs no size, else above them. The smallest is drawn even where it does not fit.
 */
export const fitDrawing = (
  draw: (scale: number, compact: boolean) => Drawing,
  { width, height }: Box,
  { least, most }: { least: number; most: number },
): Fitted => {
  const fits = (compact: boolean): Fitted | null => {
    const widest = Math.min(most, width / (compact ? NARROW : WIDE));
    for (let step = 0; step <= STEPS; step += 1) {
      const scale = widest - ((widest - least) * step) / STEPS;
      if (scale < least - 1e-9) return null;
      const drawing = draw(scale, compact);
      if (drawing.height * scale <= height) return { drawing, scale };
    }
    return null;
  };
  const beside = fits(false);
  const above = fits(true);
  if (beside && above) return above.scale > beside.scale * 1.15 ? above : beside;
  return beside ?? above ?? { drawing: draw(least, width < WIDE * least), scale: least };
};
