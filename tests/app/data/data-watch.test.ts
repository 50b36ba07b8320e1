import { describe, expect, test } from 'vitest';
import { accept, hasChanged, type Shown } from '../../../src/app/data/data-watch.ts';
import { fingerprint } from '../../../src/app/data/fingerprint.ts';
import { loadDashboard, type Reading } from '../../../src/app/data/load-dashboard.ts';
import { ServerAbsent } from '../../../src/app/data/served-data.ts';
import { minimalFiles } from '../../support/bundle-fixture.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The served files of a bundle named `minimal`; they can be changed under the reader's hand. */
const served = () => {
  const files = new Map<string, Uint8Array>([['index.json', bytes('{"bundles":["minimal"]}')]]);
  for (const [path, content] of minimalFiles())
    files.set(path === 'units.csv' ? path : `minimal/${path}`, content);
  const state = { absent: false };
  const read = async (path: string): Promise<Uint8Array | null> => {
    if (state.absent) throw new ServerAbsent(path);
    return files.get(path) ?? null;
  };
  const edit = (path: string, from: string, to: string): void => {
    const text = new TextDecoder().decode(files.get(path));
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    files.set(path, bytes(text.replace(from, to)));
  };
  return { files, state, read, edit };
};

const NOTHING: Shown = { dashboard: null, defects: [], refused: [], bundles: [], folder: '' };
const stated = (value: string): string => `level,${value},人,,,,I.1,40,${value}人`;
const A_FILE = 'minimal/figures/a.csv';

describe('fingerprint', () => {
  test('tells texts apart by one character, by order and by an added zero byte; a missing file from an empty one', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'ab\0', '7033.89', '7033.98'].map((text) =>
      fingerprint(bytes(text)),
    );
    expect(new Set([...texts, fingerprint(null)]).size).toBe(9);
    expect(fingerprint(bytes('7033.89'))).toBe(fingerprint(bytes('7033.89')));
  });
});

describe('choosing a bundle', () => {
  const two = () => {
    const server = served();
    server.files.set('index.json', bytes('{"bundles":["absent","minimal","../secrets",7]}'));
    return server;
  };

  test('the chosen one is read, the first where the choice is unknown; names that lead elsewhere are not listed', async () => {
    const { read } = two();
    const chosen = await loadDashboard(read, 'minimal');
    expect(chosen.bundles).toEqual(['absent', 'minimal']);
    expect(chosen.dashboard?.bundle.descriptor.name).toBe('minimal');
    expect((await loadDashboard(read, 'no-such')).folder).toBe('absent');
    expect((await loadDashboard(read, null)).folder).toBe('absent');
  });

  test('one opened in the browser is read from memory, and the server is not asked for it', async () => {
    const { read } = two();
    const local = new Map([['mine', minimalFiles()]]);
    const reading = await loadDashboard(read, 'mine', local);
    expect(reading.bundles).toEqual(['absent', 'minimal', 'mine']);
    expect(reading.dashboard?.bundle.figures.size).toBeGreaterThan(0);
    expect([...reading.files.keys()]).toEqual(['index.json']);
    const plain = new Map([...minimalFiles()].filter(([path]) => path !== 'units.csv'));
    const sharing = await loadDashboard(read, 'mine', new Map([['mine', plain]]));
    expect(sharing.defects).toEqual([]);
    expect([...sharing.files.keys()]).toEqual(['index.json', 'units.csv']);
  });

  test('another bundle is shown with its own defects; one that shows nothing leaves the screen as it was', async () => {
    const server = two();
    const before = accept(NOTHING, await loadDashboard(server.read, 'minimal'));
    const absent = accept(before, await loadDashboard(server.read, 'absent'));
    expect(absent.folder).toBe('minimal');
    expect(absent.refused.length).toBeGreaterThan(0);
    server.edit(A_FILE, stated('362'), stated('x'));
    const flawed = await loadDashboard(server.read, 'minimal');
    expect(accept({ ...before, folder: 'absent' }, flawed).defects.length).toBeGreaterThan(0);
  });
});

describe('watching the served files', () => {
  test('a reading knows every file it was made of; a changed, removed or new one is noticed', async () => {
    const server = served();
    const { files, dashboard, defects } = await loadDashboard(server.read);
    expect(defects).toEqual([]);
    expect(dashboard?.manifest.panels.length).toBe(3);
    expect([...files.keys()].sort()).toEqual([...server.files.keys()].sort());
    expect(await hasChanged(files, server.read)).toBe(false);
    server.edit(A_FILE, stated('362'), stated('363'));
    expect(await hasChanged(files, server.read)).toBe(true);
    server.edit(A_FILE, stated('363'), stated('362'));
    expect(await hasChanged(files, server.read)).toBe(false);
    server.files.delete('minimal/problems.csv');
    expect(await hasChanged(files, server.read)).toBe(true);
  });

  test('good new data is taken, broken data refused with its defects until it is mended', async () => {
    const server = served();
    const first = accept(NOTHING, await loadDashboard(server.read));
    server.edit(A_FILE, stated('362'), stated('363'));
    const second = accept(first, await loadDashboard(server.read));
    expect(second.dashboard?.bundle.figures.get('staff.2020')?.value).toBe('363');
    expect(second.refused).toEqual([]);
    server.edit(A_FILE, stated('363'), stated('many'));
    const third = accept(second, await loadDashboard(server.read));
    expect(third.dashboard).toBe(second.dashboard);
    expect(third.refused.map(({ file, column }) => [file, column])).toEqual([['figures/a.csv', 'value']]);
    server.edit(A_FILE, stated('many'), stated('364'));
    const fourth = accept(third, await loadDashboard(server.read));
    expect(fourth.dashboard).not.toBe(second.dashboard);
    expect(fourth.refused).toEqual([]);
  });

  test('a server that is away, wholly or half-way through, changes nothing', async () => {
    const server = served();
    const first = accept(NOTHING, await loadDashboard(server.read));
    const { files } = await loadDashboard(server.read);
    server.state.absent = true;
    await expect(hasChanged(files, server.read)).rejects.toThrow(ServerAbsent);
    expect(accept(first, await loadDashboard(server.read))).toBe(first);
    const halfWay = await loadDashboard((path) =>
      path.endsWith('b.csv') ? Promise.reject(new ServerAbsent(path)) : served().read(path),
    );
    expect(halfWay.absent).toBe(true);
    expect(accept(first, halfWay)).toBe(first);
  });

  test('without a first good reading, whatever comes is shown: its defects are all there is', async () => {
    const server = served();
    server.files.delete('minimal/datapackage.json');
    const reading: Reading = await loadDashboard(server.read);
    expect(accept(NOTHING, reading)).toMatchObject({ dashboard: null, refused: [] });
    expect(reading.defects.map((defect) => defect.file)).toEqual(['datapackage.json']);
    expect(await hasChanged(reading.files, served().read)).toBe(true);
  });
});
