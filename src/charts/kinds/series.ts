import type { Fraction } from 'fraction.js';
import * as v from 'valibot';
import type { Bundle, Figure, ReferenceValue } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import type { Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { columns } from '../layout/columns.ts';
import type { Break, Column } from '../layout/columns-layout.ts';
import { figureRow, figureTip, position, referenceRow } from '../marks/marks.ts';
import { figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { afterWord, figureText } from '../model/number.ts';
import { chartByNature, type PlainItem, plainFigure, plainReference } from '../model/portable-chart.ts';
import { checkOneScale, reasons } from '../model/reasons.ts';
import { listed, timesText } from '../text/alternative.ts';

const options = v.strictObject({
  figure: v.string(),
  /** Values of the same indicator in other periods, from other publications. */
  references: v.pipe(v.array(v.string()), v.minLength(1)),
  /** After which periods the series is not comparable, and why. */
  breaks: v.optional(v.array(v.strictObject({ after: v.string(), label: bilingualSchema })), []),
});

type Options = v.InferOutput<typeof options>;

/** One period: a column and its line in the table. */
interface Entry {
  readonly period: string;
  readonly value: Fraction;
  readonly column: Column;
  readonly plain: PlainItem;
  readonly row: TableRow;
}

const statedEntry = (figure: Figure, locale: Locale): Entry => {
  const value = inBaseUnits(figure.value, figure.unit);
  return {
    period: figure.period,
    value,
    plain: plainFigure(periodText(figure.period, locale), figure, locale),
    column: {
      period: periodText(figure.period, locale),
      value: position(value),
      text: figureText(figure, locale),
      nature: 'stated',
      tip: figureTip(figure, locale),
      figure: figure.id,
    },
    row: figureRow(figure, locale),
  };
};

const publishedEntry = (reference: ReferenceValue, bundle: Bundle, locale: Locale): Entry => {
  const value = inBaseUnits(reference.value, reference.unit);
  const row = referenceRow(reference, bundle, locale);
  return {
    period: reference.period,
    value,
    plain: plainReference(row.period, reference),
    column: {
      period: row.period,
      value: position(value),
      text: row.value,
      nature: 'reference',
      tip: [
        row.label,
        `${reference.scope[locale]} · ${row.period}`,
        row.value,
        row.source,
        reference.note[locale],
      ]
        .filter(Boolean)
        .join('\n'),
    },
    row,
  };
};

const referenceOf = (bundle: Bundle, id: string, figure: Figure): ReferenceValue => {
  const reference = bundle.references.get(id);
  if (!reference) throw reasons.noReference(id);
  checkOneScale([figure, reference]);
  return reference;
};

const breaksIn = ({ figure, breaks }: Options, entries: readonly Entry[], locale: Locale): Break[] =>
  breaks
    .map(({ after, label }) => {
      const index = entries.findLastIndex((entry) => entry.period === after);
      if (index < 0 || index === entries.length - 1) {
        throw reasons.noBreak(
          figure,
          after,
          entries.map((entry) => entry.period),
        );
      }
      return { after: index, text: label[locale] };
    })
    .sort((a, b) => a.after - b.after);

/** More published values than this give way to the first, the last and the extremes. */
const MOST_PUBLISHED = 6;

/** The published values of other periods, with those. */
const publishedTexts = (entries: readonly Entry[], locale: Locale): string[] => {
  const byValue = [...entries].sort((a, b) => a.value.compare(b.value));
  const kept =
    entries.length <= MOST_PUBLISHED
      ? entries
      : entries.filter((entry) =>
          [entries[0], entries.at(-1), byValue[0], byValue.at(-1)].some((each) => each === entry),
        );
  return kept.map(({ column: { period, text } }) =>
    locale === 'zh' ? `${period}${afterWord(text)}` : `${text} for ${period}`,
  );
};

const summary = (figure: Figure, entries: readonly Entry[], locale: Locale): string => {
  const zh = locale === 'zh';
  const others = entries.filter((entry) => entry.column.figure !== figure.id);
  const value = inBaseUnits(figure.value, figure.unit);
  const highest = others.every((entry) => value.compare(entry.value) > 0);
  const lowest = others.every((entry) => value.compare(entry.value) < 0);
  const rank = highest
    ? { zh: '，为所列各期中最高', en: ', the highest of the periods shown' }
    : lowest
      ? { zh: '，为所列各期中最低', en: ', the lowest of the periods shown' }
      : { zh: '', en: '' };
  const stated = { period: periodText(figure.period, locale), text: figureText(figure, locale) };
  const indicator = figure.indicator[locale];
  if (zh) {
    const published = publishedTexts(others, locale).join('、');
    return `${indicator}：报告所述${stated.period}为${afterWord(stated.text)}${rank.zh}；其他来源公布的是${published}。`;
  }
  const published = listed(publishedTexts(others, locale), locale);
  return `${indicator}: the report states ${stated.text} ${timesText([figure.period], locale)}${rank.en}; published elsewhere: ${published}.`;
};

/** One indicator over periods: published values hollow, the report's own solid. */
export const series = panelKind({
  options,
  figureIds: ({ figure }) => [figure],
  referenceIds: ({ references }) => references,
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const figure = figureOf(bundle, options.figure);
    // Of one period, the published value stands first: the sort keeps their order.
    const entries = [
      ...options.references.map((id) => publishedEntry(referenceOf(bundle, id, figure), bundle, locale)),
      statedEntry(figure, locale),
    ].sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
    return {
      ...columns(
        entries.map((entry) => entry.column),
        breaksIn(options, entries, locale),
        { theme, compact, room },
      ),
      alt: summary(figure, entries, locale),
      rows: entries.map((entry) => entry.row),
      charts: [
        chartByNature(
          'columns',
          entries.map((entry) => entry.plain),
          locale,
        ),
      ],
    };
  },
});
