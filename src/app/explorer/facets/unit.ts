import type { Facet } from '../facet.ts';

/** Units that can be compared are one value: 万元, 亿元 and 万亿元 are all 元. */
export const unit: Facet = {
  id: 'unit',
  title: { zh: '单位', en: 'Unit' },
  valuesOf: (figure) => [figure.unit.base],
  label: (value, { bundle }, locale) => bundle.units.get(value)?.label[locale] ?? value,
  order: (values) => values,
};
