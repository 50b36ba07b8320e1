import type { Bundle, Figure, ReferenceValue } from '../bundle/model/bundle.ts';
import { sourceName } from '../bundle/model/source.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';

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

/** How a number is given: stated by the report, or published by another publication. */
export const statedWord = (term: Term | null): Bilingual =>
  term?.publication ? { zh: '公布的', en: 'published' } : { zh: '所述', en: 'stated' };

/** The publication of a number in brackets; blank for what the report states. */
export const inBrackets = ({ publication }: Term, locale: Locale): string => {
  if (!publication) return '';
  return locale === 'zh' ? `（${publication.zh}）` : ` (${publication.en})`;
};

/** The figure, else the reference value, of an id; null when the bundle holds neither. */
export const termOf = (bundle: Bundle, id: string): Term | null => {
  const figure = bundle.figures.get(id);
  if (figure) return { ...figure, publication: null };
  const reference = bundle.references.get(id);
  return reference ? termOfReference(reference, bundle) : null;
};
