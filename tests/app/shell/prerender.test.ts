import { describe, expect, test } from 'vitest';
import { prerenderOverview } from '../../../src/app/shell/prerender.tsx';
import { dataDigest } from '../../../src/app/shell/static-shell.tsx';
import { minimalFiles, rewritten } from '../../support/bundle-fixture.ts';

/*
 * What the overview shows is also drawn without a browser, when the app is built. Code that runs while it renders
 * (not in effects or handlers) must do without `window`: `useSyncExternalStore` wants its third argument.
 */

const minimal =
  (change: (text: string) => string = (text) => text) =>
  async (path: string): Promise<Uint8Array | null> => {
    if (path === 'index.json') return new TextEncoder().encode('{"bundles":["minimal"]}');
    return rewritten(minimalFiles(), change).get(path.replace('minimal/', '')) ?? null;
  };

describe('the overview without a browser', () => {
  test('shows its panels with their pictures, wide and narrow, and says that it is not alive yet', async () => {
    const { html } = await prerenderOverview(minimal());
    expect(html.match(/data-panel="[^"]+" data-state="ready"/g)).toHaveLength(3);
    expect(html.split('class="still still-wide"')).toHaveLength(4);
    expect(html.split('class="still still-narrow"')).toHaveLength(4);
    expect(html).toContain('aria-busy="true"');
    expect(html).toMatch(/>[^<]*120\.50[^<]*<\/text>/);
  });

  test('markup in the data is text in the pictures', async () => {
    const { html } = await prerenderOverview(
      minimal((text) => text.replaceAll('从业人员', '<img src=x onerror=alert(1)>')),
    );
    expect(html).toMatch(/<text[^>]*>[^<]*&lt;img/);
    expect(html).not.toContain('<img');
  });

  test('data that shows nothing is no page', async () => {
    await expect(prerenderOverview(async () => null)).rejects.toThrow('the data cannot be shown');
  });
});

test('another content of one file is another digest', () => {
  const files = new Map([
    ['index.json', 'a'],
    ['units.csv', 'b'],
  ]);
  expect(dataDigest(new Map([...files].reverse()))).toBe(dataDigest(files));
  expect(dataDigest(new Map([...files, ['units.csv', 'c']]))).not.toBe(dataDigest(files));
});
