import { BOUNDS } from '../../../figures/schema.ts';
import { STRINGS } from '../../strings.ts';
import { type Facet, inOrderOf } from '../facet.ts';

const EXACT = 'none';
const EXPECTED = 'expected';

export const qualifier: Facet = {
  id: 'qualifier',
  title: { zh: '限定', en: 'Qualifier' },
  valuesOf: ({ qualifier: { bound, expected } }) => [bound || EXACT, ...(expected ? [EXPECTED] : [])],
  label: (value, _, locale) => {
    if (value === EXACT) return { zh: '无限定词', en: 'none' }[locale];
    if (value === EXPECTED) return STRINGS[locale].expected;
    const bound = BOUNDS.find((each) => each === value);
    return bound ? STRINGS[locale].bounds[bound] : value;
  },
  order: (values) => inOrderOf([EXACT, ...BOUNDS, EXPECTED], values),
};
