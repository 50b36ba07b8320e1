import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, open, watchedPage } from './page.ts';

/** The configuration of deploy/, with the real nginx, under a sub-path. */

const nginx = spawnSync('sh', ['-c', 'command -v nginx || ls /usr/sbin/nginx'], {
  encoding: 'utf8',
}).stdout.trim();
if (!nginx) console.warn('No nginx on this machine: the tests of deploy/nginx skip.');

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

describe.skipIf(!nginx)('deploy/nginx/heshu.conf', () => {
  let server: ChildProcess;
  let home: string;
  /** A copy of the build, so that tests may add and take away files. */
  let root: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'heshu-nginx-'));
    const port = await freePort();
    root = join(folder, 'site');
    cpSync('dist', root, { recursive: true });
    const ours = readFileSync('deploy/nginx/heshu.conf', 'utf8').replaceAll('/srv/heshu', root);
    writeFileSync(join(folder, 'heshu.conf'), ours);
    mkdirSync(join(folder, 'temp'));
    const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/temp/${name};`)
      .join('\n');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''} pid ${folder}/pid; error_log ${folder}/error.log;
       events {} http { access_log off; ${temp} server { listen 127.0.0.1:${port}; include ${folder}/heshu.conf; } }`,
    );
    execFileSync(nginx, ['-t', '-q', '-p', folder, '-c', join(folder, 'nginx.conf')]);
    server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
    home = `http://127.0.0.1:${port}/heshu/`;
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(home).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('nginx does not answer');
  });
  afterAll(() => server?.kill());

  test('serves the app under its sub-path with the policy as a header', async () => {
    const browser = await launch();
    const { page, complaints, context } = await watchedPage(browser, { home });
    await open(page, '/', home);
    expect(await page.locator('[data-panel][data-state="ready"]').count()).toBeGreaterThan(10);
    await page.locator('.chart-picture').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
    await browser.close();
    const { headers } = await fetch(home);
    expect(headers.get('content-security-policy')).toContain("script-src 'self' 'sha256-");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  test('lets browsers keep what never changes, and ask for what may', async () => {
    const page = await (await fetch(home)).text();
    const asset = /assets\/[^"]+\.js/.exec(page)?.[0];
    const kept = await fetch(`${home}${asset}`, { headers: { 'accept-encoding': 'gzip' } });
    expect(kept.headers.get('cache-control')).toContain('immutable');
    expect(kept.headers.get('content-encoding')).toBe('gzip');
    expect(kept.headers.get('content-security-policy')).not.toBeNull();
    const data = await fetch(`${home}data/xiamen-2021/panels.json`);
    expect(data.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${home}data/xiamen-2021/panels.json`, {
      headers: { 'if-none-match': data.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('an asset missed during a copy is not missed for a year', async () => {
    const [asset = ''] = /assets\/[^"]+\.js/.exec(await (await fetch(home)).text()) ?? [];
    const away = join(root, basename(asset));
    renameSync(join(root, asset), away);
    const missing = await fetch(`${home}${asset}`, { headers: { 'accept-encoding': 'identity' } });
    renameSync(away, join(root, asset));
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(missing.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect((await fetch(`${home}${asset}`)).status).toBe(200);
  });

  test('of a bundle serves tables and JSON only, and nothing in them runs', async () => {
    const folder = join(root, 'data', '某市 2023');
    mkdirSync(join(folder, 'figures'), { recursive: true });
    const put = (name: string) => writeFileSync(join(folder, name), '<script>document.title = 1</script>');
    for (const name of ['evil.html', 'evil.js', 'evil.svg', '.env', 'figures/a.csv', 'page.html.json'])
      put(name);
    const at = (name: string) => fetch(`${home}data/${encodeURIComponent('某市 2023')}/${name}`);
    for (const name of ['evil.html', 'evil.js', 'evil.svg', '.env', 'figures/', '']) {
      expect((await at(name)).status, name).toBe(404);
    }
    for (const [name, type] of [
      ['figures/a.csv', 'text/csv'],
      ['page.html.json', 'application/json'],
    ] as const) {
      const { status, headers } = await at(name);
      expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('answers 404 for what is not there, and keeps what is not meant to be read to itself', async () => {
    writeFileSync(join(root, '.env'), 'SECRET=1');
    mkdirSync(join(root, '.git'), { recursive: true });
    writeFileSync(join(root, '.git', 'HEAD'), 'ref');
    for (const name of ['data/no-such-file.csv', 'nginx-headers.conf', 'sbom.json', '.env', '.git/HEAD']) {
      expect((await fetch(`${home}${name}`)).status, name).toBe(404);
    }
    const redirected = await fetch(home.replace(/\/$/, ''), { redirect: 'manual' });
    expect(redirected.headers.get('location')).toBe('/heshu/');
    expect(redirected.headers.get('x-content-type-options')).toBe('nosniff');
  });
});
