import type { Bilingual } from '../../figures/text.ts';
import { partText, type TemplatePart, templateClauses } from '../../panels/template.ts';
import { useReport } from '../state/report.tsx';
import { useSettings } from '../state/settings.tsx';
import { FigureById } from './figure-number.tsx';

const Part = ({ part }: { part: TemplatePart }) => {
  const { bundle } = useReport();
  const { locale } = useSettings();
  return 'figure' in part ? <FigureById id={part.figure} bare={part.bare} /> : partText(part, bundle, locale);
};

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
