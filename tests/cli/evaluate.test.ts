import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-evaluate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const file = (name: string, content: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
};

const TEXT = file('text.txt', '全年收入5.0亿元，比上年增长3.2%。');
const LABELS = file('sample.csv', 'offset,token,kind,value,of\n4,5.0亿元,figure,5,\n15,3.2%,figure,-3.2,4\n');

/** Columns of a line, without the blanks between them. */
const cells = (stdout: string, name: string): string[] =>
  stdout
    .split('\n')
    .find((line) => line.startsWith(name))
    ?.trim()
    .split(/\s{2,}/) ?? [];

describe('evaluate on the command line', { timeout: 120_000 }, () => {
  test('shows per field how much of a text is read as its labels say', async () => {
    const { code, stdout } = await runCommand('evaluate', TEXT, LABELS, '--misses');
    expect(code).toBe(0);
    expect(cells(stdout, '%')).toEqual(['%', 'sample']);
    expect(cells(stdout, 'kind')).toEqual(['kind', '100.0']);
    expect(cells(stdout, 'value')).toEqual(['value', '50.0']);
    expect(cells(stdout, 'of')).toEqual(['of', '100.0']);
    expect(cells(stdout, 'unit')).toEqual(['unit', '–']);
    expect(stdout).toContain('sample\t15\tvalue\t-3.2\t3.2');
  });

  test('takes a bundle as labels, and sums up several texts', async () => {
    const bundle = join(scratch, 'bundle');
    expect((await runCommand('draft', TEXT, '--out', bundle)).code).toBe(0);
    const { stdout } = await runCommand('evaluate', TEXT, bundle, TEXT, LABELS);
    expect(cells(stdout, '%')).toEqual(['%', 'bundle', 'sample', 'all']);
    expect(cells(stdout, 'value')).toEqual(['value', '100.0', '50.0', '75.0']);
  });

  test.each([
    [[], '用法'],
    [[TEXT], '用法'],
    [[join(scratch, 'none.txt'), LABELS], '没有这个文件'],
    [[TEXT, join(scratch, 'none')], '没有这个文件或目录'],
    [[TEXT, TEXT], '没有标注'],
    [[TEXT, scratch], '不是可读的数据包'],
  ])('%s says what is wrong', async (request, message) => {
    const { code, stderr } = await runCommand('evaluate', ...request);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
