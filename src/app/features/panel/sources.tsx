import { group } from 'd3-array';
import { locatorText, problemLabel } from '../../../bundle/model/locator.ts';
import { publicationOf } from '../../../bundle/model/series.ts';
import { sourceAddress } from '../../../bundle/model/source.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { NamedFigure } from '../../panel/named-figure.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './panel-page.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** Where the report states each figure of the panel, item by item. */
const InReport = ({ panel }: { panel: SectionProps['panel'] }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const words = PANEL_PAGE_STRINGS[locale];
  const figures = [...new Set(panel.figures)].flatMap((id) => bundle.figures.get(id) ?? []);
  const items = [...group(figures, (figure) => figure.item)];
  if (items.length === 0) return <p>{words.problems}</p>;
  return (
    <ul className={styles.sourceList}>
      {items.map(([item, stated]) => (
        <li key={item}>
          <p className={styles.sourcePlace}>
            {locatorText(item, bundle, locale)} <span>{problemLabel(item, bundle, locale)}</span>
          </p>
          <ul className={styles.sourceNumbers}>
            {[...stated]
              .sort((a, b) => a.offset - b.offset)
              .map((figure) => (
                <li key={figure.id}>
                  <NamedFigure figure={figure} />{' '}
                  <span className={styles.sourceOffset}>{words.position(figure.offset)}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** The publications that the panel's reference values come from. */
const Outside = ({ drawing }: { drawing: SectionProps['drawing'] }) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  const titles = new Set(
    drawing.rows.flatMap((row) => (row.nature === 'reference' && row.source ? [row.source] : [])),
  );
  if (titles.size === 0) return null;
  return (
    <>
      <h3>{PANEL_PAGE_STRINGS[locale].outside}</h3>
      <ul className={styles.sourceList}>
        {[...titles].map((title) => {
          const path = sourceAddress(bundle.descriptor.sources, title);
          const isAddress = path !== undefined && /^https?:\/\//.test(path);
          return (
            <li key={title} lang={/\p{Script=Han}/u.test(title) ? 'zh-CN' : undefined}>
              {isAddress ? (
                <a href={path} rel="noreferrer" target="_blank">
                  {title}
                </a>
              ) : (
                title
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
};

export const Sources = ({ panel, drawing }: SectionProps) => {
  const { bundle } = useDashboard();
  const { locale } = useSettings();
  return (
    <Section title={PANEL_PAGE_STRINGS[locale].sources}>
      {panel.series ? (
        <p>{publicationOf(panel.series, bundle.descriptor, locale)}</p>
      ) : (
        <InReport panel={panel} />
      )}
      <Outside drawing={drawing} />
    </Section>
  );
};
