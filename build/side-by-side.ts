import { spawn } from 'node:child_process';

/**
 * Runs scripts of package.json side by side: `tsx build/side-by-side.ts check unit`. Each prints as a whole when it ends,
 * with its time. Fails when one of them fails, after all have ended.
 */

interface Outcome {
  readonly script: string;
  readonly code: number;
}

const run = (script: string): Promise<Outcome> =>
  new Promise((done) => {
    const began = performance.now();
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => printed.push(part));
    child.on('close', (code) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const sign = code === 0 ? '✓' : '✗';
      process.stdout.write(`${Buffer.concat(printed)}\n${sign} ${script}: ${seconds} s\n`);
      done({ script, code: code ?? 1 });
    });
  });

const outcomes = await Promise.all(process.argv.slice(2).map(run));
const failed = outcomes.filter(({ code }) => code !== 0);
if (failed.length > 0) {
  console.error(`failed: ${failed.map(({ script }) => script).join(', ')}`);
  process.exitCode = 1;
}
