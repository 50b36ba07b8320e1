import type { Exhibit } from '../exhibit.ts';
import { onlyOne, type Tools, type WriteOptions } from '../format.ts';
import { picture } from '../picture.ts';

/** The picture of one panel with its title and its footer; text stays text. */
export const writeSvg = (exhibits: readonly Exhibit[], _tools: Tools, { size }: WriteOptions): string =>
  picture(onlyOne(exhibits), size).svg;
