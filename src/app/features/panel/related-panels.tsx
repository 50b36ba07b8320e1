import { ascending } from 'd3-array';
import type { Bundle } from '../../../bundle/model/bundle.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { templateText } from '../../../charts/text/template.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './panel-page.module.css';

/** As many as a reader takes in at a glance. */
const MOST = 6;

/** The figures of a panel and those they speak about. */
const subjects = (panel: Panel, bundle: Bundle): Set<string> =>
  new Set(
    panel.figures.flatMap((id) => {
      const of = bundle.figures.get(id)?.of;
      return of ? [id, of] : [id];
    }),
  );

/** Panels with figures in common first, then those of the same topic, in the order of the overview. */
const related = (panel: Panel, panels: readonly Panel[], bundle: Bundle): Panel[] => {
  const own = subjects(panel, bundle);
  const distance = (other: Panel): number => {
    const shared = [...subjects(other, bundle)].some((id) => own.has(id));
    return shared ? 0 : other.topic === panel.topic ? 1 : 2;
  };
  return panels
    .filter((other) => other !== panel && distance(other) < 2)
    .sort((a, b) => ascending(distance(a), distance(b)))
    .slice(0, MOST);
};

export const RelatedPanels = ({ panel }: { panel: Panel }) => {
  const { bundle, manifest } = useDashboard();
  const { locale, strings } = useSettings();
  const others = related(panel, manifest.panels, bundle);
  if (others.length === 0) return null;
  return (
    <section className={styles.related} aria-labelledby="related-title">
      <h2 id="related-title">{strings.relatedPanels}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.place}>
            <a href={`#/panel/${other.id}`}>{templateText(other.title[locale], bundle, locale)}</a>
            <span>{other.subtitle[locale]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
