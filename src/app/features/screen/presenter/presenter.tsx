import { useDashboardState, useDataWatch } from '../../../data/dashboard-provider.tsx';
import { useSettings } from '../../../settings/provider.tsx';
import buttons from '../../../ui/button.module.css';
import { hrefWith } from '../../../url/hash-location.ts';
import { useScreen } from '../remote/use-remote.ts';
import { SCREEN_STRINGS } from '../strings.ts';
import { Console } from './console.tsx';
import styles from './presenter.module.css';
import { PresenterTimer } from './presenter-timer.tsx';

const WATCH_SECONDS = 30;

/** The screen's window, for the report that is presented. */
const openScreen = (): void => {
  window.open(hrefWith('since', null).replace('#/presenter', '#/screen'), 'heshu-screen');
};

/** `#/presenter`: a second window that commands the screen and shows what its audience does not see. */
const Presenter = () => {
  const { dashboard, loading } = useDashboardState();
  const { locale } = useSettings();
  const strings = SCREEN_STRINGS[locale];
  const { screen, send } = useScreen();
  useDataWatch(WATCH_SECONDS);
  return (
    <main className={styles.page} data-path="/presenter" aria-label={strings.presenter} aria-busy={loading}>
      <header>
        <h1>{strings.presenter}</h1>
        <p className={styles.state} data-connected={screen !== null}>
          {screen ? strings.connected : strings.notConnected}
        </p>
        <PresenterTimer strings={strings} />
      </header>
      {!dashboard && <p>{loading ? strings.waiting : strings.noData}</p>}
      {dashboard && screen && <Console dashboard={dashboard} screen={screen} send={send} />}
      {dashboard && !screen && (
        <section className={styles.alone}>
          <p>{strings.notConnectedHelp}</p>
          <button type="button" className={buttons.button} onClick={openScreen}>
            {strings.openScreen}
          </button>
        </section>
      )}
    </main>
  );
};

export default Presenter;
