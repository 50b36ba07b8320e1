import * as v from 'valibot';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { horizontalBars } from '../layout/horizontal-bars.ts';
import { figureRow, figureTip, position } from '../marks/marks.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { chartByNature, plainFigure } from '../model/portable-chart.ts';
import { checkOneScale } from '../model/reasons.ts';

const options = v.strictObject({
  bars: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
  /** Longest bar first; otherwise in the order given. */
  sort: v.optional(v.boolean(), false),
});

/** Figures of one base unit as bars from zero: the plainest comparison there is. */
export const bars = panelKind({
  options,
  figureIds: ({ bars }) => bars.map((bar) => bar.figure),
  draw: ({ bundle, options: { bars, sort }, theme, locale, compact, room }) => {
    const items = bars.map(({ figure: id, label }) => {
      const figure = figureOf(bundle, id);
      return {
        figure,
        name: label?.[locale] ?? figure.indicator[locale],
        value: inBaseUnits(figure.value, figure.unit),
      };
    });
    checkOneScale(items.map(({ figure }) => figure));
    if (sort) items.sort((a, b) => b.value.compare(a.value));
    const drawn = horizontalBars(
      items.map(({ figure, name, value }) => ({
        name,
        value: position(value),
        text: figureText(figure, locale),
        nature: 'stated',
        tip: figureTip(figure, locale),
        figure: figure.id,
      })),
      { theme, compact, room },
    );
    const longest = items.reduce((a, b) => (b.value.abs().compare(a.value.abs()) > 0 ? b : a));
    const falls = items.filter(({ value }) => value.compare(0) < 0).length;
    const below =
      falls === 0 ? '' : locale === 'zh' ? `；${falls} 项低于零` : `; ${falls} of them below zero`;
    return {
      ...drawn,
      alt:
        locale === 'zh'
          ? `${items.length} 项从零起的条形比较，最长的是${longest.name}：${figureText(longest.figure, locale)}${below}。`
          : `${items.length} bars from zero; the longest is ${longest.name}: ${figureText(longest.figure, locale)}${below}.`,
      rows: items.map(({ figure, name }) => figureRow(figure, locale, name)),
      charts: [
        chartByNature(
          'bars',
          items.map(({ figure, name }) => plainFigure(name, figure, locale)),
          locale,
        ),
      ],
    };
  },
});
