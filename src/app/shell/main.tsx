import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/layers.css';
import '../tokens.css';
import '../styles/base.css';
import './shell.css';
import '../panel/panel.css';
import '../panel/figure-number.css';
import '../panel/topic-section.css';
import '../panel/figure-card.css';
import '../styles/print.css';
import { DashboardProvider } from '../data/dashboard-provider.tsx';
import { checked, loadUnchecked, type Reading } from '../data/load-dashboard.ts';
import { watchPrinting } from '../panel/chart/printing.ts';
import { PrerenderedProvider } from '../panel/prerendered/prerendered.tsx';
import { SettingsProvider } from '../settings/provider.tsx';
import { watchScrolling } from '../url/watch-scrolling.ts';
import { App } from './app.tsx';
import { staticShellIn } from './static-shell.tsx';

const place = document.querySelector<HTMLElement>('#root');
if (!place) throw new Error('index.html has no #root');
const shell = staticShellIn(place);
const root = createRoot(place);

watchPrinting();
watchScrolling();

const render = (first?: Reading): void => {
  const prerendered = first && shell?.picturesOf(first);
  const app = (
    <DashboardProvider {...(first && { first })}>
      <App />
    </DashboardProvider>
  );
  root.render(
    <StrictMode>
      <SettingsProvider>
        {prerendered ? <PrerenderedProvider value={prerendered}>{app}</PrerenderedProvider> : app}
      </SettingsProvider>
    </StrictMode>,
  );
};

if (shell) {
  // The static shell stays until the live page can replace it in one step. ECharts is loaded meanwhile.
  void import('../panel/chart/picture.tsx');
  // As a transition it is made in small pieces, between which the page answers its reader.
  void loadUnchecked()
    // A notice in the shell stays, and does not go away to come back.
    .then((first) => (shell.noticed ? checked(first) : first))
    .then((first) => startTransition(() => render(first)));
} else {
  render();
}
