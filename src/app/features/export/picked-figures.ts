import type { Bundle, Figure, FigureId } from '../../../bundle/model/bundle.ts';
import { periodText } from '../../../bundle/model/period.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { comparisonOf } from '../../../dashboard/comparison.ts';
import { MEASURE_NAMES } from '../../panel/measure-names.ts';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

const LOCALES = ['zh', 'en'] as const;

/** Figures side by side in a panel of their own, in the order in which they were picked. */
const listPanel = (figures: readonly Figure[]): Panel => {
  const [zh, en] = LOCALES.map((locale) => {
    const words = EXPORT_DIALOG_STRINGS[locale];
    const periods = new Set(figures.map(({ period }) => periodText(period, locale)));
    return {
      title: words.scopes.figures(figures.length),
      subtitle: [...periods].join(words.between),
    };
  });
  return {
    kind: 'numbers',
    options: { numbers: figures.map(({ id }) => ({ figure: id })), columns: 2 },
    place: 'picked',
    id: 'picked-figures',
    topic: '',
    title: { zh: zh?.title ?? '', en: en?.title ?? '' },
    subtitle: { zh: zh?.subtitle ?? '', en: en?.subtitle ?? '' },
    span: 12,
    series: null,
    figures: figures.map(({ id }) => id),
    references: [],
    defects: [],
  };
};

/**
 * Picked figures as panels: as data one table of them all; as pictures the charts that compare them, and those that
 * nothing compares with side by side. Unknown ids are passed over.
 */
export const pickedPanels = (bundle: Bundle, ids: readonly FigureId[], asData: boolean): readonly Panel[] => {
  const figures = ids.flatMap((id) => bundle.figures.get(id) ?? []);
  if (asData) return figures.length === 0 ? [] : [listPanel(figures)];
  const { panels, alone } = comparisonOf(bundle, ids, MEASURE_NAMES);
  return alone.length === 0 ? panels : [...panels, listPanel(alone)];
};
