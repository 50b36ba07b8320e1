import { audit } from '../../../audit/audit.ts';
import type { Verdict } from '../../../audit/check.ts';
import type { Bundle, FigureId } from '../../../figures/bundle.ts';
import { VERDICTS } from '../../../figures/schema.ts';
import type { Locale } from '../../../figures/text.ts';
import { type Facet, inOrderOf } from '../facet.ts';

const UNCHECKED = 'none';

const LABELS: Readonly<Record<Locale, Readonly<Record<Verdict | typeof UNCHECKED, string>>>> = {
  zh: { agrees: '相符', differs: '不符', implied: '推算', incomparable: '不可比', none: '未涉及核对' },
  en: {
    agrees: 'agrees',
    differs: 'differs',
    implied: 'implied',
    incomparable: 'incomparable',
    none: 'in no check',
  },
};

const byFigure = new WeakMap<Bundle, ReadonlyMap<FigureId, ReadonlySet<Verdict>>>();

/** The verdicts of all checks that a figure takes part in, once a bundle. */
const verdictsOf = (bundle: Bundle): ReadonlyMap<FigureId, ReadonlySet<Verdict>> => {
  const known = byFigure.get(bundle);
  if (known) return known;
  const found = new Map<FigureId, Set<Verdict>>();
  for (const { operands, result, verdict } of audit(bundle).checks) {
    for (const id of result === null ? operands : [...operands, result]) {
      found.set(id, (found.get(id) ?? new Set()).add(verdict));
    }
  }
  byFigure.set(bundle, found);
  return found;
};

export const verdict: Facet = {
  id: 'verdict',
  title: { zh: '核对结果', en: 'Verdict' },
  valuesOf: ({ id }, { bundle }) => {
    const verdicts = verdictsOf(bundle).get(id);
    return verdicts ? inOrderOf(VERDICTS, [...verdicts]) : [UNCHECKED];
  },
  label: (value, _, locale) => Object.entries(LABELS[locale]).find(([key]) => key === value)?.[1] ?? value,
  order: (values) => inOrderOf([...VERDICTS, UNCHECKED], values),
};
