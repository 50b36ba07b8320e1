import type { ReactNode } from 'react';
import { DashboardProvider } from '../../src/app/data/dashboard-provider.tsx';
import { loadDashboard, type Reading } from '../../src/app/data/load-dashboard.ts';
import { SettingsProvider } from '../../src/app/settings/provider.tsx';
import type { Report } from '../../src/dashboard/report.ts';
import { minimalFiles } from './bundle-fixture.ts';

type MinimalReading = Reading & { readonly dashboard: Report };

/** The minimal bundle as the app reads it from its server. */
export const minimalReading = async (): Promise<MinimalReading> => {
  const files = minimalFiles();
  const { dashboard, ...rest } = await loadDashboard(async (path) =>
    path === 'index.json'
      ? new TextEncoder().encode('{"bundles":["minimal"]}')
      : (files.get(path.replace('minimal/', '')) ?? null),
  );
  if (!dashboard) throw new Error('the minimal bundle cannot be read');
  return { ...rest, dashboard };
};

/** What a hook of the app needs above it: settings, and a reading of the data. */
export const mountedWith =
  (first: Reading) =>
  ({ children }: { children: ReactNode }) => (
    <SettingsProvider>
      <DashboardProvider first={first}>{children}</DashboardProvider>
    </SettingsProvider>
  );
