import type { Bilingual } from '../../figures/text.ts';
import { type TemplatePart, templateClauses } from '../../panels/template.ts';
import { useSettings } from '../state/settings.tsx';
import { FigureById } from './figure-number.tsx';

const Part = ({ part }: { part: TemplatePart }) =>
  'figure' in part ? <FigureById id={part.figure} bare={part.bare} /> : part.text;

/** A title whose numbers are figures: each leads to its card. Its clauses stay whole where a line has room for them. */
export const Templated = ({ template }: { template: Bilingual }) => {
  const { locale } = useSettings();
  return templateClauses(template[locale]).map((clause, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
    <span className="clause" key={index}>
      {clause.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
        <Part key={place} part={part} />
      ))}
    </span>
  ));
};
