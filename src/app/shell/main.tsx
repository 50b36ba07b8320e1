import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '../tokens.css';
import '../styles/base.css';
import '../styles/page.css';
import '../panel/panel.css';
import '../panel/figure-card.css';
import '../styles/print.css';
import { ReportProvider } from '../data/dashboard-provider.tsx';
import { checked, loadUnchecked, type Reading } from '../data/load-dashboard.ts';
import { watchPrinting } from '../panel/chart/printing.ts';
import { StillsProvider } from '../panel/prerendered/prerendered.tsx';
import { SettingsProvider } from '../settings/provider.tsx';
import { watchScrolling } from '../url/scroll-memory.ts';
import { App } from './app.tsx';
import { standingPage } from './static-shell.tsx';

const place = document.querySelector<HTMLElement>('#root');
if (!place) throw new Error('index.html has no #root');
const standing = standingPage(place);
const root = createRoot(place);

watchPrinting();
watchScrolling();

const render = (first?: Reading): void => {
  const stills = first && standing?.stillsOf(first);
  const app = (
    <ReportProvider {...(first && { first })}>
      <App />
    </ReportProvider>
  );
  root.render(
    <StrictMode>
      <SettingsProvider>
        {stills ? <StillsProvider value={stills}>{app}</StillsProvider> : app}
      </SettingsProvider>
    </StrictMode>,
  );
};

if (standing) {
  // The standing page stays until the live one can take its place in one step. ECharts comes meanwhile.
  void import('../panel/chart/picture.tsx');
  // As a transition it is made in small pieces, between which the page answers its reader.
  void loadUnchecked()
    // A notice that stands there stays, and does not go away to come back.
    .then((first) => (standing.noticed ? checked(first) : first))
    .then((first) => startTransition(() => render(first)));
} else {
  render();
}
