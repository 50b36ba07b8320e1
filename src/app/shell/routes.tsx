import { type ComponentType, lazy } from 'react';
import { Overview } from '../features/overview/page.tsx';
import type { PageProps } from '../url/route-params.ts';

/**
 * Every page by its route. A page comes when it is first asked for; only the overview is there at once. A new page is
 * one file and one line here.
 */
export const ROUTES: Readonly<Record<string, ComponentType<PageProps>>> = {
  '/': Overview,
  '/topic/:id': lazy(() => import('../features/topic/page.tsx')),
  '/panel/:id': lazy(() => import('../features/panel/page.tsx')),
  '/audit': lazy(() => import('../features/audit/page.tsx')),
  '/audit/method': lazy(() => import('../features/audit/method.tsx')),
  '/figures': lazy(() => import('../features/figures/page.tsx')),
  '/source': lazy(() => import('../features/source/page.tsx')),
  '/import': lazy(() => import('../features/import/page.tsx')),
};

/** Pages without the frame: a show must not be left by a header's link or a page's shortcut. */
export const BARE_ROUTES: Readonly<Record<string, ComponentType>> = {
  '/screen': lazy(() => import('../features/screen/screen.tsx')),
  '/presenter': lazy(() => import('../features/screen/presenter/presenter.tsx')),
};
