import { ROUTES } from '../../src/app/routes.tsx';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { readBundle } from '../../src/figures/read.ts';
import { readManifest } from '../../src/panels/manifest.ts';

/** One address for each route of the app, with the first topic or panel of the shipped report where it wants an id. */
export const everyRoute = async (): Promise<string[]> => {
  const { bundle } = await readBundle(directorySource(SHIPPED_BUNDLE));
  const manifest = bundle && readManifest(bundle).manifest;
  const ids: Record<string, string | undefined> = {
    '/topic/:id': manifest?.topics[0]?.id,
    '/panel/:id': manifest?.panels[0]?.id,
  };
  return Object.keys(ROUTES).map((route) => {
    if (!route.includes(':')) return route;
    const id = ids[route];
    if (id === undefined) throw new Error(`no example of ${route}`);
    return route.replace(':id', id);
  });
};
