import type { Exhibit } from '../exhibit.ts';
import { picture } from '../picture.ts';

/** The picture of one panel with its title and its footer; text stays text. */
export const writeSvg = ([exhibit]: readonly Exhibit[]): string => {
  if (!exhibit) throw new Error('nothing to export');
  return picture(exhibit).svg;
};
