// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LiveChart } from '../../../src/app/panel/chart/live-chart.tsx';
import { SettingsProvider } from '../../../src/app/settings/provider.tsx';
import type { Drawing } from '../../../src/charts/model/kind.ts';

/** ECharts that cannot draw. */
vi.mock('#echarts', () => {
  const chart = {
    on: (event: string, listen: () => void) => event === 'finished' && queueMicrotask(listen),
    setOption: () => {
      throw new Error('a mark that cannot be drawn');
    },
    hideLoading: () => undefined,
    dispose: () => undefined,
  };
  return { echarts: { init: () => chart, getInstanceByDom: () => chart, dispose: () => undefined } };
});

class Guard extends Component<{ children: ReactNode }, { error: string }> {
  override state = { error: '' };
  static getDerivedStateFromError(error: Error): { error: string } {
    return { error: error.message };
  }
  override render(): ReactNode {
    return this.state.error || this.props.children;
  }
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('what ECharts throws when it first draws is thrown where a card can catch it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const drawing: Drawing = { option: {}, height: 100, alt: 'A chart', rows: [] };
  const { container } = render(
    <SettingsProvider>
      <Guard>
        <LiveChart drawing={drawing} label="A chart" onReady={() => undefined} />
      </Guard>
    </SettingsProvider>,
  );
  await waitFor(() => expect(container.textContent).toBe('a mark that cannot be drawn'));
});
