import { group as grouped } from 'd3-array';
import type { Bundle, Figure, FigureId } from '../bundle/model/bundle.ts';
import { periodText } from '../bundle/model/period.ts';
import type { Bilingual } from '../bundle/model/text.ts';
import { commonUnit, writtenIn } from '../bundle/model/unit.ts';
import type { Panel } from '../charts/model/panel.ts';

/** Figures picked by a reader → panels made on the spot, one for each group that can share a scale. */

interface Comparison {
  /** In the order of the first figure of each. */
  readonly panels: readonly Panel[];
  /** The figures that nothing else picked can be compared with. */
  readonly alone: readonly Figure[];
}

const PERCENTAGES: ReadonlySet<string> = new Set(['ratio', 'percentage-point']);

/** The best rank is the smallest: ranks are not drawn as lengths. */
const isDrawable = (group: readonly Figure[]): boolean =>
  group.length > 1 && group.every(({ measure }) => measure !== 'rank');

/** A level says nothing beside a change or a growth, and neither beside another unit. */
const scaleOf = ({ measure, unit }: Figure, { units }: Bundle): string =>
  `${measure} ${commonUnit(unit, units).unit}`;

const LOCALES = ['zh', 'en'] as const;

/** An indicator's name, with its scope and period where the group differs in them. */
const labelOf = (figure: Figure, group: readonly Figure[]): Bilingual => {
  const differs = (of: (each: Figure) => string): boolean => new Set(group.map(of)).size > 1;
  const [zh, en] = LOCALES.map((locale) => {
    const more = [
      differs((each) => each.scope.zh) && figure.scope[locale],
      differs((each) => each.period) && periodText(figure.period, locale),
    ].filter(Boolean);
    const name = figure.indicator[locale];
    if (more.length === 0) return name;
    return locale === 'zh' ? `${name}（${more.join('，')}）` : `${name} (${more.join(', ')})`;
  });
  return { zh: zh ?? '', en: en ?? '' };
};

/** Percentages as dots, amounts as bars from zero. */
const drawingOf = (group: readonly Figure[], measure: Figure['measure'], dimension: string) => {
  const marks = group.map((figure) => ({ figure: figure.id, label: labelOf(figure, group) }));
  return PERCENTAGES.has(dimension)
    ? { kind: 'dots', options: { dots: marks, sort: true, signed: ['growth', 'change'].includes(measure) } }
    : { kind: 'bars', options: { bars: marks, sort: true } };
};

/** What a panel of a group is called, by measure and unit. */
const subtitleOf = (group: readonly Figure[], { unit }: Figure, measure: Bilingual): Bilingual => {
  const periods = LOCALES.map((locale) =>
    [...new Set(group.map((figure) => periodText(figure.period, locale)))].join(
      locale === 'zh' ? '、' : ', ',
    ),
  );
  return {
    zh: `${measure.zh} · ${writtenIn(unit, 'zh')} · ${periods[0]}`,
    en: `${measure.en} · ${writtenIn(unit, 'en')} · ${periods[1]}`,
  };
};

/**
 * Panels that compare the picked figures: those of one measure and commensurable units share a panel, the largest
 * first. Unknown ids are passed over.
 */
export const comparisonOf = (
  bundle: Bundle,
  picked: readonly FigureId[],
  names: Readonly<Record<Figure['measure'], Bilingual>>,
): Comparison => {
  const figures = picked.flatMap((id) => bundle.figures.get(id) ?? []);
  const groups = grouped(figures, (figure) => scaleOf(figure, bundle));
  const drawable = [...groups.values()].filter(isDrawable);
  const drawn = new Set(drawable.flat());
  return {
    panels: drawable.flatMap((group, index): Panel[] => {
      const [first] = group;
      if (!first) return [];
      const common = commonUnit(first.unit, bundle.units);
      return [
        {
          ...drawingOf(group, first.measure, first.unit.dimension),
          place: `comparison[${index}]`,
          id: `comparison-${index + 1}`,
          topic: '',
          title: {
            zh: `${group.length} 项${names[first.measure].zh}的比较`,
            en: `${group.length} figures compared: ${names[first.measure].en}`,
          },
          subtitle: subtitleOf(group, { ...first, unit: common }, names[first.measure]),
          span: 12,
          figures: group.map(({ id }) => id),
          references: [],
          series: null,
          defects: [],
        },
      ];
    }),
    alone: figures.filter((figure) => !drawn.has(figure)),
  };
};
