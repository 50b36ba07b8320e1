import type { Panel } from '../../../charts/model/panel.ts';
import { templateText } from '../../../charts/text/template.ts';
import { useDashboard } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './panel-page.module.css';
import { PANEL_PAGE_STRINGS } from './strings.ts';

/** The panels before and after, in the order of the overview. */
export const Pager = ({ panel }: { panel: Panel }) => {
  const { bundle, manifest } = useDashboard();
  const { locale, strings } = useSettings();
  const at = manifest.panels.indexOf(panel);
  const link = (to: Panel | undefined, word: string, rel: 'prev' | 'next') =>
    to && (
      <a rel={rel} href={`#/panel/${to.id}`}>
        <span>{rel === 'prev' ? `← ${word}` : `${word} →`}</span>
        {templateText(to.title[locale], bundle, locale)}
      </a>
    );
  return (
    <nav className={styles.pager} aria-label={PANEL_PAGE_STRINGS[locale].pages}>
      {link(manifest.panels[at - 1], strings.previous, 'prev')}
      {link(manifest.panels[at + 1], strings.next, 'next')}
    </nav>
  );
};
