// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelCard } from '../../src/app/parts/panel-card.tsx';
import { loadReport } from '../../src/app/state/load-report.ts';
import { ReportProvider } from '../../src/app/state/report.tsx';
import { SettingsProvider } from '../../src/app/state/settings.tsx';
import { minimalFiles } from '../support/bundle-fixture.ts';

/** A chart that fails while it is rendered, beside others that do not. */
vi.mock('../../src/app/chart/picture.tsx', () => ({
  Picture: ({ label, onReady }: { label: string; onReady: () => void }) => {
    if (label.startsWith('从业人员')) throw new Error('a chart that fails');
    useEffect(onReady, [onReady]);
    return <i />;
  },
}));

class Observer {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a chart that fails to render takes down its own card, which says so', async () => {
  const files = minimalFiles();
  const first = await loadReport(async (path) =>
    path === 'index.json'
      ? new TextEncoder().encode('{"bundles":["minimal"]}')
      : (files.get(path.replace('minimal/', '')) ?? null),
  );
  const { container } = render(
    <SettingsProvider>
      <ReportProvider first={first}>
        {(first.report?.manifest.panels ?? []).map((panel) => (
          <PanelCard key={panel.id} panel={panel} setting="topic" heading="h2" />
        ))}
      </ReportProvider>
    </SettingsProvider>,
  );
  const states = (): (string | null)[] =>
    [...container.querySelectorAll('[data-panel]')].map((card) => card.getAttribute('data-state'));
  await waitFor(() => expect(states()).toEqual(['ready', 'error', 'ready']), { timeout: 10_000 });
  expect(container.querySelector('[data-panel="staff"] [role="alert"]')?.textContent).toContain('无法绘制');
});
