import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useDashboardState } from '../data/dashboard-provider.tsx';
import { ExportHost } from '../features/export/host.tsx';
import { UpdateNotice } from '../features/offline/update-notice.tsx';
import { FigureCardHost } from '../panel/figure-card-host.tsx';
import { useSettings } from '../settings/provider.tsx';
import buttons from '../ui/button.module.css';
import { DefectList } from '../ui/defect-list.tsx';
import styles from '../ui/message-page.module.css';
import { NotFound } from '../ui/not-found.tsx';
import { PageSkeleton } from '../ui/skeleton.tsx';
import { useHashPath, useQueryValue } from '../url/hash-location.ts';
import type { PageProps } from '../url/route-params.ts';
import { Header } from './header.tsx';
import { BARE_ROUTES, ROUTES } from './routes.tsx';
import { pageTitle } from './title.ts';

const LoadFailure = () => {
  const { defects, reload } = useDashboardState();
  const { strings } = useSettings();
  return (
    <section className={styles.page} role="alert">
      <h1>{strings.loadFailed}</h1>
      <p>{strings.loadFailedHelp}</p>
      <DefectList defects={defects} />
      <button type="button" className={buttons.button} onClick={reload}>
        {strings.retry}
      </button>
    </section>
  );
};

/** What is wrong with the data shown, or with newer data that is not shown for it. */
const DefectNotice = () => {
  const { defects, refused, reload } = useDashboardState();
  const { strings } = useSettings();
  if (defects.length + refused.length === 0) return null;
  return (
    <details className="notice">
      <summary>
        {refused.length > 0 ? strings.refused(refused.length) : strings.defects(defects.length)}
      </summary>
      <DefectList defects={refused.length > 0 ? refused : defects} />
      <button type="button" className={buttons.button} onClick={reload}>
        {strings.retry}
      </button>
    </details>
  );
};

const Pages = () => (
  <>
    <DefectNotice />
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        {Object.entries(ROUTES).map(([path, Page]) => (
          <Route key={path} path={path}>
            {(params: PageProps) => <Page {...params} />}
          </Route>
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
    <FigureCardHost />
    <ExportHost />
  </>
);

const PANEL_PATH = '/panel/';
const EmbedView = lazy(() => import('../features/export/embed-view.tsx'));

/** What another page shows in a frame: `#/panel/ID?embed`. */
const EmbeddedPanel = ({ id }: { id: string }) => (
  <Suspense fallback={<PageSkeleton />}>
    <EmbedView id={id} />
    <FigureCardHost />
    <ExportHost />
  </Suspense>
);

const SiteFooter = () => {
  const { dashboard } = useDashboardState();
  const { locale, strings } = useSettings();
  if (!dashboard) return null;
  const { title, issuer, sha256 } = dashboard.bundle.descriptor.heshu.report;
  return (
    <footer className="site-footer">
      <p>
        {title[locale]} · {issuer[locale]}
      </p>
      <p>{strings.rights}</p>
      <p className="hash">
        {strings.textHash} {sha256.slice(0, 16)}…
      </p>
    </footer>
  );
};

/** Says the title of a page that was gone to; that of the first one the browser says itself. */
const Announcer = ({ path, title }: { path: string; title: string }) => {
  const [first] = useState(path);
  const [moved, setMoved] = useState(false);
  if (path !== first && !moved) setMoved(true);
  return (
    <p className="visually-hidden" role="status">
      {moved && title}
    </p>
  );
};

/** The frame of every page: header, the page of the route, footer. */
export const App = () => {
  const { dashboard, loading } = useDashboardState();
  const { locale, strings } = useSettings();
  const [path] = useHashPath();
  const embedded = useQueryValue('embed') !== null && path.startsWith(PANEL_PATH);
  const title = pageTitle(path, dashboard, locale);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const Bare = BARE_ROUTES[path];
  if (Bare) {
    return (
      <Suspense fallback={null}>
        <Bare />
      </Suspense>
    );
  }
  if (embedded) {
    return (
      <Router hook={useHashPath}>
        <main id="main" aria-busy={loading} data-path={path}>
          {dashboard && <EmbeddedPanel id={path.slice(PANEL_PATH.length)} />}
          {!dashboard && !loading && <LoadFailure />}
        </main>
      </Router>
    );
  }
  return (
    <Router hook={useHashPath}>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector<HTMLElement>('#main')?.focus()}
      >
        {strings.skip}
      </button>
      <Header path={path} />
      <main id="main" tabIndex={-1} aria-busy={loading} data-path={path}>
        {dashboard && <Pages />}
        {!dashboard && loading && <PageSkeleton />}
        {!dashboard && !loading && <LoadFailure />}
      </main>
      <SiteFooter />
      <Announcer path={path} title={title} />
      <UpdateNotice />
    </Router>
  );
};
