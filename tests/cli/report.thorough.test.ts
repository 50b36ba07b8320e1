import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand as run } from '../support/command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-report-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const REPORT = join(scratch, 'report.txt');
writeFileSync(REPORT, '2023年某市统计公报\n一、综合\n全年收入5.0亿元，比上年增长3.2%。\n');

describe('a report on the command line', { timeout: 120_000 }, () => {
  test('extract --json is an array in text order with every property of a mention', async () => {
    const { code, stdout } = await run('extract', REPORT, '--json');
    expect(code).toBe(0);
    const mentions = JSON.parse(stdout);
    expect(mentions.map(({ kind }: { kind: string }) => kind)).toEqual([
      'date',
      'ordinal',
      'figure',
      'figure',
    ]);
    expect(mentions[3]).toEqual({
      offset: 32,
      text: '3.2%',
      kind: 'figure',
      value: '3.2',
      unit: '%',
      baseValue: '3.2',
      baseUnit: '%',
      qualifier: '',
      modality: '',
      measure: 'growth',
      indicator: '收入',
      period: '2023',
      scope: '',
      of: mentions[2].offset,
    });
  });

  test('draft makes a bundle that validate accepts, and touches no folder that exists', async () => {
    const out = join(scratch, 'bundle');
    expect((await run('draft', REPORT, '--out', out)).code).toBe(0);
    const checked = await run('validate', out, '--text', REPORT);
    expect([checked.code, checked.stderr]).toEqual([0, '']);
    const again = await run('draft', REPORT, '--out', out, '--lang', 'en');
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('exists already');
  });

  test.each([
    [['extract', join(scratch, 'none.txt')], '没有这个文件'],
    [['extract', join(scratch, 'report.xyz')], '不能读取这种文件'],
    [['draft', join(scratch, 'empty.txt'), '--out', join(scratch, 'x')], '没有文字'],
  ])('%s says what is wrong', async (request, message) => {
    const [command = '', file = '', ...rest] = request;
    if (!file.endsWith('none.txt')) writeFileSync(file, ' ');
    const { code, stderr } = await run(command, file, ...rest);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(existsSync(join(scratch, 'x'))).toBe(false);
  });
});
