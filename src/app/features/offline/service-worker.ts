/// <reference lib="webworker" />
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** How long a slow network may take before the last copy of a data file is shown, in seconds. */
const PATIENCE = 4;

/**
 * Data comes from the server while it answers, so that a replaced CSV is seen at the next reading; else as it was last
 * seen; else as it was when the app was installed. Registered first: the list of installed files holds data too.
 */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(`${self.registration.scope}data/`),
  new NetworkFirst({
    cacheName: 'heshu-data',
    networkTimeoutSeconds: PATIENCE,
    plugins: [{ handlerDidError: ({ request }) => matchPrecache(request.url) }],
  }),
);

// The build's own files have their fingerprints in this list: they are one version, taken together.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

// A new version waits until the reader says so: a page never mixes files of two builds.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
