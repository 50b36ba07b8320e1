import type { Bundle, Figure, ReferenceValue } from '../figures/bundle.ts';

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
  > {}

const termOfReference = (reference: ReferenceValue): Term => ({
  ...reference,
  valueTo: null,
  qualifier: '',
  modality: '',
  basis: '',
});

/** The figure, else the reference value, of an id; null when the bundle holds neither. */
export const termOf = ({ figures, references }: Bundle, id: string): Term | null => {
  const figure = figures.get(id);
  if (figure) return figure;
  const reference = references.get(id);
  return reference ? termOfReference(reference) : null;
};
