import { audit } from '../../../../audit/audit.ts';
import { VERDICT_LABELS } from '../../../../audit/labels.ts';
import type { Verdict } from '../../../../audit/verdict.ts';
import type { Bundle, FigureId } from '../../../../bundle/model/bundle.ts';
import { VERDICTS } from '../../../../bundle/model/schema.ts';
import { type Facet, inOrderOf } from '../facet.ts';

const UNCHECKED = 'none';

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
  label: (value, _, locale) => {
    const known = VERDICTS.find((each) => each === value);
    return known ? VERDICT_LABELS[known][locale] : { zh: '未涉及核对', en: 'in no check' }[locale];
  },
  order: (values) => inOrderOf([...VERDICTS, UNCHECKED], values),
};
