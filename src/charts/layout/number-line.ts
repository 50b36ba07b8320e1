import Fraction from 'fraction.js';
import type { Check } from '../../audit/check.ts';
import { neededBase } from '../../audit/exact.ts';
import { intervalText, scaleFor } from '../../audit/words.ts';
import type { Locale } from '../../bundle/model/text.ts';
import type { Unit } from '../../bundle/model/unit.ts';
import { type Interval, scaled } from '../../bundle/numbers/arithmetic.ts';
import { grouped, signed } from '../../bundle/numbers/decimal.ts';
import { wholeNumbersIn } from '../../bundle/numbers/interval.ts';
import { baseOption, captionLabel, nameLabel, numberLabel, position, px } from '../marks/marks.ts';
import {
  circle,
  group,
  hatchedRect,
  line,
  plotOf,
  polygon,
  rect,
  type Shape,
  text,
} from '../marks/shapes.ts';
import type { Drawing, Nature, TableRow } from '../model/kind.ts';
import { reasons } from '../model/reasons.ts';
import type { Theme } from '../model/theme.ts';
import { textWidth } from '../text/measure.ts';

/**
 * A check on one number line: what was derived as a hatched band, what is stated as a solid one; of a base that was
 * revised, what the growth needs as a hatched band, what another publication has as a hollow one.
 */

/** Heights in pixels at scale 1. */
const NAME = 12;
const BAND = { beside: 36, below: 56 } as const;
const ROW = { beside: 58, below: 78 } as const;
const RANGE_BELOW = 32;
const BAND_HEIGHT = 14;
const FOOT = 28;
/** A narrower band is filled: there is no room for hatching. */
const THINNEST_HATCH = 8;
/** How far the line goes on beyond the bounds, and beyond the last bound of a band without an end. */
const MARGIN = 0.12;
const BEYOND = 0.4;
const TICKS = { zh: 'zh-CN', en: 'en' } as const;
const TICK_FORMAT = { maximumFractionDigits: 8 } as const;
/** More whole numbers than this are not marked one by one. */
const MOST_WHOLES = 12;

interface Row {
  /** In the scale of `range`: billions where that tells billions. */
  readonly interval: Interval;
  readonly name: string;
  readonly range: string;
  readonly nature: Nature;
}

const WORDS = {
  zh: {
    base: '整数',
    alt: '同一数轴上：',
    apart: '两者没有共同的值',
    published: '其他来源公布的上年基数',
  },
  en: {
    base: 'whole number',
    alt: 'On one number line: ',
    apart: 'they have no value in common',
    published: 'the base as another publication has it',
  },
} as const;

interface Shown {
  readonly interval: Interval | null;
  readonly name: string;
  readonly nature: Nature;
}

/** What a check set against one another, and the unit that it is told in. */
const shownOf = (check: Check, locale: Locale): { readonly unit: Unit; readonly shown: readonly Shown[] } => {
  const { derived, stated, revision, unit, name, against } = check;
  const words = WORDS[locale];
  return revision
    ? {
        unit: revision.base.unit,
        shown: [
          { interval: revision.implied, name: neededBase(revision)[locale], nature: 'derived' },
          { interval: revision.published, name: words.published, nature: 'reference' },
        ],
      }
    : {
        unit,
        shown: [
          { interval: derived, name: name[locale], nature: 'derived' },
          { interval: stated, name: against[locale], nature: 'stated' },
        ],
      };
};

const rowsOf = (check: Check, locale: Locale): Row[] => {
  const { unit, shown } = shownOf(check, locale);
  const scale = scaleFor(
    shown.flatMap(({ interval }) => (interval ? [interval.lo, interval.hi] : [])),
    unit,
    locale,
  );
  return shown.flatMap(({ interval, name, nature }) =>
    interval
      ? [
          {
            interval: scaled(interval, scale.factor.inverse()),
            name,
            range: intervalText(interval, scale),
            nature,
          },
        ]
      : [],
  );
};

const bounds = (rows: readonly Row[]): Fraction[] =>
  rows.flatMap(({ interval: { lo, hi } }) => [lo, hi].filter((bound) => bound !== null));

/** The stretch of the line that is shown, in the scale of its rows. */
const extentOf = (rows: readonly Row[], counted: boolean): [from: number, to: number] => {
  const ends = bounds(rows);
  const whole = counted ? ends.flatMap((end) => [end.floor(), end.ceil()]) : [];
  const known = [...ends, ...whole].map(position);
  if (known.length === 0) return [0, 1];
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = most - least || Math.abs(most) * 0.02 || 1;
  const open = (side: 'lo' | 'hi'): boolean => rows.some(({ interval }) => interval[side] === null);
  return [least - span * (open('lo') ? BEYOND : MARGIN), most + span * (open('hi') ? BEYOND : MARGIN)];
};

/** The whole numbers on the line, when what is derived counts whole things and they are few. */
const wholesOn = (check: Check, [from, to]: readonly [number, number]): bigint[] => {
  if (!check.counted || !check.derived) return [];
  const shown = { lo: new Fraction(from), hi: new Fraction(to), loOpen: false, hiOpen: false };
  const found = wholeNumbersIn(shown, MOST_WHOLES + 1);
  return found.length > MOST_WHOLES ? [] : found;
};

const band = (
  row: Row,
  { lo, hi, y, theme, color }: { lo: number; hi: number; y: number; theme: Theme; color: string },
): Shape => {
  const { interval, nature } = row;
  const height = px(theme, BAND_HEIGHT);
  const width = Math.max(hi - lo, px(theme, 3));
  const left = (lo + hi - width) / 2;
  const bar = (): Shape => {
    const top = y - height / 2;
    if (nature === 'stated' || width < px(theme, THINNEST_HATCH)) {
      return rect(left, top, width, height, { fill: color });
    }
    return nature === 'derived'
      ? hatchedRect(left, top, width, height, theme, color)
      : rect(left, top, width, height, {
          fill: theme.colors.sheet,
          stroke: color,
          lineWidth: px(theme, 1.5),
        });
  };
  const arrow = (at: number, way: 1 | -1): Shape =>
    polygon(
      [
        [at, y],
        [at - way * px(theme, 9), y - px(theme, 6)],
        [at - way * px(theme, 9), y + px(theme, 6)],
      ],
      { fill: color },
    );
  const end = (at: number, bound: Fraction | null, open: boolean, way: 1 | -1): Shape | false => {
    if (bound === null) return arrow(at, way);
    return (
      open &&
      circle([at, y], px(theme, 4.5), { fill: theme.colors.sheet, stroke: color, lineWidth: px(theme, 1.5) })
    );
  };
  return group([bar(), end(lo, interval.lo, interval.loOpen, -1), end(hi, interval.hi, interval.hiOpen, 1)]);
};

const tableRows = (rows: readonly Row[]): TableRow[] =>
  rows.map(({ name, range, nature }) => ({ label: name, value: range, nature, period: '' }));

/** Draws a check `width` pixels wide; throws for one that has nothing to draw. */
export const numberLine = (
  check: Check,
  { theme, locale, width }: { readonly theme: Theme; readonly locale: Locale; readonly width: number },
): Drawing => {
  const rows = rowsOf(check, locale);
  if (rows.length === 0) throw reasons.nothingStated(check.id);
  const { colors } = theme;
  const words = WORDS[locale];
  const finding = check.verdict === 'differs';
  const extent = extentOf(rows, check.counted);
  const wholes = wholesOn(check, extent);
  const [name, number, caption] = [nameLabel(theme), numberLabel(theme), captionLabel(theme)];
  const nameWidth = (row: Row): number => textWidth(row.name, name.fontSize) + px(theme, 10);
  const fits = rows.every((row) => nameWidth(row) + textWidth(row.range, number.fontSize) < width);
  const place = fits ? 'beside' : 'below';
  const foot = rows.length * ROW[place];
  const colorOf = ({ nature }: Row): string => {
    if (nature !== 'derived') return colors.sea;
    return finding ? colors.amber : colors.stone;
  };
  const wholeText = (whole: bigint): string => (locale === 'en' ? grouped(`${whole}`) : `${whole}`);
  const inside = check.derived ? wholeNumbersIn(check.derived, MOST_WHOLES) : [];
  const gapAlt = finding && check.stated ? `${locale === 'zh' ? '；' : '; '}${words.apart}` : '';
  return {
    height: foot + FOOT,
    fixed: true,
    option: {
      ...baseOption(theme),
      grid: {
        left: px(theme, 6),
        right: px(theme, 6),
        top: 0,
        height: px(theme, foot),
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'value',
        min: extent[0],
        max: extent[1],
        splitNumber: 5,
        splitLine: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: colors['rule-strong'] } },
        axisTick: { show: wholes.length === 0, lineStyle: { color: colors['rule-strong'] } },
        // The ends of the stretch are no round numbers.
        axisLabel: {
          ...caption,
          show: wholes.length === 0,
          showMinLabel: false,
          showMaxLabel: false,
          hideOverlap: true,
          formatter: (value: number) =>
            signed(new Intl.NumberFormat(TICKS[locale], TICK_FORMAT).format(value)),
        },
      },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      series: [
        {
          type: 'custom',
          data: rows.map((row) => ({
            value: [row.interval.lo ? position(row.interval.lo) : extent[0], 0],
            tip: `${row.name}\n${row.range}`,
          })),
          renderItem: (params, api) => {
            const row = rows[params.dataIndex];
            if (!row) return null;
            const plot = plotOf(params);
            const x = (at: number): number => api.coord([at, 0])[0] ?? 0;
            const top = px(theme, params.dataIndex * ROW[place]);
            const y = top + px(theme, BAND[place]);
            const lo = row.interval.lo ? x(position(row.interval.lo)) : plot.x;
            const hi = row.interval.hi ? x(position(row.interval.hi)) : plot.x + plot.width;
            const color = colorOf(row);
            const drop = (at: number): Shape =>
              line([at, y], [at, px(theme, foot)], colors.rule, px(theme, 1));
            return group([
              ...(row.interval.lo ? [drop(lo)] : []),
              ...(row.interval.hi ? [drop(hi)] : []),
              line([plot.x, y], [plot.x + plot.width, y], colors.rule, px(theme, 1)),
              band(row, { lo, hi, y, theme, color }),
              text([plot.x, top + px(theme, NAME)], row.name, name),
              text(
                fits
                  ? [plot.x + nameWidth(row), top + px(theme, NAME)]
                  : [plot.x, top + px(theme, RANGE_BELOW)],
                row.range,
                { ...number, color: finding && row.nature === 'derived' ? colors.amber : colors.ink },
              ),
            ]);
          },
        },
        {
          type: 'custom',
          data: wholes.map((whole) => ({
            value: [Number(whole), 0],
            tip: `${words.base} ${wholeText(whole)}`,
          })),
          renderItem: ({ dataIndex }, api) => {
            const whole = wholes[dataIndex];
            if (whole === undefined) return null;
            const [at = 0] = api.coord([Number(whole), 0]);
            const y = px(theme, foot);
            return group([
              circle([at, y], px(theme, 5), {
                fill: inside.includes(whole) ? colors.sea : colors.sheet,
                stroke: colors.sea,
                lineWidth: px(theme, 2),
              }),
              text([at, y + px(theme, 18)], wholeText(whole), caption, { align: 'center' }),
            ]);
          },
        },
      ],
    },
    alt: `${words.alt}${rows.map((row) => `${row.name} ${row.range}`).join(locale === 'zh' ? '；' : '; ')}${gapAlt}`,
    rows: tableRows(rows),
  };
};
