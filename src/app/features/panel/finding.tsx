import { linkedParts } from '../../../charts/text/linked-text.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { FigureNumber } from '../../panel/figure-number.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './panel-page.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** What the chart says, in a sentence; each number in it leads to its figure. */
export const Finding = ({ panel, drawing }: SectionProps) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const figures = panel.figures.flatMap((id) => bundle.figures.get(id) ?? []);
  return (
    <Section title={PANEL_PAGE_STRINGS[locale].finding}>
      <p className={styles.finding}>
        {linkedParts(drawing.alt, figures, locale).map((part, index) =>
          'figure' in part ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never move
            <FigureNumber key={index} figure={part.figure} />
          ) : (
            part.text
          ),
        )}
      </p>
    </Section>
  );
};
