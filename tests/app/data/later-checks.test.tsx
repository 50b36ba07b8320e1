// @vitest-environment happy-dom
import { act, cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DashboardProvider, useDashboardState } from '../../../src/app/data/dashboard-provider.tsx';
import { checked, loadDashboard, loadUnchecked, type Reading } from '../../../src/app/data/load-dashboard.ts';
import { brokenBundle, brokenCases, texts } from '../../support/bundle-fixture.ts';

let files: Map<string, Uint8Array>;

const read = async (path: string): Promise<Uint8Array | null> =>
  path === 'index.json'
    ? new TextEncoder().encode('{"bundles":["broken"]}')
    : (files.get(path.replace('broken/', '')) ?? null);

beforeEach(() => {
  files = new Map(brokenBundle('of-dangling').files);
  vi.stubGlobal('fetch', async (address: string) => {
    const bytes = await read(address.replace('data/', ''));
    return new Response(bytes?.slice() ?? null, { status: bytes ? 200 : 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let shown: ReturnType<typeof useDashboardState>;
const Probe = () => {
  shown = useDashboardState();
  return null;
};
const show = (first: Reading) =>
  render(
    <DashboardProvider first={first}>
      <Probe />
    </DashboardProvider>,
  );

test('checks made later miss nothing, whatever is wrong', async () => {
  for (const name of brokenCases()) {
    files = new Map(brokenBundle(name).files);
    const later = await checked(await loadUnchecked(read));
    expect(texts(later.defects, 'zh'), name).toEqual(brokenBundle(name).expected.zh);
    expect(later.unchecked).toBeUndefined();
  }
});

test('a report is drawn before its last checks, whose defects follow', async () => {
  const first = await loadUnchecked(read);
  expect(first.defects).toEqual([]);
  show(first);
  expect(shown.dashboard).toBe(first.dashboard);
  expect(shown.defects).toEqual([]);
  await waitFor(() => expect(shown.defects.map(({ code }) => code)).toEqual(['dangling']));
  expect(shown.dashboard).toBe(first.dashboard);
});

test('newer data is held against all defects of what is shown, also when it comes before they are known', async () => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  const first = await loadUnchecked(read);
  show(first);
  files.set(
    'panels.json',
    new TextEncoder().encode(`${new TextDecoder().decode(files.get('panels.json'))}\n`),
  );
  await waitFor(async () => {
    await act(() => shown.refresh());
    expect(shown.dashboard).not.toBe(first.dashboard);
  });
  expect(shown.refused).toEqual([]);
  expect(shown.defects).toHaveLength(1);
  const taken = shown.dashboard;
  files = new Map([
    ...files,
    ...brokenBundle('numbers-typed-by-hand').files,
    ['figures/a.csv', files.get('figures/a.csv') ?? new Uint8Array()],
  ]);
  await act(() => shown.refresh());
  expect(shown.dashboard).toBe(taken);
  expect(shown.refused.length).toBe((await loadDashboard(read)).defects.length);
  expect(shown.refused.length).toBeGreaterThan(1);
});
