import type { Bilingual } from '../../figures/text.ts';
import { templateParts } from '../../panels/template.ts';
import { useSettings } from '../state/settings.tsx';
import { FigureById } from './figure-number.tsx';

/** A title whose numbers are figures: each leads to its card. */
export const Templated = ({ template }: { template: Bilingual }) => {
  const { locale } = useSettings();
  return templateParts(template[locale]).map((part, index) =>
    'figure' in part ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one template never move
      <FigureById key={index} id={part.figure} bare={part.bare} />
    ) : (
      part.text
    ),
  );
};
