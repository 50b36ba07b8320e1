import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenBundle, type Files, minimalFiles } from '../support/bundle-fixture.ts';
import { runCommand } from '../support/command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-validate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Files as a folder of their own. */
const materialised = (name: string, files: Files): string => {
  for (const [path, bytes] of files) {
    const at = join(scratch, name, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  return join(scratch, name);
};

const validate = async (...args: readonly string[]) => {
  const { code, stdout, stderr } = await runCommand('validate', ...args);
  return { code, stdout, stderr: stderr.split('\n').filter((line) => line !== '') };
};

describe('validate', { timeout: 60_000 }, () => {
  const sound = materialised('sound', minimalFiles());
  const name = 'several-in-several-files';
  const { files, expected } = brokenBundle(name);
  const broken = materialised(name, files);

  test('a sound bundle exits with 0 and says what it holds', async () => {
    const { code, stdout, stderr } = await validate(sound);
    expect(stderr).toEqual([]);
    expect(code).toBe(0);
    expect(stdout.trim()).toBe('数据包完好：9 个指标，2 处非指标数字，1 个对照值，2 条关系。');
  });

  test('a broken bundle exits with 1 and tells every defect on stderr', async () => {
    const { code, stdout, stderr } = await validate(broken);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toEqual([...expected.zh, `${broken}：${expected.zh.length} 处问题。`]);
  });

  test('in English when asked', async () => {
    const { code, stderr } = await validate(broken, '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toEqual([...expected.en, `${broken}: ${expected.en.length} defects.`]);
  });

  test('a missing directory is no bundle', async () => {
    const nowhere = join(scratch, 'nowhere');
    const { code, stderr } = await validate(nowhere, '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toEqual([...brokenBundle('missing-datapackage').expected.en, `${nowhere}: 1 defect.`]);
  });

  test.each([[['--lang', 'fr']], [['--colour']], [['one', 'two']]])('%j gets the usage', async (args) => {
    const { code, stderr } = await validate(...args);
    expect(code).toBe(1);
    expect(stderr).toHaveLength(2);
    expect(stderr[1]).toMatch(/^Usage: /);
  });
});
