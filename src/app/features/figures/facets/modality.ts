import { MODALITIES } from '../../../../bundle/model/schema.ts';
import { FIGURE_STRINGS } from '../../../panel/figure-strings.ts';
import { type Facet, inOrderOf } from '../facet.ts';

const FACT = 'none';

export const modality: Facet = {
  id: 'modality',
  title: { zh: '说法', en: 'Stated as' },
  valuesOf: (figure) => [figure.modality || FACT],
  label: (value, _, locale) => {
    if (value === FACT) return { zh: '已实现', en: 'a fact' }[locale];
    const known = MODALITIES.find((each) => each === value);
    return known ? FIGURE_STRINGS[locale].modalities[known] : value;
  },
  order: (values) => inOrderOf([FACT, ...MODALITIES], values),
};
