import type { CustomSeriesRenderItemAPI } from 'echarts';
import Fraction from 'fraction.js';
import * as v from 'valibot';
import type { Figure } from '../../bundle/model/bundle.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { besideMark, namedRows, numbersRoom } from '../layout/named-rows.ts';
import { baseOption, figureRow, figureTip, nameLabel, numberLabel, position, px } from '../marks/marks.ts';
import { group, line, rect, text } from '../marks/shapes.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { chartByNature, plainFigure } from '../model/portable-chart.ts';
import { reasons } from '../model/reasons.ts';
import { dated, extremesText, listed, named } from '../text/alternative.ts';
import { widest } from '../text/wrap.ts';

const options = v.strictObject({
  bars: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
  /** What the rates are held against, in per cent. */
  mark: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0)), 100),
  /** What the mark is called, before its per cent. */
  markLabel: v.optional(bilingualSchema),
});

interface Rate {
  readonly figure: Figure;
  readonly name: string;
  readonly value: Fraction;
}

const BAR = 20;
/** How far the mark stands out of a bar on a phone, where names lie between the bars. */
const COMPACT_REACH = 15;
const MARK_LABEL = 24;

const check = (figure: Figure): void => {
  const { unit, value } = figure;
  if (unit.dimension !== 'ratio') throw reasons.notPercentage(figure);
  if (inBaseUnits(value, unit).compare(0) < 0) throw reasons.belowZero(figure);
};

/** Below, at or above the mark: 超100% is above it, 近100% below. */
const sideOf = ({ value, figure }: Rate, mark: Fraction): number => {
  const { qualifier } = figure;
  if (!value.equals(mark)) return value.compare(mark);
  if (qualifier === 'over' || qualifier === 'and_more') return 1;
  return qualifier === 'nearly' || qualifier === 'under' ? -1 : 0;
};

/** How many rates are above, at and below the mark. */
const sidesText = (rates: readonly Rate[], mark: Fraction, locale: Locale): string => {
  const zh = locale === 'zh';
  const at = `${mark.toString()}%`;
  const words: readonly (readonly [side: number, words: string])[] = zh
    ? [
        [1, `超过 ${at}`],
        [0, `正好 ${at}`],
        [-1, `不到 ${at}`],
      ]
    : [
        [1, `above ${at}`],
        [0, `at exactly ${at}`],
        [-1, `below ${at}`],
      ];
  const parts = words.flatMap(([side, each]) => {
    const count = rates.filter((rate) => Math.sign(sideOf(rate, mark)) === side).length;
    if (count === 0) return [];
    if (count === rates.length && count > 1) return [zh ? `都${each}` : `all are ${each}`];
    return [zh ? `${count} 项${each}` : `${count} ${count === 1 ? 'is' : 'are'} ${each}`];
  });
  return zh ? parts.join('，') : listed(parts, locale);
};

const summary = (
  rates: readonly Rate[],
  { mark, markName }: { mark: Fraction; markName: string | undefined },
  locale: Locale,
): string => {
  const sides = sidesText(rates, mark, locale);
  const extremes = extremesText(
    rates.map((rate) => ({ ...rate, text: figureText(rate.figure, locale) })),
    'percentages',
    locale,
  );
  const periods = rates.map(({ figure }) => figure.period);
  const at = `${mark.toString()}%`;
  const against = markName && named({ name: markName, text: at }, locale);
  return locale === 'zh'
    ? `${dated(`${rates.length} 项比率`, periods, locale)}对照${against || ` ${at}`}：${sides}；${extremes}。`
    : `${dated(counted(rates.length, 'rate'), periods, locale)} against ${against || at}: ${sides}; ${extremes}.`;
};

/** Rates as bars from zero, held against one mark: what goes beyond it stands out in a second tint. */
export const bullet = panelKind({
  options,
  figureIds: ({ bars }) => bars.map((bar) => bar.figure),
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const rates = options.bars.map(({ figure: id, label }): Rate => {
      const figure = figureOf(bundle, id);
      check(figure);
      const name = label?.[locale] ?? figure.indicator[locale];
      return { figure, name, value: inBaseUnits(figure.value, figure.unit) };
    });
    const mark = new Fraction(options.mark);
    const markText = [options.markLabel?.[locale], `${mark.toString()}%`].filter(Boolean).join(' ');
    const layout = namedRows(rates, { theme, compact, room });
    const { colors } = theme;
    const [name, number] = [nameLabel(theme), numberLabel(theme)];
    const texts = rates.map((rate) => figureText(rate.figure, locale));
    const [gap, bar] = [besideMark(theme), px(theme, BAR)];
    const values = rates.map((rate) => position(rate.value));
    const halfMark = widest([markText], name.fontSize) / 2;
    /** Where the name of the mark stands: over its first tick, or above all rows where the first row's name is in the way. */
    const markPlace = (api: CustomSeriesRenderItemAPI) => {
      const [x = 0, y = 0] = api.coord([options.mark, layout.at(0)]);
      const [, top = 0] = api.coord([options.mark, 0]);
      const centre = Math.max(halfMark, Math.min(x, api.getWidth() - halfMark));
      const words = compact ? layout.wordsOf(0) + gap : 0;
      const reach = y - px(theme, COMPACT_REACH);
      const above = compact && centre - halfMark > words ? reach : top;
      // A tick never goes through the name.
      return { centre, y: above - px(theme, MARK_LABEL / 2 + 2), tickTop: x < words ? reach : above };
    };
    return {
      height: layout.height + MARK_LABEL,
      option: {
        ...baseOption(theme),
        grid: {
          left: layout.left,
          right: numbersRoom(texts, theme),
          top: px(theme, MARK_LABEL),
          bottom: 0,
          outerBoundsMode: 'none',
        },
        xAxis: { type: 'value', min: 0, max: Math.max(options.mark, ...values), show: false },
        yAxis: layout.yAxis,
        series: [
          layout.series,
          {
            type: 'custom',
            data: rates.map(({ figure }, index) => ({
              value: [values[index] ?? 0, layout.at(index)],
              tip: figureTip(figure, locale),
              figure: figure.id,
            })),
            renderItem: ({ dataIndex }, api) => {
              const value = values[dataIndex] ?? 0;
              const at = layout.at(dataIndex);
              const [zero = 0, y = 0] = api.coord([0, at]);
              const [end = 0] = api.coord([value, at]);
              const [markX = 0] = api.coord([options.mark, at]);
              const within = Math.min(end, markX);
              const label = texts[dataIndex] ?? '';
              // A number that the mark would run through stands behind it.
              const cut = end <= markX && end + 2 * gap + widest([label], number.fontSize) > markX;
              const top = y - bar / 2;
              const reach = compact ? px(theme, COMPACT_REACH) : layout.reach(api);
              return group([
                rect(zero, top, within - zero, bar, { fill: colors.sea }),
                end > markX && rect(markX, top, end - markX, bar, { fill: colors['sea-2'] }),
                line([zero, y - reach], [zero, y + reach], colors['rule-strong'], px(theme, 1)),
                line(
                  [markX, dataIndex === 0 ? markPlace(api).tickTop : y - reach],
                  [markX, y + reach],
                  colors.ink,
                  px(theme, 2),
                ),
                text([(cut ? markX : end) + gap, y], label, number),
              ]);
            },
          },
          {
            type: 'custom',
            silent: true,
            data: [[options.mark, 0]],
            renderItem: (_, api) => {
              const { centre, y } = markPlace(api);
              return text([centre, y], markText, name, { align: 'center' });
            },
          },
        ],
      },
      alt: summary(rates, { mark, markName: options.markLabel?.[locale] }, locale),
      rows: rates.map(({ figure, name }) => figureRow(figure, locale, name)),
      charts: [
        chartByNature(
          'bars',
          rates.map(({ figure, name }) => plainFigure(name, figure, locale)),
          locale,
        ),
      ],
    };
  },
});
