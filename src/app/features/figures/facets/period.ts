import { periodText } from '../../../../bundle/model/period.ts';
import type { Facet } from '../facet.ts';

const NONE = 'none';

export const period: Facet = {
  id: 'period',
  title: { zh: '时间', en: 'Period' },
  valuesOf: (figure) => [figure.period || NONE],
  label: (value, _, locale) => periodText(value === NONE ? '' : value, locale),
  order: (values) => [...values].sort(),
};
