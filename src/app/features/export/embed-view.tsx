import { useDashboard } from '../../data/dashboard-provider.tsx';
import { PanelCard } from '../../panel/panel-card.tsx';
import { useSettings } from '../../settings/provider.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import styles from './embed.module.css';
import { EXPORT_DIALOG_STRINGS } from './strings.ts';

/** A panel alone, for a frame in another page: no header, no navigation, a link to the whole. */
const EmbedView = ({ id }: { id: string }) => {
  const { bundle, manifest } = useDashboard();
  const { locale } = useSettings();
  const panel = manifest.panels.find((each) => each.id === id);
  if (!panel) return <NotFound />;
  const { title, published } = bundle.descriptor.heshu.report;
  return (
    <div className={styles.view}>
      <PanelCard panel={panel} setting="topic" heading="h1" />
      <p className={styles.source}>
        {title[locale]} · {published} ·{' '}
        <a href={`#/panel/${panel.id}`} target="_blank" rel="noopener">
          {EXPORT_DIALOG_STRINGS[locale].fullView}
        </a>
      </p>
    </div>
  );
};

export default EmbedView;
