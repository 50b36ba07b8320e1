/** How a screen of any shape is divided: made for 1920×1080, from which everything scales. */

export interface Geometry {
  /** Pixels of the screen to a pixel of the design. */
  readonly unit: number;
  /** Slides side by side. */
  readonly step: number;
  readonly portrait: boolean;
  /** Of one slide, in pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

const LONG = 1920;
const SHORT = 1080;
/** From this ratio on, two slides have room for themselves: a wall of two screens. */
const WALL = 3;

export const geometryOf = (width: number, height: number): Geometry => {
  const portrait = height > width;
  const step = width >= height * WALL ? 2 : 1;
  const own = width / step;
  const unit = portrait ? Math.min(own / SHORT, height / LONG) : Math.min(own / LONG, height / SHORT);
  return { unit, step, portrait, width: own, height };
};
