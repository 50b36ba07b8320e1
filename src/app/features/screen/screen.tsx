import { useDashboardState, useDataWatch } from '../../data/dashboard-provider.tsx';
import { useSettings } from '../../settings/provider.tsx';
import styles from './screen.module.css';
import { ShowView } from './show/show-view.tsx';
import { SCREEN_STRINGS } from './strings.ts';
import { useShowParams } from './use-show-params.ts';

/** Seconds between two tries while there is nothing to show yet, at the most. */
const RETRY = 5;

/** `#/screen`: a show that starts by itself and never leaves the screen, whatever becomes of data or server. */
const Screen = () => {
  const { dashboard, loading } = useDashboardState();
  const { locale } = useSettings();
  const { params, entry } = useShowParams();
  const strings = SCREEN_STRINGS[locale];
  useDataWatch(dashboard ? params.watch : Math.min(params.watch || RETRY, RETRY));
  return (
    <main
      className={styles.screen}
      data-path="/screen"
      data-theme={params.theme}
      aria-label={strings.screen}
      aria-busy={loading}
    >
      {dashboard ? (
        <ShowView newest={dashboard} params={params} key={entry} />
      ) : (
        <p className={styles.message}>{loading ? strings.waiting : strings.noData}</p>
      )}
    </main>
  );
};

export default Screen;
