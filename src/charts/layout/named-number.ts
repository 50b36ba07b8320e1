import { nameLabel, numberLabel, px } from '../marks/marks.ts';
import { plainText, type Shape } from '../marks/shapes.ts';
import type { Theme } from '../model/theme.ts';
import { nameLines } from '../text/name-lines.ts';
import { widest } from '../text/wrap.ts';
import { numberLines, widestNumber } from './number-lines.ts';

/** A name with its number, on one line where they fit, else the number below the name. */
interface NamedNumber {
  /** In pixels, no wider than asked for but for a word that is. */
  readonly width: number;
  readonly height: number;
  /** The text from a top corner: the left one, or the right one when set flush right. */
  readonly at: (x: number, y: number) => Shape;
}

export const LABEL_LINE = 20;
const BETWEEN = 8;

/** How wide a name and its number are on one line. */
export const oneLineWidth = (name: string, number: string, theme: Theme): number =>
  widest([name], nameLabel(theme).fontSize) + px(theme, BETWEEN) + widestNumber([number], theme);

const fontOf = ({ color, ...font }: { color: string; fontFamily: string; fontSize: number }) => ({
  ...font,
  fill: color,
});

export const namedNumber = (
  name: string,
  number: string,
  { theme, width, flush = 'left' }: { theme: Theme; width: number; flush?: 'left' | 'right' },
): NamedNumber => {
  const nameSize = nameLabel(theme).fontSize;
  const lineHeight = px(theme, LABEL_LINE);
  const names = nameLines(name, nameSize, width, theme.lexicon);
  const last = names.at(-1) ?? '';
  const fits = oneLineWidth(last, number, theme) <= width;
  const numbers = fits ? [] : numberLines(number, width, theme);
  const set = (style: string, line: string): string => `{${style}|${plainText(line)}}`;
  const lines = [
    ...names.slice(0, -1).map((line) => set('name', line)),
    set('name', last) + (fits ? set('beside', number) : ''),
    ...numbers.map((line) => set('number', line)),
  ];
  return {
    width: Math.max(
      widest(names, nameSize),
      fits ? oneLineWidth(last, number, theme) : widestNumber(numbers, theme),
    ),
    height: lines.length * lineHeight,
    // One rich text: only the browser knows how wide the name before the number is.
    at: (x, y) => ({
      type: 'text',
      x,
      y,
      style: {
        text: lines.join('\n'),
        align: flush,
        verticalAlign: 'top',
        rich: {
          name: { ...fontOf(nameLabel(theme)), lineHeight },
          number: { ...fontOf(numberLabel(theme)), lineHeight },
          beside: { ...fontOf(numberLabel(theme)), lineHeight, padding: [0, 0, 0, px(theme, BETWEEN)] },
        },
      },
    }),
  };
};
