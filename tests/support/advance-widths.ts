import { numberAdvance, textAdvance } from '../../build/font-advances.ts';

/** Names of the two faces in a font such as `600 15px number-face`. */
export const TEXT_FACE = 'text-face';
export const NUMBER_FACE = 'number-face';

/** How wide a text is in pixels, in the number face that is shipped and a text face that is common. */
export const advanceWidth = (content: string, font: string): number => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
  const narrow = font.includes(NUMBER_FACE);
  return [...content].reduce(
    (width, character) =>
      width + size * (narrow && /[ -~–]/.test(character) ? numberAdvance(character) : textAdvance(character)),
    0,
  );
};
