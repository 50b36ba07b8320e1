import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { figureTip, numberLabel, position, px } from '../marks/marks.ts';
import { group, hatchedRect, line, rect, type Shape, text } from '../marks/shapes.ts';
import { figureText } from '../model/number.ts';
import type { Theme } from '../model/theme.ts';
import { widest } from '../text/wrap.ts';
import { namedNumber } from './named-number.ts';
import type { StackedRow } from './stacked-rows.ts';

/** A part with its share of a whole, and what the whole is then; no text where no whole follows. */
export interface ShareRow {
  readonly part: Figure;
  readonly share: Figure;
  readonly name: string;
  readonly wholeName: string;
  readonly wholeText: string | null;
  readonly formula: string;
}

const TRACK = 28;
const GAP = 5;
const TICK = 6;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** From zero to the share solid, from there to 100 % hatched, the whole's extent measured below. */
export const shareRow = (
  { part, share, name, wholeName, wholeText, formula }: ShareRow,
  { theme, locale }: { theme: Theme; locale: Locale },
): StackedRow => {
  const { colors } = theme;
  const number = numberLabel(theme);
  const percentage = figureText(share, locale);
  const percentageWidth = widest([percentage], number.fontSize);
  const fraction = position(inBaseUnits(share.value, share.unit)) / 100;
  const derivedName = locale === 'zh' ? `${wholeName}（推得）` : `${capitalised(wholeName)} (implied)`;
  const [gap, pad, track] = [px(theme, GAP), px(theme, 8), px(theme, TRACK)];

  /** The share at the end of its fill, or beside it where the fill is too short. */
  const shareLabel = (end: number, y: number): Shape => {
    const middle = y + track / 2;
    if (percentageWidth + 2 * pad <= end) {
      return text([end - pad, middle], percentage, { ...number, color: colors.sheet }, { align: 'right' });
    }
    const patch = rect(end + 1, y + 1, percentageWidth + 2 * pad, track - 2, { fill: colors.sheet });
    return group([patch, text([end + pad, middle], percentage, number)]);
  };

  return {
    marks: [
      ...(wholeText === null && fraction === 1
        ? []
        : [{ tip: wholeText === null ? derivedName : `${derivedName}\n${formula} = ${wholeText}` }]),
      { tip: figureTip(part, locale), figure: part.id },
      { tip: figureTip(share, locale), figure: share.id },
    ],
    layout: (width) => {
      const head = namedNumber(name, figureText(part, locale), { theme, width });
      const top = head.height + gap;
      const end = width * fraction;
      const below = top + track + gap;
      const whole =
        wholeText === null ? null : namedNumber(derivedName, wholeText, { theme, width, flush: 'right' });
      const measure = (x: number): Shape =>
        line([x, below], [x, below + px(theme, TICK)], colors.stone, px(theme, 1));
      const half = px(theme, 0.5);
      const level = below + px(theme, TICK / 2);
      const rest =
        fraction < 1 && hatchedRect(end, top + half, width - end - half, track - px(theme, 1), theme);
      return {
        height: below + (whole ? px(theme, TICK) + whole.height : 0),
        shapes: [
          ...(whole || rest
            ? [
                group([
                  rest,
                  ...(whole
                    ? [
                        measure(half),
                        measure(width - half),
                        line([half, level], [width - half, level], colors.stone, px(theme, 1)),
                        whole.at(width, below + px(theme, TICK)),
                      ]
                    : []),
                ]),
              ]
            : []),
          head.at(0, 0),
          group([rect(0, top, end, track, { fill: colors.sea }), shareLabel(end, top)]),
        ],
      };
    },
  };
};
