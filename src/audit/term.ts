import type { Bundle, Figure, ReferenceValue } from '../bundle/model/bundle.ts';
import { sourceName } from '../bundle/model/source.ts';
import type { Bilingual } from '../bundle/model/text.ts';

/** A figure or a reference value as the audit calculates with it. */
export interface Term
  extends Pick<
    Figure,
    | 'id'
    | 'indicator'
    | 'scope'
    | 'period'
    | 'measure'
    | 'value'
    | 'valueTo'
    | 'unit'
    | 'qualifier'
    | 'modality'
    | 'basis'
  > {
  /** Name of the publication that a reference value comes from; null for what the report itself states. */
  readonly publication: Bilingual | null;
}

const termOfReference = (reference: ReferenceValue, { descriptor }: Bundle): Term => ({
  ...reference,
  valueTo: null,
  qualifier: '',
  modality: '',
  basis: '',
  publication: sourceName(descriptor.sources, reference.source),
});

/** The figure, else the reference value, of an id; null when the bundle holds neither. */
export const termOf = (bundle: Bundle, id: string): Term | null => {
  const figure = bundle.figures.get(id);
  if (figure) return { ...figure, publication: null };
  const reference = bundle.references.get(id);
  return reference ? termOfReference(reference, bundle) : null;
};
