// @vitest-environment happy-dom

import { readFile } from 'node:fs/promises';
import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DashboardProvider } from '../../src/app/data/dashboard-provider.tsx';
import { loadDashboard } from '../../src/app/data/load-dashboard.ts';
import { Stage } from '../../src/app/features/screen/slides/stage.tsx';
import { SettingsProvider } from '../../src/app/settings/provider.tsx';
import { App } from '../../src/app/shell/app.tsx';
import { audit } from '../../src/audit/audit.ts';
import type { Locale } from '../../src/bundle/model/text.ts';
import { deckOf } from '../../src/dashboard/slides.ts';
import { unexplainedIn } from '../support/every-text/explained.ts';
import { unknownHosts } from '../support/every-text/hosts.ts';
import { pageTexts } from '../support/every-text/page-texts.ts';
import { unmarkedStates } from '../support/every-text/states.ts';
import { pageSubject } from '../support/every-text/subject.ts';
import { stubPage } from '../support/stubbed-page.ts';

/**
 * Every page and slide in both languages: what stands there beside the charts, which tests/shipped/every-text.thorough.test.ts looks
 * at, shows no number that nothing explains and no inferred state that does not say so.
 */

vi.mock('../../src/app/panel/chart/panel-chart.tsx', () => ({ PanelChart: () => <i /> }));
vi.mock('../../src/app/features/screen/slides/slide-chart.tsx', () => ({ SlideChart: () => <i /> }));

stubPage();

const first = await loadDashboard((path) =>
  readFile(`data/${path}`).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  ),
);
if (!first.dashboard) throw new Error('the shipped bundle cannot be read');
const { bundle, manifest } = first.dashboard;
const { checks } = audit(bundle);

/** The first of each kind of something. */
const oneOfEach = <T,>(all: readonly T[], kindOf: (each: T) => string): T[] => [
  ...new Map([...all].reverse().map((each) => [kindOf(each), each])).values(),
];

/** An address, and what of the page there is of its own; the whole page if not told. */
interface Address {
  readonly route: string;
  readonly part?: string;
}

const ADDRESSES: readonly Address[] = [
  { route: '/' },
  ...manifest.topics.map(({ id }) => ({ route: `/topic/${id}` })),
  ...oneOfEach(manifest.panels, ({ kind }) => kind).map(({ id }) => ({ route: `/panel/${id}` })),
  { route: '/audit' },
  ...oneOfEach(checks, ({ verdict }) => verdict).map(({ id }) => ({
    route: `/audit?check=${id}`,
    part: `[data-check="${id}"]`,
  })),
  { route: '/audit/method' },
  { route: '/figures' },
  ...oneOfEach([...bundle.figures.values()], ({ measure, qualifier }) => `${measure} ${qualifier}`).map(
    ({ id }) => ({ route: `/import?figure=${id}`, part: '[data-card]' }),
  ),
  { route: '/source' },
];

describe.each<Locale>(['zh', 'en'])('in %s', (locale) => {
  const find = unexplainedIn(pageSubject({ bundle, manifest }), bundle);

  const faultsOf = (texts: readonly string[], route: string): string[] =>
    [
      // The examples of the method are no numbers of the bundle: every-text.thorough.test.ts looks at them.
      ...(route === '/audit/method' ? [] : texts.flatMap((text) => find(text, locale))),
      ...unmarkedStates(texts, bundle, locale),
      ...unknownHosts(texts),
      ...texts.filter((text) => /\{[a-z0-9-]+[.:][a-z0-9.:-]+\}|undefined|NaN|\[object/.test(text)),
    ].map((fault) => `${route}: ${fault}`);

  test('every page', async () => {
    window.location.hash = `#/?lang=${locale}`;
    const { container } = render(
      <SettingsProvider>
        <DashboardProvider first={first}>
          <App />
        </DashboardProvider>
      </SettingsProvider>,
    );
    const seen = new Set<string>();
    const faults = new Set<string>();
    for (const { route, part } of ADDRESSES) {
      act(() => {
        window.location.hash = `#${route}${route.includes('?') ? '&' : '?'}lang=${locale}`;
        window.dispatchEvent(new Event('hashchange'));
      });
      const shown = await waitFor(
        () => {
          const main = container.querySelector(`main[data-path="${route.split('?')[0]}"]`);
          const whole = part === undefined ? document.body : document.querySelector(part);
          if (!main || !whole || main.querySelector('[aria-busy=true]'))
            throw new Error(`${route} has not come`);
          return whole;
        },
        { timeout: 20_000, interval: 10 },
      );
      const texts = pageTexts(shown).filter((text) => !seen.has(text));
      expect(texts.length, route).toBeGreaterThan(0);
      for (const text of texts) seen.add(text);
      for (const fault of faultsOf(texts, route)) faults.add(fault);
    }
    expect([...faults]).toEqual([]);
  });

  test('a number that nothing explains is found', () => {
    const text = locale === 'zh' ? '报告共 70770 个指标' : 'All 70,770 figures of the report';
    expect(faultsOf([text], '/')).toHaveLength(1);
  });

  test('every slide', () => {
    const { slides } = deckOf(bundle, manifest, checks);
    const { container } = render(
      <SettingsProvider>
        <Stage
          dashboard={first.dashboard ?? (null as never)}
          locale={locale}
          theme="light"
          width={1920}
          height={1080}
          view={slides.map((slide, index) => ({ slide, number: index + 1 }))}
          count={slides.length}
          turn={0}
        />
      </SettingsProvider>,
    );
    const texts = pageTexts(container);
    expect(texts.length).toBeGreaterThan(slides.length);
    expect(faultsOf(texts, 'screen')).toEqual([]);
  });
});
