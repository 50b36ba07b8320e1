import { COMPACT_BELOW } from '../../../charts/layout/frame.ts';
import type { WriteOptions } from '../../../export/format.ts';
import { STANDARD_WIDTH } from '../../../export/picture-size.ts';

const PIXELS_PER_MILLIMETRE = 96 / 25.4;
const PRINT_SCALE = 300 / 96;
const millimetres = (length: number): number => Math.round(length * PIXELS_PER_MILLIMETRE);

interface Preset {
  readonly width: number;
  /** Height ÷ width; free without. */
  readonly ratio?: number;
  /** Fixed where the print resolution decides it. */
  readonly scale?: number;
}

/** What pictures are made for. Widths in CSS pixels, at which the type has its reading size. */
export const PRESETS = {
  screen: { width: STANDARD_WIDTH },
  slide: { width: 960, ratio: 9 / 16 },
  'a4-full': { width: millimetres(170), scale: PRINT_SCALE },
  'a4-half': { width: millimetres(80), scale: PRINT_SCALE },
} as const satisfies Record<string, Preset>;

export type PresetName = keyof typeof PRESETS;
export const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];
export const SCALES = [1, 2, 3, 4] as const;

export const presetOf = (name: PresetName): Preset => PRESETS[name];
export const isCompact = (name: PresetName): boolean => PRESETS[name].width < COMPACT_BELOW;

export const writeOptions = (name: PresetName, scale: number, transparent: boolean): WriteOptions => {
  const preset = presetOf(name);
  return {
    size: {
      width: preset.width,
      ...(preset.ratio !== undefined && { ratio: preset.ratio }),
      ...(transparent && { transparent }),
    },
    scale: preset.scale ?? scale,
  };
};
