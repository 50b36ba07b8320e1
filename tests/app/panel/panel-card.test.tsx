// @vitest-environment happy-dom

import { render, waitFor } from '@testing-library/react';
import { type ReactNode, useEffect } from 'react';
import { expect, test, vi } from 'vitest';
import { DashboardProvider } from '../../../src/app/data/dashboard-provider.tsx';
import { loadDashboard } from '../../../src/app/data/load-dashboard.ts';
import { PanelCard } from '../../../src/app/panel/panel-card.tsx';
import { Filled } from '../../../src/app/panel/templated.tsx';
import { SettingsProvider } from '../../../src/app/settings/provider.tsx';
import type { Locale } from '../../../src/bundle/model/text.ts';
import type { Report } from '../../../src/dashboard/report.ts';
import { minimalFiles, rewritten } from '../../support/bundle-fixture.ts';
import { stubPage } from '../../support/stubbed-page.ts';

/** A chart that fails while it is rendered, beside others that do not. */
vi.mock('../../../src/app/panel/chart/picture.tsx', () => ({
  Picture: ({ label, onReady }: { label: string; onReady: () => void }) => {
    if (/从业人员|worked here/.test(label)) throw new Error('a chart that fails');
    useEffect(onReady, [onReady]);
    return <i />;
  },
}));

stubPage();

interface Changed {
  readonly locale: Locale;
  readonly change: (panels: string) => string;
}

/** Shows elements of the minimal bundle in a language, its panels.json changed. */
const show = async (
  children: (dashboard: Report) => ReactNode,
  { locale = 'zh', change = (panels) => panels }: Partial<Changed> = {},
) => {
  window.location.hash = `#/?lang=${locale}`;
  const files = rewritten(minimalFiles(), (text, path) => (path === 'panels.json' ? change(text) : text));
  const first = await loadDashboard(async (path) =>
    path === 'index.json'
      ? new TextEncoder().encode('{"bundles":["minimal"]}')
      : (files.get(path.replace('minimal/', '')) ?? null),
  );
  return render(
    <SettingsProvider>
      <DashboardProvider first={first}>{first.dashboard && children(first.dashboard)}</DashboardProvider>
    </SettingsProvider>,
  ).container;
};

/** What the card of the staff says where it cannot be drawn and the others can. */
const failure = async (changed: Partial<Changed>): Promise<string> => {
  const container = await show(
    ({ manifest }) =>
      manifest.panels.map((panel) => <PanelCard key={panel.id} panel={panel} setting="topic" heading="h2" />),
    changed,
  );
  const states = (): (string | null)[] =>
    [...container.querySelectorAll('[data-panel]')].map((card) => card.getAttribute('data-state'));
  await waitFor(() => expect(states()).toEqual(['ready', 'error', 'ready']), { timeout: 10_000 });
  return container.querySelector('[data-panel="staff"] [role="alert"]')?.textContent ?? '';
};

test.each([
  ['zh', '这张图无法绘制', '程序自身出错'],
  ['en', 'This chart cannot be drawn', 'the program itself failed'],
] as const)(
  'a chart that fails to render takes down its own card, which says so in %s',
  async (locale, ...told) => {
    const text = await failure({ locale });
    for (const words of told) expect(text).toContain(words);
  },
);

test.each([
  ['zh', 'output.2020（亿元）与 staff.2020（人）单位不能相比'],
  ['en', 'not on one scale: output.2020 (CNY 100 million) and staff.2020 (persons)'],
] as const)('figures that cannot be drawn together are named, in %s', async (locale, reason) => {
  const both = '[{ "figure": "staff.2020" }, { "figure": "output.2020" }]';
  const change = (panels: string) => panels.replace('[{ "figure": "staff.2020" }]', both);
  expect(await failure({ locale, change })).toContain(reason);
});

test.each([
  ['zh', 'panels.json panels[1].options.bars[0].figure：发现“nobody”', '程序自身'],
  ['en', 'panels.json panels[1].options.bars[0].figure: found "nobody"', 'program itself'],
] as const)('a defect of its entry is the only reason, in %s', async (locale, reason, other) => {
  const change = (panels: string) => panels.replace('"figure": "staff.2020"', '"figure": "nobody"');
  const text = await failure({ locale, change });
  expect(text).toContain(reason);
  expect(text).not.toContain(other);
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
