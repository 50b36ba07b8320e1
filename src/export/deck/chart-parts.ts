import { sum } from 'd3-array';
import { strFromU8, strToU8 } from 'fflate';
import type { PlainChart, PlainLabel, PlainSeries } from '../../charts/model/kind.ts';
import type { Theme } from '../../charts/model/theme.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Parts } from '../office-package.ts';
import { escapedXml } from '../xml.ts';
import { rezipped } from '../zip.ts';
import { contrast } from './contrast.ts';
import { colorsOf, hex } from './native-chart.ts';

/** What pptxgenjs leaves undone of charts, done in the parts of the deck. */

/** Words of a number format stand in quotes, which have no escape. */
const literal = (words: string): string => (words === '' ? '' : `"${words.replaceAll('"', "'")}"`);

/** A label as a number format: who edits the number in the slide finds it edited in the label too. */
const labelFormat = (label: PlainLabel, value: number | null, grouping: string): string => {
  const format = (sign: string): string => {
    if (typeof label === 'string') return literal(label);
    const { before, decimals, after } = label;
    const digits = decimals === 0 ? grouping : `${grouping}.${'0'.repeat(decimals)}`;
    return literal(before) + literal(sign) + digits + literal(after);
  };
  // With a format of their own numbers below zero have no hyphen put before them.
  return (value ?? 0) < 0 ? `${format('')};${format('−')}` : format('');
};

/** Chinese reports write their digits without separators. */
const GROUPED_DIGITS = { zh: '0', en: '#,##0' } as const;

/** Markup with the first place of a pattern changed. Throws where it is not found: the library writes something else now. */
const changed = (
  markup: string,
  pattern: RegExp | string,
  change: (found: string) => string,
  place: string,
): string => {
  const found = typeof pattern === 'string' ? pattern : pattern.exec(markup)?.[0];
  if (found === undefined || !markup.includes(found)) throw new Error(`${place}: no ${pattern}`);
  return markup.replace(found, () => change(found));
};

const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const SERIES = /<c:ser>[\s\S]*?<\/c:ser>/g;
const FIRST_SHAPE = /<c:spPr>[\s\S]*?<\/c:spPr>/;
const CATEGORY_AXIS = /<c:catAx>[\s\S]*?<\/c:catAx>/g;

const outline = (color: string): string =>
  `<a:ln w="19050"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln>`;

/** A fill with less contrast to the background needs a line around it (WCAG 1.4.11). */
const STANDS_OUT = 3;

/** Derived series hatched, those of other publications hollow, as in every other picture; pale ones with a line around. */
const shapeOf = ({ nature }: PlainSeries, fill: string, { colors }: Theme): string | null => {
  const sheet = hex(colors.sheet);
  switch (nature) {
    case 'stated':
      return contrast(fill, sheet) >= STANDS_OUT
        ? null
        : `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>${outline(hex(colors['sea-2']))}</c:spPr>`;
    case 'derived':
      return `<c:spPr><a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(colors.stone)}"/></a:fgClr><a:bgClr><a:srgbClr val="${sheet}"/></a:bgClr></a:pattFill>${outline(hex(colors.stone))}</c:spPr>`;
    case 'reference':
      return `<c:spPr><a:solidFill><a:srgbClr val="${sheet}"/></a:solidFill>${outline(hex(colors.sea))}</c:spPr>`;
  }
};

/** Text on a fill, light or dark: whichever stands out more. */
const textOn = (fill: string, { colors }: Theme): string => {
  const [ink, sheet] = [hex(colors.ink), hex(colors.sheet)];
  return contrast(ink, fill) > contrast(sheet, fill) ? ink : sheet;
};

const LABELS = /<c:dLbls>[\s\S]*?<\/c:dLbls>/;

/** The style of a label, or of a series' labels, with another text colour. */
const inColor = (style: string, color: string, place: string): string =>
  changed(style, /<a:srgbClr val="[0-9A-F]{6}"/, () => `<a:srgbClr val="${color}"`, place);

/** Labels lie on stacked bars: each series needs a text colour of its own. */
const withLabelColor = (block: string, fill: string, theme: Theme, place: string): string =>
  changed(block, LABELS, (labels) => inColor(labels, textOn(fill, theme), place), place);

const LABEL_STYLE = /<c:numFmt [^>]*\/>([\s\S]*?)(?:<c:showLeaderLines|<\/c:dLbls>)/;

/** The number of a part of a stacked bar that is thinner than this share of it lies over its borders. */
const LEGIBLE = 0.035;

/** Below which number a part of each category's bar has no room for it: nowhere where bars are not stacked. */
const leastLegible = ({ stacked, categories, series }: PlainChart): readonly number[] => {
  if (!stacked) return categories.map(() => Number.NEGATIVE_INFINITY);
  const sums = categories.map((_, index) => sum(series, ({ values }) => values[index] ?? 0));
  const longest = Math.max(...sums);
  return sums.map((own) => LEGIBLE * (stacked === 'shares' ? own : longest));
};

/** A label's style with the background behind it. */
const onPaper = (style: string, { colors }: Theme, place: string): string =>
  `<c:spPr><a:solidFill><a:srgbClr val="${hex(colors.sheet)}"/></a:solidFill></c:spPr>${inColor(style, hex(colors.ink), place)}`;

/** A label of its own for each number whose digits, qualifier or range the number alone does not say, or that has no room. */
const withOwnLabels = (
  block: string,
  { labels, values }: PlainSeries,
  {
    least,
    grouping,
    theme,
    place,
  }: { least: readonly number[]; grouping: string; theme: Theme; place: string },
): string => {
  const withOwn = (whole: string): string => {
    const style = LABEL_STYLE.exec(whole)?.[1];
    if (style === undefined) throw new Error(`${place}: no style of labels`);
    const own = labels.map((label, index) => {
      const value = values[index] ?? null;
      const thin = value !== null && value < (least[index] ?? 0);
      if (label === null && !thin) return '';
      const format = label === null ? 'General' : escapedXml(labelFormat(label, value, grouping));
      const look = thin ? onPaper(style, theme, place) : style;
      return `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${format}" sourceLinked="0"/>${look}</c:dLbl>`;
    });
    return changed(whole, '<c:dLbls>', (open) => `${open}${own.join('')}`, place);
  };
  return changed(block, LABELS, withOwn, place);
};

const chartNumber = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);

/** The charts of a deck in the order in which they were added. */
const chartPaths = (parts: Parts): string[] =>
  [...parts.keys()]
    .filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    .sort((a, b) => chartNumber(a) - chartNumber(b));

const WHEN = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/** The workbooks behind the charts, without the time of their making: the same numbers give the same deck. */
export const mendWorkbooks = (parts: Parts, day: string): void => {
  for (const [path, workbook] of parts) {
    if (!path.startsWith('ppt/embeddings/')) continue;
    const timeless = rezipped(workbook, (name, bytes) =>
      name === 'docProps/core.xml'
        ? strToU8(strFromU8(bytes).replace(WHEN, (_, open) => `${open}${day}T00:00:00Z`))
        : bytes,
    );
    parts.set(path, timeless);
  }
};

/** The number in the name of a chart or of the workbook behind it. */
const NUMBERED = /((?:^|\/)(?:chart|Microsoft_Excel_Worksheet))(\d+)(?=\.(?:xml|xlsx))/g;

/** pptxgenjs numbers charts on from deck to deck: from one on, the same slides are the same file. */
export const numberFromOne = (parts: Parts): void => {
  const numbers = chartPaths(parts).map(chartNumber);
  const renamed = (text: string): string =>
    text.replace(NUMBERED, (_, name, number) => `${name}${numbers.indexOf(Number(number)) + 1}`);
  const entries = [...parts].map(([path, bytes]): [string, Uint8Array] => [
    renamed(path),
    /\.rels$|^\[Content_Types\]/.test(path) ? strToU8(renamed(strFromU8(bytes))) : bytes,
  ]);
  parts.clear();
  for (const [path, bytes] of entries) parts.set(path, bytes);
};

/**
 * Completes what pptxgenjs writes of charts, given in the order in which they were added: no empty points, bars from the
 * top down, names level, hatching, labels as stated.
 */
export const mendCharts = (
  parts: Parts,
  charts: readonly PlainChart[],
  { theme, locale }: Pick<Exhibit, 'theme' | 'locale'>,
): void => {
  const grouping = GROUPED_DIGITS[locale];
  for (const [index, path] of chartPaths(parts).entries()) {
    const chart = charts[index];
    const bytes = parts.get(path);
    if (!chart || !bytes) throw new Error(`no chart for ${path}`);
    const least = leastLegible(chart);
    const colors = colorsOf(chart, theme);
    let at = 0;
    const xml = new TextDecoder()
      .decode(bytes)
      .replace(EMPTY_POINT, '')
      .replace(SERIES, (block) => {
        const index = at++;
        const series = chart.series[index];
        const color = colors[index];
        if (!series || color === undefined) throw new Error(`no series ${index} of ${path}`);
        const shape = shapeOf(series, color, theme);
        const fill = series.nature === 'stated' ? color : hex(theme.colors.sheet);
        const place = `${path}, series ${index}`;
        const shaped = shape ? changed(block, FIRST_SHAPE, () => shape, place) : block;
        const colored = chart.stacked ? withLabelColor(shaped, fill, theme, place) : shaped;
        return withOwnLabels(colored, series, { least, grouping, theme, place });
      })
      .replace(CATEGORY_AXIS, (axis) =>
        chart.form === 'bars'
          ? changed(
              axis,
              '<c:orientation val="minMax"/>',
              () => '<c:orientation val="maxMin"/>',
              `${path}, category axis`,
            )
          : changed(axis, '<a:bodyPr/>', () => '<a:bodyPr rot="0" vert="horz"/>', `${path}, category axis`),
      );
    if (at !== chart.series.length) throw new Error(`${path}: ${at} series of ${chart.series.length}`);
    parts.set(path, new TextEncoder().encode(xml));
  }
};
