import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { minimalFiles, rewritten } from '../support/bundle-fixture.ts';
import { runCommand } from '../support/command.ts';

const scratch = mkdtempSync(join(tmpdir(), 'heshu-audit-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const RELATIONS = 'id,kind,operands,result,expect,note,note_en\n';

/** The minimal bundle with other relations, as a folder. */
const bundleWith = (name: string, relations: string): string => {
  const files = rewritten(minimalFiles(), (text, path) =>
    path === 'relations.csv' ? RELATIONS + relations : text,
  );
  for (const [path, bytes] of files) {
    const at = join(scratch, name, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  return join(scratch, name);
};

describe('audit', { timeout: 60_000 }, () => {
  test('of the shipped bundle tells a revised base from what differs', async () => {
    const { code, stdout } = await runCommand('audit', '--json', '--lang', 'en');
    expect(code).toBe(0);
    const { summary, checks } = JSON.parse(stdout);
    expect(summary).toMatchObject({ differs: 2, revised: 3 });
    const trade = checks.find(({ verdict }: { verdict: string }) => verdict === 'revised');
    expect(trade).toMatchObject({
      id: 'trade.total.growth.against-2020',
      impliedBase: { lo: '6948.297455968689', hi: '6953.819036427732' },
      published: { lo: '6915.75', hi: '6915.85' },
      baseUnit: '亿元',
      revision: { lo: '0.469175241925', hi: '0.550468661067' },
    });
    expect(trade.title).toMatch(/^Growth of imports and exports, 2021 \(against /);
    const plain = checks.find(({ verdict }: { verdict: string }) => verdict === 'agrees');
    expect(plain).toMatchObject({ impliedBase: null, published: null, baseUnit: null, revision: null });
  });

  test('fails on what differs and nobody has accepted', async () => {
    const alike = 'one,same,output.2020;output.2020,,,,\n';
    const sound = await runCommand('audit', '--bundle', bundleWith('sound', alike));
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    const unlike = 'two,same,output.2020.growth;firms.2020.share,,,,\n';
    const differs = await runCommand('audit', '--bundle', bundleWith('differs', unlike));
    expect(differs.code).toBe(1);
    expect(differs.stderr).toContain('结论为“不符”，尚未核实');
    const accepted = 'two,same,output.2020.growth;firms.2020.share,,differs,,\n';
    const looked = await runCommand('audit', '--bundle', bundleWith('accepted', accepted));
    expect(looked).toMatchObject({ code: 0, stderr: '' });
  });
});
