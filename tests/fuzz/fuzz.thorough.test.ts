import { expect, test } from 'vitest';
import { randomOf } from './mutate.ts';
import { runCases } from './run-cases.ts';
import { TARGETS } from './targets.ts';

/** A share of `npm run fuzz`: the same cases each time. */
const CASES = 600;

test.each(TARGETS)('$name: no crash, no silent misread', async (target) => {
  const { cases } = await runCases(target, Math.round(CASES * target.share), 1);
  expect(cases).toBeGreaterThan(0);
});

test('a failing case names the seed that repeats it', async () => {
  const run = async (random: () => number) => {
    if (random() > 0.9) throw new Error('found');
  };
  const failure = await runCases({ name: 'x', share: 1, run }, 1000, 1).catch(
    (error: Error) => error.message,
  );
  const seed = Number(/seed (\d+)/.exec(String(failure))?.[1]);
  expect(randomOf(seed)()).toBeGreaterThan(0.9);
});
