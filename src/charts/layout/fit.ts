import type { Locale } from '../../bundle/model/text.ts';
import type { Drawing } from '../model/kind.ts';

/** A box to draw in, in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Fitted {
  readonly drawing: Drawing;
  /** CSS pixels to a pixel of the drawing. */
  readonly scale: number;
  /** In CSS pixels: what the drawing asks for, more where it can spread. */
  readonly height: number;
}

/** The widths, at scale 1, that drawings want: labels beside the marks (English names are longer), or above them. */
const WIDE: Readonly<Record<Locale, number>> = { zh: 460, en: 560 };
const NARROW = 300;
/** What labels beside the marks can do with where above them there is no room. */
const TIGHT = 440;
const STEPS = 12;

/** How much larger a drawing has to get by labels above its marks: beside them they are read faster. */
const WORTH = 1.15;
/** How far a drawing that can spread may be drawn apart before its marks lose their company. */
const SPREAD = 1.6;

/**
 * A drawing as large as its box takes it: type, strokes and marks grow together between two scales. Labels stand
 * beside the marks, or above them where that makes it much larger. The smallest is drawn even where it does not fit.
 */
export const fitDrawing = (
  draw: (scale: number, compact: boolean) => Drawing,
  { width, height }: Box,
  { least, most, locale }: { least: number; most: number; locale: Locale },
): Fitted => {
  const fits = (compact: boolean, wanted: number): Pick<Fitted, 'drawing' | 'scale'> | null => {
    const widest = Math.min(most, width / wanted);
    for (let step = 0; step <= STEPS; step += 1) {
      const scale = widest - ((widest - least) * step) / STEPS;
      if (scale < least - 1e-9) return null;
      const drawing = draw(scale, compact);
      if (drawing.height * scale <= height) return { drawing, scale };
    }
    return null;
  };
  const [beside, above] = [fits(false, WIDE[locale]), fits(true, NARROW)];
  const larger = above && (!beside || above.scale > beside.scale * WORTH) ? above : beside;
  const { drawing, scale } = larger ??
    fits(false, TIGHT) ?? { drawing: draw(least, width < TIGHT * least), scale: least };
  const asked = drawing.height * scale;
  return { drawing, scale, height: Math.min(height, drawing.fixed ? asked : asked * SPREAD) };
};
