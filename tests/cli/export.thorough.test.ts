import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportPanels } from '../../src/cli/export-panels.ts';
import { runCommand } from '../support/command.ts';
import { SHIPPED } from '../support/shipped.ts';
import { shippedExhibits } from '../support/shipped-exhibits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-export-'));

const into = (name: string): string => join(scratch, name);

const files = (folder: string): string[] => readdirSync(into(folder)).sort();

describe('export', { timeout: 60_000 }, () => {
  test('writes one panel, byte for byte as it does among all', async () => {
    for (const format of ['svg', 'csv', 'json']) {
      const [one, all] = [`${format}-one`, `${format}-all`];
      const name = `厦门_集装箱吞吐量_2021.${format}`;
      const paths = await exportPanels(['--panel', 'all', '--format', format, '--out', into(all)]);
      expect(paths).toHaveLength(SHIPPED.manifest.panels.length);
      expect(files(all)).toEqual(paths.map((path) => basename(path)).sort());
      await exportPanels(['--panel', 'container-throughput', '--format', format, '--out', into(one)]);
      expect(files(one)).toEqual([name]);
      expect(readFileSync(join(into(one), name))).toEqual(readFileSync(join(into(all), name)));
    }
  });

  test('writes workbooks and decks of the same bytes at any time, in any process', async () => {
    for (const format of ['xlsx', 'pptx']) {
      const args = ['--panel', 'container-throughput', '--format', format, '--out'];
      const [here] = await exportPanels([...args, into(`${format}-here`)]);
      await runCommand('export', ...args, into(`${format}-there`));
      const there = join(into(`${format}-there`), `厦门_集装箱吞吐量_2021.${format}`);
      expect(readFileSync(there).equals(readFileSync(here ?? '')), format).toBe(true);
    }
  });

  test('sets the pictures of a deck in the font of its text: slide programs know the first name only', async () => {
    const panel = shippedExhibits().find(({ drawing }) => !drawing.charts?.length)?.panel.id ?? '';
    for (const [lang, font] of [
      ['zh', 'Microsoft YaHei'],
      ['en', 'Segoe UI'],
    ] as const) {
      const args = ['--panel', panel, '--format', 'pptx', '--lang', lang, '--out', into(`deck-${lang}`)];
      const [path = ''] = await exportPanels(args);
      const parts = Object.entries(unzipSync(readFileSync(path)));
      const [picture = ''] = parts.flatMap(([name, bytes]) =>
        name.endsWith('.svg') ? strFromU8(bytes) : [],
      );
      const families = [...picture.matchAll(/font-family[:=]"?([^;"]*)/g)].map(([, family]) => family);
      expect(families.length).toBeGreaterThan(0);
      for (const family of families) expect(family).toMatch(new RegExp(`^'${font}', `));
      const slide = parts.find(([name]) => name === 'ppt/slides/slide1.xml');
      expect(strFromU8(slide?.[1] ?? new Uint8Array())).toContain(`typeface="${font}"`);
    }
  });

  test('says what is wrong with a request, in both languages, and writes nothing', async () => {
    const out = into('nothing');
    const good = ['--panel', 'gdp', '--format', 'svg', '--out', out];
    const cases: [args: readonly string[], message: RegExp][] = [
      [['--panel', 'gdp', '--out', out], /缺少 --format[\s\S]*--format is missing/],
      [['--panel', 'gdp', '--format', 'docx', '--out', out], /“docx”[\s\S]*expected one of svg · /],
      [['--panel', 'nothing', '--format', 'svg', '--out', out], /expected all or one of gdp/],
      [[...good, '--lang', 'fr'], /found "fr"; expected one of zh · en/],
      [[...good, '--unheard'], /Bad arguments/],
      [[...good, '--bundle', into('nowhere')], /datapackage\.json/],
    ];
    for (const [args, message] of cases) await expect(exportPanels(args)).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });

  test('as a command prints paths, or the reason and exit code 1', async () => {
    const [sound, broken] = await Promise.all([
      runCommand('export', '--panel', 'gdp', '--format', 'csv', '--out', into('command')),
      runCommand('export', '--panel', 'nothing', '--format', 'csv', '--out', into('command')),
    ]);
    expect(sound).toEqual({
      code: 0,
      stdout: `${join(into('command'), '厦门_地区生产总值_2021.csv')}\n`,
      stderr: '',
    });
    expect(broken).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('no panel "nothing"'),
    });
  });
});
