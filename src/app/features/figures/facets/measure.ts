import { MEASURES } from '../../../../bundle/model/schema.ts';
import { FIGURE_STRINGS } from '../../../panel/figure-strings.ts';
import { type Facet, inOrderOf } from '../facet.ts';

export const measure: Facet = {
  id: 'measure',
  title: { zh: '度量', en: 'Measure' },
  valuesOf: (figure) => [figure.measure],
  label: (value, _, locale) => {
    const known = MEASURES.find((each) => each === value);
    return known ? FIGURE_STRINGS[locale].measures[known] : value;
  },
  order: (values) => inOrderOf(MEASURES, values),
};
