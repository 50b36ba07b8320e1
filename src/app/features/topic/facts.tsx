import { type Figure, figureCounts } from '../../../bundle/model/bundle.ts';
import { locatorText } from '../../../bundle/model/locator.ts';
import { periodText } from '../../../bundle/model/period.ts';
import type { Topic } from '../../../dashboard/manifest.ts';
import { topicFigures } from '../../../dashboard/topic-story.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { FigureNumber } from '../../panel/figure-number.tsx';
import { useSettings } from '../../settings/provider.tsx';
import tables from '../../ui/table.module.css';
import styles from './facts.module.css';

const FactRow = ({ figure }: { figure: Figure }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  return (
    <tr>
      <th scope="row">{figure.indicator[locale]}</th>
      <td className={tables.number}>
        <FigureNumber figure={figure} />
      </td>
      <td>{figure.scope[locale]}</td>
      <td>{periodText(figure.period, locale)}</td>
      <td>{locatorText(figure.item, bundle, locale)}</td>
    </tr>
  );
};

/** Every figure of a topic's files, in the report's order. */
export const Facts = ({ topic }: { topic: Topic }) => {
  const { bundle } = useDashboard();
  const { strings } = useSettings();
  const { columns } = strings;
  const figures = topicFigures(topic, bundle);
  if (figures.length === 0) return null;
  return (
    <section className={styles.facts} aria-labelledby="facts-title">
      <h2 id="facts-title">
        {strings.factsOf(figures.length)}
        {strings.ofThemCounted(figureCounts(figures).counted)}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={tables.scroll} tabIndex={0} aria-label={strings.facts}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col" className={tables.number}>
                {columns.value}
              </th>
              <th scope="col">{columns.scope}</th>
              <th scope="col">{columns.period}</th>
              <th scope="col">{columns.where}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FactRow key={figure.id} figure={figure} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
