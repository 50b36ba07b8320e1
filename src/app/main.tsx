import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/panel.css';
import './styles/figure-card.css';
import './styles/print.css';
import { App } from './app.tsx';
import { watchPrinting } from './chart/printing.ts';
import { ReportProvider } from './state/report.tsx';
import { SettingsProvider } from './state/settings.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

watchPrinting();
createRoot(root).render(
  <StrictMode>
    <SettingsProvider>
      <ReportProvider>
        <App />
      </ReportProvider>
    </SettingsProvider>
  </StrictMode>,
);
