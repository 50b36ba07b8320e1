import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { frameOf } from '../../charts/layout/frame.ts';
import type { Drawing } from '../../charts/model/kind.ts';
import type { Panel } from '../../charts/model/panel.ts';
import { attempt, drawPanel } from '../../charts/render/draw-panel.ts';
import { DashboardProvider } from '../data/dashboard-provider.tsx';
import { loadDashboard, type Reading } from '../data/load-dashboard.ts';
import type { readServed } from '../data/served-data.ts';
import { prerenderedPicture, prerenderedTheme } from '../panel/prerendered/picture-in-node.ts';
import { type PrerenderedPictures, PrerenderedProvider } from '../panel/prerendered/prerendered.tsx';
import { SettingsProvider } from '../settings/provider.tsx';
import tokens from '../tokens.css?raw';
import { App } from './app.tsx';
import { dataDigest } from './static-shell.tsx';

/** The grid of topic-section.css and the panel of panel.css at their full width, in CSS pixels at a root size of 16 px. */
const GRID = { column: 90, gutter: 24, panelFrame: 50 } as const;

const bodyWidth = (span: number): number =>
  span * (GRID.column + GRID.gutter) - GRID.gutter - GRID.panelFrame;

/** The body of a panel on a phone 390 px wide, for which panels are drawn a second time. */
const NARROW = 324;

const drawnPictures = ({ dashboard }: Reading): PrerenderedPictures => {
  if (!dashboard) throw new Error('no dashboard to draw');
  const theme = prerenderedTheme(tokens);
  const draw = (panel: Panel, width: number): Drawing | Error =>
    attempt(() =>
      drawPanel(panel, { bundle: dashboard.bundle, theme, locale: 'zh', ...frameOf(width, theme) }),
    );
  const narrowHeight = (panel: Panel): number | null => {
    const drawing = draw(panel, NARROW);
    return drawing instanceof Error ? null : drawing.height;
  };
  const still = (panel: Panel, width: number, form: 'wide' | 'narrow'): ReactNode => {
    const drawing = draw(panel, width);
    if (drawing instanceof Error) return null;
    const svg = prerenderedPicture(drawing, { width, theme, id: `still-${panel.id}-${form}` });
    return (
      <div
        className={form === 'wide' ? 'still still-wide' : 'still still-narrow'}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: ECharts' own SVG, which escapes each text
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    );
  };
  return {
    dashboard,
    bodyWidth,
    // A long series is read where it is shown.
    stands: ({ series }) => series === null,
    narrowHeight,
    picture: (panel) =>
      panel.series === null && (
        <>
          {still(panel, bodyWidth(panel.span), 'wide')}
          {still(panel, NARROW, 'narrow')}
        </>
      ),
  };
};

/**
 * The overview as HTML, in Chinese, with each panel as a picture; and the digest of the data it shows. Throws with
 * what the data lacks: a build never puts a page there that shows nothing.
 */
export const prerenderOverview = async (
  read: typeof readServed,
): Promise<{ html: string; digest: string }> => {
  const first = await loadDashboard(read);
  if (!first.dashboard) throw new Error(`the data cannot be shown: ${JSON.stringify(first.defects[0])}`);
  const html = renderToString(
    <SettingsProvider>
      <DashboardProvider first={first}>
        <PrerenderedProvider value={drawnPictures(first)}>
          <App />
        </PrerenderedProvider>
      </DashboardProvider>
    </SettingsProvider>,
  );
  return { html, digest: dataDigest(first.files) };
};
