import type { Fraction } from 'fraction.js';
import * as v from 'valibot';
import type { Figure } from '../../bundle/model/bundle.ts';
import { counted, type Locale } from '../../bundle/model/text.ts';
import { inBaseUnits } from '../../bundle/model/unit.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { horizontalBars } from '../layout/horizontal-bars.ts';
import { figureRow, figureTip, position } from '../marks/marks.ts';
import { figureOf, panelKind } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { chartByNature, plainFigure } from '../model/portable-chart.ts';
import { checkOneScale } from '../model/reasons.ts';
import { belowZeroText, dated, extremesText } from '../text/alternative.ts';

const options = v.strictObject({
  bars: v.pipe(
    v.array(v.strictObject({ figure: v.string(), label: v.optional(bilingualSchema) })),
    v.minLength(1),
  ),
  /** Longest bar first; otherwise in the order given. */
  sort: v.optional(v.boolean(), false),
});

interface Item {
  readonly figure: Figure;
  readonly name: string;
  readonly value: Fraction;
}

const summary = (items: readonly Item[], locale: Locale): string => {
  const numbers = items.map((item) => ({ ...item, text: figureText(item.figure, locale) }));
  const [extremes, below] = [extremesText(numbers, 'amounts', locale), belowZeroText(numbers, locale)];
  const periods = items.map(({ figure }) => figure.period);
  return locale === 'zh'
    ? `以从零起的条形比较${dated(` ${items.length} 项数值`, periods, locale)}：${extremes}${below}。`
    : `Bars from zero compare ${dated(counted(items.length, 'number'), periods, locale)}: ${extremes}${below}.`;
};

/** Figures of one base unit as bars from zero: the plainest comparison there is. */
export const bars = panelKind({
  options,
  figureIds: ({ bars }) => bars.map((bar) => bar.figure),
  draw: ({ bundle, options: { bars, sort }, theme, locale, compact, room }) => {
    const items = bars.map(({ figure: id, label }): Item => {
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
    return {
      ...drawn,
      alt: summary(items, locale),
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
