// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelCard } from '../../src/app/parts/panel-card.tsx';
import { Filled } from '../../src/app/parts/templated.tsx';
import { loadReport } from '../../src/app/state/load-report.ts';
import { ReportProvider } from '../../src/app/state/report.tsx';
import { SettingsProvider } from '../../src/app/state/settings.tsx';
import type { Report } from '../../src/panels/report.ts';
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

/** Shows elements of the minimal bundle. */
const show = async (children: (report: Report) => ReactNode) => {
  const files = minimalFiles();
  const first = await loadReport(async (path) =>
    path === 'index.json'
      ? new TextEncoder().encode('{"bundles":["minimal"]}')
      : (files.get(path.replace('minimal/', '')) ?? null),
  );
  return render(
    <SettingsProvider>
      <ReportProvider first={first}>{first.report && children(first.report)}</ReportProvider>
    </SettingsProvider>,
  ).container;
};

test('a chart that fails to render takes down its own card, which says so', async () => {
  const container = await show(({ manifest }) =>
    manifest.panels.map((panel) => <PanelCard key={panel.id} panel={panel} setting="topic" heading="h2" />),
  );
  const states = (): (string | null)[] =>
    [...container.querySelectorAll('[data-panel]')].map((card) => card.getAttribute('data-state'));
  await waitFor(() => expect(states()).toEqual(['ready', 'error', 'ready']), { timeout: 10_000 });
  expect(container.querySelector('[data-panel="staff"] [role="alert"]')?.textContent).toContain('无法绘制');
});

test('a number in a title leads to its figure, and no text around it can reorder its digits', async () => {
  const container = await show(({ manifest }) =>
    manifest.panels.map((panel) => <PanelCard key={panel.id} panel={panel} setting="topic" heading="h2" />),
  );
  const number = container.querySelector('[data-panel="staff"] h2 [data-figure="staff.2020"]');
  expect(number?.querySelector('bdi')?.textContent).toBe('362 人');
});

test('text with placeholders links its numbers, and writes periods and places as words', async () => {
  const text = '{firms.2020:period}（{firms.2020:item}）企业 {firms.2020}，没有 {gone}';
  const container = await show(() => <Filled template={{ zh: text, en: text }} />);
  expect(container.textContent).toBe('2020年1—11月（问题 1）企业 近1200 家，没有 {gone}');
  expect([...container.querySelectorAll('[data-figure]')].map((each) => each.textContent)).toEqual([
    '近1200 家',
  ]);
});
