import * as v from 'valibot';
import { PERCENT } from '../../audit/percent.ts';
import type { Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { closed } from '../../bundle/numbers/arithmetic.ts';
import { decimalsOf } from '../../bundle/numbers/decimal.ts';
import { roomIn } from '../layout/frame.ts';
import { baseOption, figureRow, figureTip, nameLabel, numberLabel, position, px } from '../marks/marks.ts';
import { circle, group, hatchedRect, line, plotOf, text } from '../marks/shapes.ts';
import { type DerivedRange, figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { beforeWord, derivedEnds, derivedText, figureText, grouped, signed } from '../model/number.ts';
import { changeText, forPreviousPeriod, levelText, previousPeriod } from '../model/previous-level.ts';
import { type BaseTest, baseTest, type WholeBase } from '../model/whole-bases.ts';
import { textWidth } from '../text/measure.ts';
import { widest, wrapped } from '../text/wrap.ts';

const options = v.strictObject({
  /** A count whose base is not stated. */
  figure: v.string(),
  /** Its stated growth in per cent. */
  growth: v.string(),
});

/** Heights in pixels at scale 1: lines of text, and below their middles the band, the number line, tiers of labels. */
const HEAD = 12;
const HEAD_LINE = 22;
const BAND = 40;
const BAND_HEIGHT = 26;
const AXIS = 88;
const LABEL = 106;
const TIER = 40;
/** Between labels side by side, and between words and the edges. */
const GAP = 8;

const countText = (count: string, figure: Figure, locale: Locale): string =>
  figureText({ value: count, unit: figure.unit, measure: 'level', qualifier: '' }, locale);

/** A growth as it is written: in per cent, whatever the unit of the stated one. */
const exactly = (growth: string): DerivedRange => {
  const amount = inBaseUnits(growth, PERCENT);
  return { interval: closed(amount, amount), unit: PERCENT, decimals: decimalsOf(growth) };
};

const growthText = ({ growth }: WholeBase): string => (growth === null ? '—' : `${signed(growth)}%`);

const verdictText = (inside: readonly WholeBase[], locale: Locale): string => {
  const [only] = inside;
  if (!only) return locale === 'zh' ? '其间没有整数' : 'no whole number lies in it';
  if (inside.length > 1) {
    return locale === 'zh'
      ? `其间有 ${inside.length} 个整数`
      : `${counted(inside.length, 'whole number lies', 'whole numbers lie')} in it`;
  }
  return locale === 'zh'
    ? `其间有整数 ${only.base}`
    : `the whole number ${grouped(`${only.base}`)} lies in it`;
};

/** A label's middle and half of its width. */
interface Place {
  readonly x: number;
  readonly half: number;
}

/**
 * Which whole numbers are labelled, and on which tier: all on one where they fit, else the ends of a run and below them
 * its neighbours, each clear of the others.
 */
const tiers = ({ wholes }: BaseTest, places: readonly Place[], gap: number): (number | null)[] => {
  const meet = (a: Place, b: Place): boolean => Math.abs(a.x - b.x) < a.half + b.half + gap;
  if (!places.some((place, index) => places.slice(0, index).some((before) => meet(place, before))))
    return wholes.map(() => 0);
  const run = wholes.flatMap((whole, index) => (whole.inside ? [index] : []));
  const labelled = [
    ...new Set([run[0], run.at(-1), ...wholes.flatMap((whole, index) => (whole.inside ? [] : [index]))]),
  ].filter((index) => index !== undefined);
  const taken: { tier: number; place: Place }[] = [];
  const found = new Map<number, number>();
  for (const index of labelled) {
    const place = places[index] ?? { x: 0, half: 0 };
    let tier = wholes[index]?.inside || run.length === 0 ? 0 : 1;
    while (taken.some((other) => other.tier === tier && meet(other.place, place))) tier += 1;
    taken.push({ tier, place });
    found.set(index, tier);
  }
  return wholes.map((_, index) => found.get(index) ?? null);
};

/** The base that a count's growth requires, among the whole numbers: a count of whole things has a whole base. */
export const wholeBase = panelKind({
  options,
  figureIds: ({ figure, growth }) => [figure, growth],
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const zh = locale === 'zh';
    const { colors } = theme;
    const figure = figureOf(bundle, options.figure);
    const growth = figureOf(bundle, options.growth);
    const test = baseTest(figure, growth);
    const { implied, wholes } = test;
    const inside = wholes.filter((whole) => whole.inside);
    const by = figureText(growth, locale);
    const before = previousPeriod(figure.period, locale);
    const asked = zh ? `增速 ${by} 所要求的基数` : `The base that a growth of ${by} requires`;
    const verdict = verdictText(inside, locale);
    const finding = inside.length === 0 ? colors.amber : colors.sea;
    const range = derivedText(implied, figure.unit, locale, 'ends of a count');
    const labels = wholes.map((whole) => ({
      base: zh ? `${whole.base}` : grouped(`${whole.base}`),
      growth: `→ ${growthText(whole)}`,
    }));
    const [number, name] = [numberLabel(theme), nameLabel(theme)];
    const ends = derivedEnds(implied, figure.unit, locale, 'ends of a count');
    const halves = labels.map((label) => widest([label.base, label.growth], number.fontSize) / 2);
    const margin = Math.max(widest(ends, number.fontSize) + px(theme, 10), ...halves);
    const [from, to] = [position(implied.lo), position(implied.hi)];
    const scale = [...wholes.map((whole) => Number(whole.base)), from, to];
    const [min, max] = [Math.min(...scale), Math.max(...scale)];
    const body = roomIn({ theme, compact, room });
    const perUnit = (body - 2 * margin) / (max - min || 1);
    const place = tiers(
      test,
      wholes.map(({ base }, index) => ({ x: (Number(base) - min) * perUnit, half: halves[index] ?? 0 })),
      px(theme, GAP),
    );
    const heads = [
      ...wrapped(asked, name.fontSize, body, theme.lexicon).map((line) => ({ line, style: name })),
      ...wrapped(verdict, name.fontSize, body, theme.lexicon).map((line) => ({
        line,
        style: {
          ...name,
          color: inside.length === 0 ? colors.amber : colors.ink,
          fontWeight: 600 as const,
        },
      })),
    ];
    const head = HEAD + (heads.length - 1) * HEAD_LINE;
    const band = { tip: `${asked}\n${range}\n${verdict}`, figure: growth.id };
    return {
      height: head + LABEL + TIER * (Math.max(...place.map((tier) => tier ?? 0)) + 1),
      fixed: true,
      option: {
        ...baseOption(theme),
        grid: { left: margin, right: margin, top: 0, bottom: 0, outerBoundsMode: 'none' },
        xAxis: { type: 'value', min, max, show: false },
        yAxis: { type: 'value', min: 0, max: 1, show: false },
        series: [
          {
            type: 'custom',
            data: [{ value: [from, 0], ...band }],
            renderItem: (params, api) => {
              const x = (at: number): number => api.coord([at, 0])[0] ?? 0;
              const plot = plotOf(params);
              const [lo, hi] = [x(from), x(to)];
              const middle = px(theme, head + BAND);
              const top = middle - px(theme, BAND_HEIGHT / 2);
              const axis = px(theme, head + AXIS);
              /** Centred on the band, but never beyond the panel. */
              const centred = (line: string, size: number): number => {
                const half = textWidth(line, size) / 2;
                return Math.min(Math.max((lo + hi) / 2, half), Math.max(half, api.getWidth() - half));
              };
              const drop = (at: number) =>
                line([at, middle + px(theme, BAND_HEIGHT / 2)], [at, axis], finding, px(theme, 1));
              return group([
                line(
                  [plot.x - margin, axis],
                  [plot.x + plot.width + margin, axis],
                  colors['rule-strong'],
                  px(theme, 1),
                ),
                drop(lo),
                drop(hi),
                line([lo, axis], [hi, axis], finding, px(theme, 4)),
                hatchedRect(lo, top, Math.max(hi - lo, px(theme, 2)), px(theme, BAND_HEIGHT), theme, finding),
                text([lo - px(theme, GAP), middle], ends[0] ?? '', number, { align: 'right' }),
                text([hi + px(theme, GAP), middle], ends[1] ?? '', number),
                ...heads.map(({ line, style }, index) =>
                  text([centred(line, name.fontSize), px(theme, HEAD + index * HEAD_LINE)], line, style, {
                    align: 'center',
                  }),
                ),
              ]);
            },
          },
          {
            type: 'custom',
            data: wholes.map((whole) => ({
              value: [Number(whole.base), 0],
              tip: `${countText(`${whole.base}`, figure, locale)}\n→ ${growthText(whole)}\n${figureTip(figure, locale)}`,
            })),
            renderItem: ({ dataIndex }, api) => {
              const [whole, label, tier] = [wholes[dataIndex], labels[dataIndex], place[dataIndex]];
              if (!whole || !label || tier === undefined) return null;
              const [x = 0] = api.coord([Number(whole.base), 0]);
              const y = px(theme, head + LABEL + TIER * (tier ?? 0));
              return group([
                circle([x, px(theme, head + AXIS)], px(theme, tier === null ? 3 : 6), {
                  fill: whole.inside ? colors.sea : colors.sheet,
                  stroke: colors.sea,
                  lineWidth: px(theme, 2),
                }),
                tier !== null && text([x, y], label.base, number, { align: 'center' }),
                tier !== null && text([x, y + px(theme, 18)], label.growth, name, { align: 'center' }),
              ]);
            },
          },
        ],
      },
      alt: zh
        ? `${levelText(figure, 'zh')}，所述${beforeWord(changeText(growth, 'zh'))}要求${before}基数为 ${range}，${verdict}。`
        : `${levelText(figure, 'en')}; the stated ${changeText(growth, 'en')} requires a base of ${range} ${forPreviousPeriod(figure.period)}, and ${verdict}.`,
      rows: [
        figureRow(figure, locale),
        figureRow(growth, locale),
        {
          label: asked,
          value: range,
          nature: 'derived',
          period: before,
          range: { interval: implied, unit: figure.unit },
          source: `${figureText(figure, locale)} ÷ (1 + ${by})${zh ? '；' : '; '}${verdict}`,
        },
        ...wholes.map(
          (whole): TableRow => ({
            label: zh
              ? `基数为 ${countText(`${whole.base}`, figure, locale)}时的增速`
              : `Growth from a base of ${countText(`${whole.base}`, figure, locale)}`,
            value: growthText(whole),
            nature: 'derived',
            period: periodText(figure.period, locale),
            iso: figure.period,
            source: `${figureText(figure, locale)} ÷ ${countText(`${whole.base}`, figure, locale)} − 1`,
            ...(whole.growth !== null && { range: exactly(whole.growth) }),
          }),
        ),
      ],
    };
  },
});
