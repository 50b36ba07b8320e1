/** How often a page that stays open asks whether there is a newer build, in milliseconds. */
const HOUR = 3_600_000;

/** Lets the new version take over and shows it. */
export type Apply = () => void;

const applying =
  (waiting: ServiceWorker): Apply =>
  () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), {
      once: true,
    });
    waiting.postMessage('take-over');
  };

/**
 * Installs the app for use without a server, and tells `onNewer` when a newer version waits. A browser that forbids
 * service workers, or a page opened from a folder, shows the app all the same.
 */
export const installVersion = async (onNewer: (apply: Apply) => void): Promise<void> => {
  if (!('serviceWorker' in navigator) || !window.location.protocol.startsWith('http')) return;
  const registration = await navigator.serviceWorker
    .register('./service-worker.js')
    .catch((): undefined => undefined);
  if (!registration) return;
  const announce = (): void => {
    // The very first version has nothing to replace.
    if (registration.waiting && navigator.serviceWorker.controller) onNewer(applying(registration.waiting));
  };
  announce();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce);
  });
  setInterval(() => registration.update().catch(() => undefined), HOUR);
};
