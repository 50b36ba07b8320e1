import type { Theme } from '../model/theme.ts';
import { NUMBER_ADVANCES, SIGNS, TEXT_ADVANCES } from './advances.ts';

/** How wide texts are, without a browser at hand: by the advance widths of the fonts that are shipped. */

/** How many characters ASCII has from the space on. */
const ASCII = 95;

/** The place of a character in the tables; outside of them for one that they do not hold. */
const placeOf = (character: string): number => {
  const code = character.charCodeAt(0) - 32;
  const sign = SIGNS.indexOf(character);
  return code < ASCII ? code : sign < 0 ? -1 : ASCII + sign;
};

/** Chinese characters, and the quotes, dashes and dots that Chinese type sets as wide. */
const WIDE = /[\u2e80-\uffef“”‘’—…]/;
/** A letter that is in no table: as wide as most. */
const OTHER = 600;

const ems = (text: string, advances: readonly number[]): number => {
  const thousandths = [...text].reduce((width, character) => {
    const place = placeOf(character);
    return width + (advances[place] ?? TEXT_ADVANCES[place] ?? (WIDE.test(character) ? 1000 : OTHER));
  }, 0);
  return thousandths / 1000;
};

/** How wide a text is in pixels. Chinese is set in a font of the system, whose characters are one em wide. */
export const textWidth = (text: string, size: number): number => ems(text, TEXT_ADVANCES) * size;

/** Bold digits of a text face are wider than its regular ones. */
const BOLD = 1.08;

/**
 * How wide a number is in pixels, in the condensed face that is shipped for numbers; where a theme has no face for
 * numbers of its own, in that of text.
 */
export const numberWidth = (text: string, size: number, { fontNumber, fontText }: Theme): number =>
  fontNumber === fontText ? textWidth(text, size) * BOLD : ems(text, NUMBER_ADVANCES) * size;
