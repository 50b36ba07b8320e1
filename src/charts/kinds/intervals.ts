import type { Fraction } from 'fraction.js';
import * as v from 'valibot';
import type { Figure } from '../../bundle/model/bundle.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import type { Interval } from '../../bundle/numbers/arithmetic.ts';
import { statedInterval } from '../../bundle/numbers/interval.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { besideMark, crowded, namedRows, numbersRoom } from '../layout/named-rows.ts';
import { certainBar, intervalBand } from '../marks/interval-band.ts';
import { baseOption, figureRow, figureTip, numberLabel, position, px } from '../marks/marks.ts';
import { group, line, text } from '../marks/shapes.ts';
import { figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { afterWord, figureText, wordingText } from '../model/number.ts';
import { checkOneScale } from '../model/reasons.ts';
import { dated, named } from '../text/alternative.ts';

const options = v.strictObject({
  rows: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
});

interface Row {
  readonly figure: Figure;
  readonly name: string;
  readonly interval: Interval;
  readonly value: Fraction;
}

/** How far the scale reaches at least for an unbounded range, as a share of its bound. */
const BEYOND = 1.25;
/** How long a range without a bound is drawn at most, as a share of the scale. */
const OPEN = 0.2;
/** How far a mark reaches beyond its number. */
const EDGE = 8;

/** The scale: from zero over every bound, with room for the arrows of the unbounded. */
const extent = (rows: readonly Row[]): [min: number, max: number] => {
  const ends = rows.flatMap(({ interval: { lo, hi }, value }) => [
    position(lo ?? value.mul(BEYOND)),
    position(hi ?? value.mul(BEYOND)),
  ]);
  const [min, max] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return [min, min === max ? 1 : max];
};

/**
 * How far beyond their bounds unbounded ranges are drawn: all equally far, lest the smallest number has the largest
 * mark.
 */
const openLength = (rows: readonly Row[], [min, max]: readonly [number, number]): number => {
  const spaces = rows.flatMap(({ interval: { lo, hi } }) => [
    ...(lo && !hi ? [max - position(lo)] : []),
    ...(hi && !lo ? [position(hi) - min] : []),
  ]);
  return Math.min((max - min) * OPEN, ...spaces);
};

/** The marks of ranges in words, those that are drawn. */
const rangeLegend = (intervals: readonly Interval[], locale: Locale): string[] => {
  const zh = locale === 'zh';
  const open = intervals.some(({ lo, hi, loOpen, hiOpen }) => (lo && loOpen) || (hi && hiOpen));
  const unbounded = intervals.some(({ lo, hi }) => !lo || !hi);
  const wide = unbounded || intervals.some(({ lo, hi }) => lo && !hi?.equals(lo));
  return [
    ...(wide ? [zh ? '斜线为用语可指的范围' : 'hatched: what the wording can mean'] : []),
    ...(open ? [zh ? '空心圆不含该端' : 'open circle: its end is left out'] : []),
    ...(unbounded ? [zh ? '箭头一端无界' : 'arrow: no bound'] : []),
  ];
};

/** A range with both ends; blank where it has one end only, for then it says no more than the number does. */
const boundedText = ({ interval, figure }: Row, locale: Locale): string =>
  interval.lo && interval.hi ? wordingText(interval, figure.unit, locale) : '';

/** The number of a row with what it can mean, where that says more than the number. */
const meaning = (row: Row, locale: Locale): string => {
  const { interval, figure, name } = row;
  const zh = locale === 'zh';
  const number = named({ name, text: figureText(figure, locale) }, locale);
  const { lo, hi } = interval;
  if (lo && hi) {
    if (lo.equals(hi)) return zh ? `${number}是确数` : `${number} is exact`;
    const range = boundedText(row, locale);
    return zh ? `${number}指${afterWord(range)}` : `${number} means ${range}`;
  }
  if (lo) return zh ? `${number}没有上限` : `${number} has no upper bound`;
  return zh ? `${number}没有下限` : `${number} has no lower bound`;
};

const summary = (rows: readonly Row[], locale: Locale): string => {
  const periods = rows.map(({ figure }) => figure.period);
  const meanings = rows.map((row) => meaning(row, locale));
  return locale === 'zh'
    ? `${dated('按核对方法读出的范围', periods, locale)}：${meanings.join('；')}。`
    : `${dated('What the wording of these numbers is read as,', periods, locale)}: ${meanings.join('; ')}.`;
};

/** What vague numbers can mean: the range of each wording as a band on one scale from zero. */
export const intervals = panelKind({
  options,
  figureIds: ({ rows }) => rows.map((row) => row.figure),
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const zh = locale === 'zh';
    const items = options.rows.map(({ figure: id, label }): Row => {
      const figure = figureOf(bundle, id);
      const name = label?.[locale] ?? figure.indicator[locale];
      return {
        figure,
        name,
        interval: statedInterval(figure),
        value: inBaseUnits(figure.value, figure.unit),
      };
    });
    checkOneScale(items.map(({ figure }) => figure));
    const ranges = items.map((item) => wordingText(item.interval, item.figure.unit, locale));
    const captionOf = (item: Row): string => boundedText(item, locale);
    const captions = items.map(captionOf);
    const isFall = (item: Row): boolean => item.value.compare(0) < 0;
    const falls = items.filter(isFall);
    // Words for numbers have no room beside their bands on a phone, nor on both sides of zero.
    const mixed = falls.length > 0 && falls.length < items.length;
    const numbers = items.map(({ figure }) => figureText(figure, locale));
    const beside = namedRows(
      items.map((item) => ({ name: item.name, caption: captionOf(item) })),
      { theme, compact, room },
    );
    const stacked =
      compact || mixed || crowded(beside.left + numbersRoom(numbers, theme), { theme, compact, room });
    const layout = namedRows(
      items.map((item, index) => ({
        name: item.name,
        caption: captionOf(item),
        ...(stacked && { number: numbers[index] ?? '' }),
      })),
      { theme, compact, room },
    );
    const number = numberLabel(theme);
    const gap = besideMark(theme);
    const margin = (side: readonly Row[]): number => {
      const texts = stacked ? [] : side.map((item) => figureText(item.figure, locale));
      return Math.max(numbersRoom(texts, theme), px(theme, EDGE));
    };
    const [min, max] = extent(items);
    const open = openLength(items, [min, max]);
    return {
      height: layout.height,
      option: {
        ...baseOption(theme),
        grid: {
          left: Math.max(layout.left + (falls.length === 0 ? 0 : margin(falls)), px(theme, EDGE)),
          right: margin(items.filter((item) => !isFall(item))),
          top: 0,
          bottom: 0,
          outerBoundsMode: 'none',
        },
        xAxis: { type: 'value', min, max, show: false },
        yAxis: layout.yAxis,
        series: [
          layout.series,
          {
            type: 'custom',
            data: items.map(({ figure, value }, index) => ({
              value: [position(value), layout.at(index)],
              tip: [figureTip(figure, locale), captions[index]].filter(Boolean).join('\n'),
              figure: figure.id,
            })),
            renderItem: ({ dataIndex }, api) => {
              const item = items[dataIndex];
              if (!item) return null;
              const x = (at: number): number => api.coord([at, 0])[0] ?? 0;
              const [zero = 0, y = 0] = api.coord([0, layout.at(dataIndex)]);
              const { lo, hi, loOpen, hiOpen } = item.interval;
              const [start, end] = [lo && position(lo), hi && position(hi)];
              const from = x(start ?? (end === null ? min : end - open));
              const to = x(end ?? (start === null ? max : start + open));
              const tick = x(position(item.value));
              const reach = compact ? px(theme, 9) : layout.reach(api);
              const fall = isFall(item);
              const nearest = fall ? to : from;
              return group([
                line([zero, y - reach], [zero, y + reach], theme.colors['rule-strong'], px(theme, 1)),
                certainBar(zero, nearest, y, theme),
                intervalBand(
                  {
                    lo: lo ? { at: from, open: loOpen } : { at: from, infinite: true },
                    hi: hi ? { at: to, open: hiOpen } : { at: to, infinite: true },
                  },
                  { y, tick, theme },
                ),
                !stacked &&
                  text([fall ? from - gap : to + gap, y], figureText(item.figure, locale), number, {
                    align: fall ? 'right' : 'left',
                  }),
              ]);
            },
          },
        ],
      },
      alt: summary(items, locale),
      legend: rangeLegend(
        items.map(({ interval }) => interval),
        locale,
      ),
      rows: items.flatMap(({ figure, name, interval }, index): TableRow[] => {
        const row = figureRow(figure, locale, name);
        return [
          row,
          {
            label: zh ? `${name}：可指的范围` : `${name}: what it can mean`,
            value: ranges[index] ?? '',
            nature: 'derived',
            period: row.period,
            iso: figure.period,
            range: { interval, unit: figure.unit },
            source: zh ? '由报告用语推得' : 'implied by the wording',
          },
        ];
      }),
    };
  },
});
