import { periodText } from '../../bundle/model/period.ts';
import type { Series } from '../../bundle/model/series.ts';
import { sourceTitle } from '../../bundle/model/source.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { figureText } from '../../bundle/numbers/number-text.ts';
import type { SeriesRow } from '../../bundle/series/series-file.ts';
import type { SeriesPoints } from '../../bundle/series/series-window.ts';
import { LONG_SERIES_HEIGHT } from '../kinds/long-series.ts';
import { baseOption, captionLabel, markStyle, numberLabel, px } from '../marks/marks.ts';
import type { Drawing, PanelInput, SeriesInput, TableRow } from '../model/kind.ts';
import { grouped } from '../model/number.ts';
import type { Panel } from '../model/panel.ts';
import { numberWidth } from '../text/measure.ts';

/** A mark on the line, and its name in the table. */
type Mark = 'first' | 'highest' | 'lowest' | 'last';

const MARKS: Readonly<Record<Locale, Readonly<Record<Mark, string>>>> = {
  zh: { first: '首个', highest: '最高', lowest: '最低', last: '最后' },
  en: { first: 'first', highest: 'highest', lowest: 'lowest', last: 'last' },
};

/** Room above and below the line for the labels of its marks, and below for the dates. */
const ABOVE = 28;
const BELOW = 30;

/** What ECharts may write on a time axis; it chooses by the stretch. */
const TIME_LABELS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: { year: '{yyyy}年', month: '{M}月', day: '{M}月{d}日', hour: '{HH}:{mm}', minute: '{HH}:{mm}' },
  en: { year: '{yyyy}', month: '{MMM}', day: '{d} {MMM}', hour: '{HH}:{mm}', minute: '{HH}:{mm}' },
};

/** 2021年12月31日 08:30 */
export const dateText = (date: string, locale: Locale): string => {
  const [day = '', time] = date.split('T');
  return [periodText(day, locale), time].filter(Boolean).join(' ');
};

/** The number of a row as it is written, with its unit. */
const valueText = ({ value }: SeriesRow, { unit, measure }: Series, locale: Locale): string =>
  figureText({ value, unit, measure, qualifier: '' }, locale);

/** The file and row where a number stands. */
export const rowPlace = ({ row }: SeriesRow, { path }: Series, locale: Locale): string =>
  locale === 'zh' ? `${path} 第 ${row} 行` : `${path}, row ${row}`;

/** The indices of the points that are marked; null where all of the stretch is a gap. */
const marksOf = ({ values }: SeriesPoints): Readonly<Record<Mark, number>> | null => {
  let [first, highest, lowest, last] = [-1, -1, -1, -1];
  for (const [index, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    if (first < 0) first = index;
    if (highest < 0 || value > (values[highest] ?? 0)) highest = index;
    if (lowest < 0 || value < (values[lowest] ?? 0)) lowest = index;
    last = index;
  }
  return first < 0 ? null : { first, highest, lowest, last };
};

const summary = (
  series: Series,
  { count, total }: SeriesPoints,
  at: (mark: Mark) => { date: string; value: string },
  locale: Locale,
): string => {
  const name = `${series.indicator[locale]} (${series.scope[locale]})`;
  const [first, last, highest, lowest] = [at('first'), at('last'), at('highest'), at('lowest')];
  const number = (value: number): string => grouped(`${value}`);
  return locale === 'zh'
    ? `${series.indicator.zh}（${series.scope.zh}），${first.date}至${last.date}${count < total ? `（全部 ${number(total)} 行中的 ${number(count)} 行）` : `，共 ${number(count)} 行`}：最高为 ${highest.value}（${highest.date}），最低为 ${lowest.value}（${lowest.date}），最后为 ${last.value}。`
    : `${name}, ${first.date} to ${last.date}, ${counted(count, 'row')}${count < total ? ` of ${number(total)}` : ''}: the highest value is ${highest.value} (${highest.date}), the lowest ${lowest.value} (${lowest.date}), the last ${last.value}.`;
};

/** A stretch without a number says so in the place of its line. */
const noValues = (series: Series, { total }: SeriesPoints, { theme, locale }: PanelInput): Drawing => {
  const rows = grouped(`${total}`);
  const words =
    locale === 'zh'
      ? `${series.indicator.zh}：这一段没有数值（文件共 ${rows} 行）`
      : `${series.indicator.en}: no values in this stretch (${counted(total, 'row')} in the file)`;
  const { color, ...font } = captionLabel(theme);
  return {
    height: LONG_SERIES_HEIGHT,
    option: {
      ...baseOption(theme),
      graphic: {
        type: 'text',
        left: 'center',
        top: 'middle',
        style: { text: words, fill: color, font: `${font.fontSize}px ${font.fontFamily}` },
      },
    },
    alt: `${words}${locale === 'zh' ? '。' : '.'}`,
    rows: [],
  };
};

const draw = (series: Series, points: SeriesPoints, input: PanelInput): Drawing => {
  const { theme, locale, bundle } = input;
  const { colors } = theme;
  const { times, values, rows } = points;
  const marks = marksOf(points);
  if (!marks) return noValues(series, points, input);
  const source = sourceTitle(bundle.descriptor.sources, series.source, locale);
  const rowOf = (index: number): SeriesRow => rows[index] ?? { row: 0, date: '', value: '' };
  const said = (index: number) => ({
    date: dateText(rowOf(index).date, locale),
    value: valueText(rowOf(index), series, locale),
  });
  const tip = (index: number): string =>
    [said(index).date, said(index).value, rowPlace(rowOf(index), series, locale)].join('\n');
  const line = (index: number, label: string): TableRow => ({
    label,
    value: said(index).value,
    amount: values[index] ?? 0,
    nature: 'reference',
    period: said(index).date,
    source,
    entry: {
      series: series.name,
      date: rowOf(index).date,
      value: rowOf(index).value,
      place: rowPlace(rowOf(index), series, locale),
    },
  });
  const base = baseOption(theme);
  const labels = [captionLabel(theme), numberLabel(theme)] as const;
  const extremes = [marks.lowest, marks.highest].map((index) => grouped(rowOf(index).value));
  const [from = 0, to = 0] = [times[0], times[times.length - 1]];
  const edge = (index: number): 'left' | 'center' | 'right' => {
    const part = ((times[index] ?? 0) - from) / Math.max(1, to - from);
    return part < 0.12 ? 'left' : part > 0.88 ? 'right' : 'center';
  };
  const mark = (index: number, side: 'top' | 'bottom' | null) => ({
    value: [times[index], values[index]],
    tip: tip(index),
    label: {
      show: side !== null,
      position: side ?? 'top',
      align: edge(index),
      formatter: grouped(rowOf(index).value),
      ...labels[1],
    },
  });
  const plot = {
    left: Math.max(...extremes.map((text) => numberWidth(text, labels[0].fontSize, theme))) + px(theme, 20),
    right: px(theme, 16),
  };
  return {
    height: LONG_SERIES_HEIGHT,
    plot,
    option: {
      ...base,
      useUTC: true,
      tooltip: {
        ...base.tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: colors['rule-strong'], width: px(theme, 1) } },
        formatter: (params: unknown) => {
          const [first] = Array.isArray(params) ? params : [params];
          const index = (first as { dataIndex?: number } | undefined)?.dataIndex;
          return index === undefined ? '' : tip(index);
        },
      },
      grid: {
        ...plot,
        top: px(theme, ABOVE),
        bottom: px(theme, BELOW),
        outerBoundsMode: 'none',
      },
      xAxis: {
        type: 'time',
        axisLine: { onZero: false, lineStyle: { color: colors['rule-strong'] } },
        axisLabel: { ...labels[0], hideOverlap: true, formatter: TIME_LABELS[locale] },
      },
      yAxis: {
        type: 'value',
        scale: true,
        splitNumber: 4,
        splitLine: { lineStyle: { color: colors.rule } },
        axisLabel: {
          ...labels[0],
          fontFamily: theme.fontNumber,
          formatter: (value: number) => grouped(`${value}`),
        },
      },
      series: [
        {
          type: 'line',
          // A gap breaks the line.
          data: Array.from(times, (time, index) => {
            const value = values[index] ?? Number.NaN;
            return [time, Number.isNaN(value) ? '-' : value];
          }),
          showSymbol: false,
          lineStyle: { color: colors.sea, width: px(theme, 1.25) },
          itemStyle: { color: colors.sea },
        },
        {
          type: 'scatter',
          symbolSize: px(theme, 8),
          itemStyle: { ...markStyle('reference', theme), opacity: 1 },
          tooltip: { show: false },
          data: [mark(marks.highest, 'top'), mark(marks.lowest, 'bottom'), mark(marks.last, null)],
        },
      ],
    },
    alt: summary(series, points, (name) => said(marks[name]), locale),
    rows: (['first', 'highest', 'lowest', 'last'] as const).map((name) =>
      line(marks[name], MARKS[locale][name]),
    ),
    allRows: () => rows.flatMap(({ value }, index) => (value === '' ? [] : [line(index, '')])),
  };
};

/** What a panel is given to draw a long series with. */
export const seriesInput = (series: Series, points: SeriesPoints): SeriesInput => ({
  points,
  draw: (input) => draw(series, points, input),
});

/** What panels that show a long series are drawn with; those without points, for whatever reason, have none. */
export const seriesInputsOf = async (
  panels: readonly Panel[],
  pointsOf: (series: Series) => Promise<SeriesPoints | null>,
): Promise<ReadonlyMap<Panel, SeriesInput>> => {
  const inputs = new Map<Panel, SeriesInput>();
  for (const panel of panels) {
    const points = panel.series && (await pointsOf(panel.series));
    if (panel.series && points) inputs.set(panel, seriesInput(panel.series, points));
  }
  return inputs;
};
