import { commonUnit, unitName } from '../../../../bundle/model/unit.ts';
import type { Facet } from '../facet.ts';

/** Units that can be compared are one value: 万元, 亿元 and 万亿元 are all 元. */
export const unit: Facet = {
  id: 'unit',
  title: { zh: '单位', en: 'Unit' },
  valuesOf: (figure, { bundle }) => [commonUnit(figure.unit, bundle.units).unit],
  label: (value, { bundle }, locale) => {
    const unit = bundle.units.get(value);
    if (!unit) return value;
    // Counts that English has no noun for are told apart by the measure words of the report.
    return unit.label[locale] || `${unitName(unit, locale)} (${value})`;
  },
  order: (values) => values,
};
