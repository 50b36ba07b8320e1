import { px } from '../marks/marks.ts';
import type { Frame } from '../model/kind.ts';
import type { Theme } from '../model/theme.ts';

/** Bodies narrower than this, in CSS pixels, have their labels above their marks; all others beside them. */
export const COMPACT_BELOW = 416;
/** And from here on they go across a page, be it of paper. */
export const ACROSS_ROOM = 656;
/** The narrowest body on most phones. */
export const COMPACT_ROOM = 284;
/** And where the page is narrower still. In steps, so that a drawing is not made anew for each pixel. */
const STEPS: readonly number[] = [COMPACT_ROOM, 256, 228, 200];
const NARROWEST = 200;
/** The widest body there is. */
const WIDEST = 1280;

/** The frame of a body of a width in CSS pixels. */
export const frameOf = (width: number, theme: Theme): Omit<Frame, 'theme'> => {
  const body = width / theme.scale;
  if (body >= ACROSS_ROOM) return { compact: false };
  if (body >= COMPACT_BELOW) return { compact: false, room: COMPACT_BELOW };
  return { compact: true, room: STEPS.find((step) => step <= body) ?? NARROWEST };
};

const roomOf = ({ compact, room }: Frame): number => room ?? (compact ? COMPACT_ROOM : COMPACT_BELOW);

/** How wide a body is at least, in pixels. */
export const roomIn = (frame: Frame): number => px(frame.theme, roomOf(frame));

/** And at most. */
export const mostRoomIn = (frame: Frame): number => {
  const next = STEPS[STEPS.indexOf(roomOf(frame)) - 1] ?? COMPACT_BELOW;
  return px(frame.theme, frame.compact ? next : WIDEST);
};

/** At how many widths a height is tried. */
const TRIALS = 12;

/** The height that does at every width that a body can have, for a layout that asks for another at each. */
export const heightIn = (frame: Frame, heightAt: (width: number) => number): number => {
  const [from, to] = [roomIn(frame), mostRoomIn(frame)];
  const heights = Array.from({ length: TRIALS + 1 }, (_, at) => heightAt(from + ((to - from) * at) / TRIALS));
  return Math.ceil(Math.max(...heights) / frame.theme.scale);
};
