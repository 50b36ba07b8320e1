import { type FilledPart, filledClauses, filledParts, type Template } from '../../charts/text/template.ts';
import { useDashboard } from '../data/dashboard-provider.tsx';
import { useSettings } from '../settings/provider.tsx';
import { InlineFigure } from './figure-number.tsx';

const Part = ({ part }: { part: FilledPart }) =>
  'figure' in part ? <InlineFigure figure={part.figure} bare={part.bare} /> : part.text;

/** A text whose numbers are figures: each leads to its card. */
export const Filled = ({ template }: { template: Template }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  return filledParts(template[locale], bundle, locale).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
    <Part key={index} part={part} />
  ));
};

/** The same, its clauses kept whole where a line has room for them. */
export const Templated = ({ template }: { template: Template }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  return filledClauses(template[locale], bundle, locale).map((clause, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
    <span className="clause" key={index}>
      {clause.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
        <Part key={place} part={part} />
      ))}
    </span>
  ));
};
