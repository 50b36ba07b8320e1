import { periodText } from '../../../bundle/model/period.ts';
import { writtenIn } from '../../../bundle/model/unit.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { FIGURE_STRINGS } from '../../panel/figure-strings.ts';
import { useSettings } from '../../settings/provider.tsx';
import tables from '../../ui/table.module.css';
import styles from './panel-page.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** What each figure of the panel measures: scope, period, unit, measure, prices, and what a statistician must know. */
export const Definitions = ({ panel }: SectionProps) => {
  const { bundle } = useDashboard();
  const { locale, strings } = useSettings();
  const words = PANEL_PAGE_STRINGS[locale];
  const { columns } = strings;
  const figures = [...new Set(panel.figures)].flatMap((id) => bundle.figures.get(id) ?? []);
  if (figures.length === 0) return null;
  const noted = figures.some((figure) => figure.note[locale]);
  const priced = figures.some((figure) => figure.basis);
  return (
    <Section title={words.definitions}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={tables.scroll} tabIndex={0} aria-label={words.definitions}>
        <table className={styles.definitions}>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col">{columns.scope}</th>
              <th scope="col">{columns.period}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.measure}</th>
              {priced && <th scope="col">{FIGURE_STRINGS[locale].figure.basis}</th>}
              {noted && <th scope="col">{words.note}</th>}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">{figure.indicator[locale]}</th>
                <td>{figure.scope[locale]}</td>
                <td>{periodText(figure.period, locale)}</td>
                <td>{writtenIn(figure.unit, locale)}</td>
                <td>{FIGURE_STRINGS[locale].measures[figure.measure]}</td>
                {priced && <td>{FIGURE_STRINGS[locale].basis[figure.basis]}</td>}
                {noted && <td className={styles.noteCell}>{figure.note[locale]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
};
