import { type ComponentType, lazy } from 'react';
import { Overview } from './pages/overview.tsx';
import type { PageProps } from './pages/page-props.ts';

/**
 * Every page by its route. A page comes when it is first asked for; only the overview is there at once. A new page is
 * one file and one line here.
 */
export const ROUTES: Readonly<Record<string, ComponentType<PageProps>>> = {
  '/': Overview,
  '/topic/:id': lazy(() => import('./pages/topic.tsx')),
  '/panel/:id': lazy(() => import('./pages/panel.tsx')),
  '/audit': lazy(() => import('./audit/page.tsx')),
  '/audit/method': lazy(() => import('./audit/method.tsx')),
  '/figures': lazy(() => import('./explorer/page.tsx')),
  '/source': lazy(() => import('./source/page.tsx')),
  '/import': lazy(() => import('./import/page.tsx')),
};

/** Pages without the frame: a show must not be left by a header's link or a page's shortcut. */
export const BARE_ROUTES: Readonly<Record<string, ComponentType>> = {
  '/screen': lazy(() => import('./screen/screen.tsx')),
  '/presenter': lazy(() => import('./screen/presenter.tsx')),
};
