import type { Locale } from '../../bundle/model/text.ts';
import { grouped, signed } from '../../bundle/numbers/decimal.ts';
import type { Nature, PlainChart, PlainLabel } from '../../charts/model/kind.ts';
import type { Theme } from '../../charts/model/theme.ts';
import { portableChartSvg } from '../../charts/render/chart-svg.ts';
import type { Exhibit } from '../exhibit.ts';
import { onlyOne, type Tools, type WriteOptions } from '../format.ts';
import { sourceLines } from '../source-lines.ts';
import { EXPORT_STRINGS } from '../strings.ts';

const itemStyle = (nature: Nature, { colors }: Theme) => {
  if (nature === 'stated') return {};
  return nature === 'derived'
    ? { color: colors['rule-strong'] }
    : { color: colors.sheet, borderColor: colors.sea, borderWidth: 1.5 };
};

/** What a number is labelled with; as it is where it says all. */
const labelText = (value: number, label: PlainLabel, locale: Locale): string => {
  if (typeof label === 'string') return label;
  const digits = value.toFixed(label.decimals);
  return `${label.before}${locale === 'en' ? grouped(digits) : signed(digits)}${label.after}`;
};

const plainOption = (chart: PlainChart, index: number, count: number, exhibit: Exhibit) => {
  const { natures } = EXPORT_STRINGS[exhibit.locale];
  const lying = chart.form === 'bars';
  const axes = {
    category: { type: 'category', gridIndex: index, data: chart.categories, ...(lying && { inverse: true }) },
    value: { type: 'value', gridIndex: index, name: chart.unit },
  };
  const width = 100 / count;
  return {
    grid: {
      left: `${index * width + 2}%`,
      width: `${width - 4}%`,
      top: 90,
      bottom: 70,
      containLabel: true,
    },
    x: lying ? axes.value : axes.category,
    y: lying ? axes.category : axes.value,
    series: chart.series.map(({ name, nature, values, labels }) => ({
      type: 'bar',
      name: name || natures[nature],
      xAxisIndex: index,
      yAxisIndex: index,
      // Series of other natures leave their places free: bars stand on one another's places.
      ...(chart.stacked ? { stack: `stack-${index}` } : { barGap: '-100%' }),
      itemStyle: itemStyle(nature, exhibit.theme),
      label: { show: true, position: chart.stacked ? 'inside' : lying ? 'right' : 'top' },
      data: values.map((value, at) => {
        const label = labels[at];
        return value === null || !label
          ? value
          : { value, label: { formatter: labelText(value, label, exhibit.locale) } };
      }),
    })),
  };
};

/** A chart that only its own code can draw, as the picture it makes: still an option that any ECharts shows. */
const pictured = (exhibit: Exhibit, width: number) => {
  const { height } = exhibit.drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}">${portableChartSvg(exhibit.drawing.option, { width, height }, 'p')}</svg>`;
  return {
    graphic: [
      {
        type: 'image',
        left: 'center',
        top: 80,
        style: { image: `data:image/svg+xml,${encodeURIComponent(svg)}`, width, height },
      },
    ],
  };
};

/**
 * An ECharts option as JSON, without functions, to paste into any ECharts: the plain chart of the same numbers, or where
 * there is none, the picture.
 */
export const writeEcharts = (exhibits: readonly Exhibit[], _tools: Tools, { size }: WriteOptions): string => {
  const exhibit = onlyOne(exhibits);
  const { charts = [] } = exhibit.drawing;
  const drawn = charts.map((chart, index) => plainOption(chart, index, charts.length, exhibit));
  const option = {
    title: { text: exhibit.title, subtext: exhibit.subtitle, left: 16, top: 12 },
    color: [exhibit.theme.colors.sea, exhibit.theme.colors['sea-2'], exhibit.theme.colors['sea-3']],
    backgroundColor: exhibit.theme.colors.sheet,
    aria: { enabled: true, label: { description: exhibit.drawing.alt } },
    ...(drawn.length > 0
      ? {
          legend: { bottom: 28 },
          grid: drawn.map(({ grid }) => grid),
          xAxis: drawn.map(({ x }) => x),
          yAxis: drawn.map(({ y }) => y),
          series: drawn.flatMap(({ series }) => series),
        }
      : pictured(exhibit, size.width - 64)),
    heshu: { ...exhibit.provenance, sources: sourceLines(exhibit) },
  };
  return `${JSON.stringify(option, null, 2)}\n`;
};
