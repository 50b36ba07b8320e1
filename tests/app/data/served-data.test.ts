import { afterEach, expect, test, vi } from 'vitest';
import { loadDashboard } from '../../../src/app/data/load-dashboard.ts';
import { readServed, ServerAbsent } from '../../../src/app/data/served-data.ts';
import { minimalFiles } from '../../support/bundle-fixture.ts';

afterEach(() => vi.unstubAllGlobals());

/** A body that breaks off in the middle, as when the network goes away during a load. */
const brokenOff = (bytes: Uint8Array): Response => {
  let sent = false;
  return new Response(
    new ReadableStream({
      pull: (controller) => {
        if (sent) controller.error(new TypeError('network error'));
        else controller.enqueue(bytes.slice(0, bytes.length / 2));
        sent = true;
      },
    }),
  );
};

/** Serves the minimal bundle, one of its files broken off. */
const serve = (broken: string): void => {
  const files = minimalFiles();
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('data/', '').replace('minimal/', '');
    if (path === 'index.json') return new Response('{"bundles":["minimal"]}');
    const bytes = files.get(path);
    if (!bytes) return new Response(null, { status: 404 });
    return path === broken ? brokenOff(bytes) : new Response(bytes.slice());
  });
};

test('half a CSV file is no file: the server is taken for absent, and no row of it is read', async () => {
  serve('figures/a.csv');
  await expect(readServed('minimal/figures/a.csv')).rejects.toThrow(ServerAbsent);
  const { absent, dashboard } = await loadDashboard(readServed);
  expect(absent).toBe(true);
  expect(dashboard?.bundle.figures.has('output.2020')).toBe(false);
  expect(dashboard?.bundle.figures.has('firms.2020')).toBe(true);
});

test.each([
  [new Response('', { status: 502 }), 'a proxy that answers for a server that is down'],
  [new Response('', { status: 503 }), 'a server that is overloaded'],
])('%# no answer says nothing about the data', async (answer) => {
  vi.stubGlobal('fetch', async () => answer);
  await expect(readServed('index.json')).rejects.toThrow(ServerAbsent);
});
