import type pptxgen from 'pptxgenjs';
import type { PlainChart, PlainSeries } from '../../charts/model/kind.ts';
import type { Theme } from '../../charts/model/theme.ts';
import type { EXPORT_STRINGS } from '../strings.ts';

type Strings = (typeof EXPORT_STRINGS)['zh'];

/** A colour as slides write it: without #. */
export const hex = (color: string): string => color.replace('#', '').toUpperCase();

const nameOf = (series: PlainSeries, strings: Strings): string =>
  series.name || strings.natures[series.nature];

/** Half way from a colour to the background. */
const tint = (color: string, sheet: string): string =>
  hex(color).replace(/../g, (channel, at) => {
    const other = Number.parseInt(hex(sheet).slice(at, at + 2), 16);
    return Math.round((Number.parseInt(channel, 16) + other) / 2)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  });

/** A colour for each series, as slides write it. A legend tells them apart, so that none stands twice among the first nine. */
export const colorsOf = ({ series }: PlainChart, { colors }: Theme): string[] => {
  const hues = [colors.pine, colors.amber, colors.flame];
  const stated = [
    ...[colors.sea, colors['sea-2'], colors['sea-3'], ...hues],
    ...hues.map((color) => tint(color, colors.sheet)),
  ];
  let next = 0;
  return series.map(({ nature }) => {
    if (nature === 'derived') return hex(colors['rule-strong']);
    if (nature === 'reference') return hex(colors.sea);
    return hex(stated[next++ % stated.length] ?? colors.sea);
  });
};

/** Where the plots of charts on one scale stand, as shares of each chart: lengths compare only where these are alike. */
const COMMON_PLOT = { x: 0.06, y: 0.12, w: 0.88, h: 0.64 } as const;
/** How much longer than its longest mark a scale is. */
const LABEL_ROOM = 1.12;

const GROUPING = { amounts: 'stacked', shares: 'percentStacked' } as const;

/** The data of a native chart. */
export const chartData = (chart: PlainChart, strings: Strings): pptxgen.OptsChartData[] =>
  chart.series.map((series) => ({
    name: nameOf(series, strings),
    labels: [...chart.categories],
    // pptxgenjs writes a blank for null: see mendCharts.
    values: series.values as number[],
  }));

/** How a native chart looks. */
export const chartOptions = (
  chart: PlainChart,
  { theme, font, strings }: { theme: Theme; font: string; strings: Strings },
): pptxgen.IChartOpts => {
  const ink = hex(theme.colors.ink);
  const negative = chart.series.some((series) => series.values.some((value) => (value ?? 0) < 0));
  return {
    barDir: chart.form === 'bars' ? 'bar' : 'col',
    barGrouping: chart.stacked ? GROUPING[chart.stacked] : 'clustered',
    barGapWidthPct: 70,
    barOverlapPct: 100,
    chartColors: colorsOf(chart, theme),
    showTitle: Boolean(chart.title || chart.unit),
    title: [chart.title, chart.unit && strings.deck.unit(chart.unit)].filter(Boolean).join(' · '),
    titleFontFace: font,
    titleFontSize: 12,
    titleColor: hex(theme.colors['ink-2']),
    showLegend: chart.series.length > 1,
    legendPos: 'b',
    legendFontFace: font,
    legendFontSize: 12,
    legendColor: ink,
    showValue: true,
    dataLabelFontFace: font,
    dataLabelFontSize: 14,
    dataLabelFontBold: true,
    dataLabelColor: chart.stacked ? hex(theme.colors.sheet) : ink,
    dataLabelFormatCode: 'General',
    dataLabelPosition: chart.stacked ? 'ctr' : 'outEnd',
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: 13,
    catAxisLabelColor: ink,
    catAxisLineShow: true,
    catAxisLabelPos: 'low',
    valAxisHidden: true,
    ...(!negative && { valAxisMinVal: 0 }),
    ...(chart.start !== undefined && { valAxisMinVal: chart.start * LABEL_ROOM }),
    // A little more than the longest mark, for the number at its end.
    ...(chart.end !== undefined && { valAxisMaxVal: chart.end * LABEL_ROOM, layout: COMMON_PLOT }),
    valGridLine: { style: 'none' },
    displayBlanksAs: 'gap',
  };
};
