import { extent } from 'd3-array';
import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { type Cell, pairedCells } from '../layout/paired-cells.ts';
import { stackedRows } from '../layout/stacked-rows.ts';
import { figureRow, figureTip, position } from '../marks/marks.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { chartByNature, plainFigure } from '../model/portable-chart.ts';
import { checkOneScale, reasons } from '../model/reasons.ts';
import { dated, extremesText, quoted } from '../text/alternative.ts';

const column = v.strictObject({ title: bilingualSchema });
/** A measure that a row does not state is null. */
const figureId = v.nullable(v.string());

const options = v.strictObject({
  columns: v.strictTuple([column, column]),
  rows: v.pipe(
    v.array(v.strictObject({ label: bilingualSchema, figures: v.strictTuple([figureId, figureId]) })),
    v.minLength(1),
  ),
});

type Options = v.InferOutput<typeof options>;

interface Entry {
  readonly figure: Figure;
  readonly label: string;
}

const amount = ({ figure }: Entry) => inBaseUnits(figure.value, figure.unit);

/** The figures of a column, which share one scale from zero. */
const entriesOf = ({ columns, rows }: Options, index: 0 | 1, bundle: Bundle, locale: Locale): Entry[] => {
  const entries = rows.flatMap(({ label, figures }): Entry[] => {
    const id = figures[index];
    return id === null ? [] : [{ figure: figureOf(bundle, id), label: label[locale] }];
  });
  const [first] = entries;
  if (!first) throw reasons.noMeasure(columns[index].title);
  checkOneScale(entries.map(({ figure }) => figure));
  return entries;
};

const summary = (
  { columns, rows }: Options,
  entries: readonly [readonly Entry[], readonly Entry[]],
  locale: Locale,
): string => {
  const zh = locale === 'zh';
  const columnTexts = columns.map(({ title }, index) => {
    const column = entries[index === 0 ? 0 : 1];
    const extremes = extremesText(
      column.map((entry) => ({
        name: entry.label,
        text: figureText(entry.figure, locale),
        value: amount(entry),
      })),
      'amounts',
      locale,
    );
    return zh ? `${quoted(title.zh)}一列，${extremes}` : `under ${quoted(title.en)}, ${extremes}`;
  });
  const periods = entries.flat().map(({ figure }) => figure.period);
  return zh
    ? `${dated(`${rows.length} 行`, periods, locale)}各按两种计量，在两列坐标不同的条形中比较：${columnTexts.join('；')}。`
    : `Two columns of bars, each on a scale of its own, compare ${dated(counted(rows.length, 'row'), periods, locale)}: ${columnTexts.join('; ')}.`;
};

/** Rows with two measures of different units: two columns of bars, never on one scale. */
export const pairedBars = panelKind({
  options,
  figureIds: ({ rows }) => rows.flatMap((row) => row.figures.filter((id) => id !== null)),
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const entries = [entriesOf(options, 0, bundle, locale), entriesOf(options, 1, bundle, locale)] as const;
    const lengths = entries.map((column) => {
      const [least = 0, most = 0] = extent([0, ...column.map((entry) => position(amount(entry)))]);
      return most - least;
    });
    const cellOf = (id: string | null, index: 0 | 1): Cell | null => {
      if (id === null) return null;
      const figure = figureOf(bundle, id);
      const value = position(inBaseUnits(figure.value, figure.unit));
      return {
        text: figureText(figure, locale),
        share: value / (lengths[index] || 1),
        tip: figureTip(figure, locale),
        figure: figure.id,
      };
    };
    const { columns, rows } = options;
    const cells = rows.map(({ label, figures: [first, second] }) => ({
      name: label[locale],
      cells: [cellOf(first, 0), cellOf(second, 1)] as const,
    }));
    const titles = [columns[0].title[locale], columns[1].title[locale]] as const;
    const between = locale === 'zh' ? '：' : ': ';
    return {
      ...stackedRows(pairedCells(titles, cells, { theme, compact, room }), { theme, compact, room }),
      alt: summary(options, entries, locale),
      charts: entries.map((column, index) =>
        chartByNature(
          'bars',
          column.map(({ figure, label }) => plainFigure(label, figure, locale)),
          locale,
          { title: titles[index === 0 ? 0 : 1] },
        ),
      ),
      rows: rows.flatMap(({ label, figures }) =>
        figures.flatMap((id, index) =>
          id === null
            ? []
            : figureRow(
                figureOf(bundle, id),
                locale,
                `${label[locale]}${between}${titles[index === 0 ? 0 : 1]}`,
              ),
        ),
      ),
    };
  },
});
