import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AUDIT_KINDS } from '../src/audit/registry.ts';
import { periodText } from '../src/bundle/model/period.ts';
import {
  figuresTable,
  mentionsTable,
  problemsTable,
  referenceTable,
  relationsTable,
  STANDINGS,
  unitsTable,
  VERDICTS,
} from '../src/bundle/model/schema.ts';
import type { Table } from '../src/bundle/model/table.ts';
import { seriesTable } from '../src/bundle/series/series-table.ts';
import { runCommand } from './support/command.ts';

/** What the documents say is true of the project: paths, links, columns, commands, dependencies. */

const markdownIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => normalize(join(folder, name)));

const PAGES = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('deploy')];
const ALL = [...PAGES, ...markdownIn('docs/recipes')];
const pageAt = (path: string): string => readFileSync(path, 'utf8');

/** The text without code blocks. */
const proseOf = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');

const linksOf = (text: string): string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

const headingsOf = (text: string): string[] => proseOf(text).match(/^#+ .*$/gm) ?? [];

/** The lines of shell blocks without what a comment says of them. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^```(?:sh|bat)[^\n]*\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#\s.*$/, '').trim())
      .filter(Boolean),
  );

/** A heading as GitHub names its anchor. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

/** The cells of each row of a table, below its head. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** The text below the heading that begins with these words, to the next heading of any level. */
const sectionOf = (text: string, heading: string): string =>
  text.split(/^(?=#+ )/m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

test.each(PAGES)('%s names only paths that exist', (page) => {
  const named = [...proseOf(pageAt(page)).matchAll(/`((?:src|tests|docs|build|data|deploy)\/[^`\s*]*)`/g)];
  const missing = named.map(([, path = '']) => path).filter((path) => !existsSync(path));
  expect(missing).toEqual([]);
});

test.each(ALL)('the links of %s lead somewhere', (page) => {
  const broken = linksOf(pageAt(page)).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !headingsOf(pageAt(target)).map(anchorOf).includes(anchor);
  });
  expect(broken).toEqual([]);
});

const CHINESE = PAGES.filter((page) => page.endsWith('.zh-CN.md'));

test.each(CHINESE)('%s says as much as its English edition', (page) => {
  const [zh, en] = [pageAt(page), pageAt(page.replace('.zh-CN', ''))];
  const sizes = (text: string) => ({
    headings: headingsOf(text).map((heading) => heading.indexOf(' ')),
    commands: commandsOf(text).length,
    links: linksOf(text).length,
    rows: text.split('\n').filter((line) => line.startsWith('| ')).length,
  });
  expect(sizes(zh)).toEqual(sizes(en));
});

test('the readme is short', () => {
  for (const page of ['README.md', 'README.zh-CN.md']) {
    expect(pageAt(page).split('\n').length).toBeLessThanOrEqual(90);
  }
});

const EDITIONS = ['docs/data-format.md', 'docs/data-format.zh-CN.md'];
const TABLES: Readonly<Record<string, Table>> = {
  'figures/*.csv': figuresTable,
  'units.csv': unitsTable,
  'mentions.csv': mentionsTable,
  'reference/*.csv': referenceTable,
  'relations.csv': relationsTable,
  'problems.csv': problemsTable,
  'series/*.csv': seriesTable,
};

/** The codes that a column may hold. */
const codesOf = ({ schema }: Table['columns'][string]): string[] => {
  const pipe: readonly { type: string; options?: readonly string[] }[] =
    'pipe' in schema ? (schema.pipe as never) : [schema];
  return pipe
    .flatMap(({ options = [] }) => options)
    .filter((code) => code !== '' && !code.startsWith('expected:'));
};

describe.each(EDITIONS)('%s', (edition) => {
  const page = pageAt(edition);

  test.each(Object.entries(TABLES))('describes the columns of %s', (file, { columns }) => {
    const described = rowsOf(sectionOf(page, `## ${file}`)).map(([name]) => name);
    const expected = Object.entries(columns).map(
      ([name, { optional }]) => `\`${name}\`${optional ? ' *' : ''}`,
    );
    expect(described).toEqual(expected);
  });

  test('writes periods as the app does', () => {
    const rows = rowsOf(sectionOf(page, edition.includes('zh-CN') ? '### 时间' : '### Periods'));
    const written = rows.map(([cell = '']) => {
      const period = cell.replaceAll('`', '');
      return [cell, periodText(period, 'zh'), periodText(period, 'en')];
    });
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.map(([cell, , zh, en]) => [cell, zh, en])).toEqual(written);
  });

  test('names every code that a column may hold', () => {
    const codes = Object.values(TABLES).flatMap(({ columns }) => Object.values(columns).flatMap(codesOf));
    expect(codes).toContain('and_more');
    expect([...codes, ...STANDINGS].filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});

test.each(['docs/audit.md', 'docs/audit.zh-CN.md'])(
  '%s has every kind of relation and every verdict',
  (edition) => {
    const named = rowsOf(pageAt(edition)).map(([name]) => name);
    const expected = [...Object.keys(AUDIT_KINDS), ...VERDICTS].map((name) => `\`${name}\``);
    expect(named).toEqual(expect.arrayContaining(expected));
  },
);

const { scripts, dependencies, devDependencies } = JSON.parse(pageAt('package.json'));

const COMMAND_PAGES = ['docs/command-line.md', 'docs/command-line.zh-CN.md'];

test.each(COMMAND_PAGES)('%s has every script of package.json', (edition) => {
  const page = pageAt(edition);
  const missing = Object.keys(scripts).filter(
    (name) => !new RegExp(`npm (?:run (?:-s )?)?${name}(?![\\w:])`).test(page),
  );
  expect(missing).toEqual([]);
});

test.each(['validate', 'audit', 'extract', 'draft', 'evaluate', 'export'])(
  'the options of %s are documented',
  async (command) => {
    const { stderr } = await runCommand(command, '--no-such-option');
    const optionsIn = (line = ''): string[] => [...new Set(line.match(/(?<=[\s[])--[a-z]+/g))].sort();
    const usageIn = (lines: readonly string[]): string[] => {
      const line = lines.find((each) => each.includes(`npm run -s ${command} --`)) ?? '';
      return optionsIn(line.slice(line.indexOf('npm run')));
    };
    const expected = usageIn(stderr.split('\n'));
    expect(expected.length).toBeGreaterThan(0);
    for (const edition of COMMAND_PAGES) expect(usageIn(commandsOf(pageAt(edition)))).toEqual(expected);
  },
  60_000,
);

test.each([
  ['en', 'docs/command-line.md'],
  ['zh', 'docs/command-line.zh-CN.md'],
])(
  'what validate says in %s of the shipped bundle is in %s',
  async (locale, edition) => {
    const { stdout } = await runCommand('validate', '--lang', locale);
    expect(pageAt(edition)).toContain(stdout.trim());
  },
  60_000,
);

test('docs/dependencies.md gives a reason for each dependency and for nothing else', () => {
  const [used = ''] = pageAt('docs/dependencies.md').split('## Considered');
  const named = rowsOf(used).flatMap(([packages = '']) => packages.match(/(?<=`)[^`,]+(?=`)/g) ?? []);
  expect(named.filter((name) => name.trim() !== '').sort()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies }).sort(),
  );
});

test('ARCHITECTURE.md has every part of the app', () => {
  const described = rowsOf(pageAt('ARCHITECTURE.md').split('In `src/app/`:')[1]?.split('\n\n')[1] ?? '');
  const parts = readdirSync('src/app', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['fonts', 'styles'].includes(entry.name))
    .map((entry) => `\`${entry.name}\``);
  expect(described.map(([name]) => name).sort()).toEqual(parts.sort());
});
