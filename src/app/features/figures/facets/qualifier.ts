import { QUALIFIERS } from '../../../../bundle/model/schema.ts';
import { FIGURE_STRINGS } from '../../../panel/figure-strings.ts';
import { type Facet, inOrderOf } from '../facet.ts';

const EXACT = 'none';

export const qualifier: Facet = {
  id: 'qualifier',
  title: { zh: '限定', en: 'Qualifier' },
  valuesOf: (figure) => [figure.qualifier || EXACT],
  label: (value, _, locale) => {
    if (value === EXACT) return { zh: '无限定词', en: 'none' }[locale];
    const known = QUALIFIERS.find((each) => each === value);
    return known ? FIGURE_STRINGS[locale].qualifiers[known] : value;
  },
  order: (values) => inOrderOf([EXACT, ...QUALIFIERS], values),
};
