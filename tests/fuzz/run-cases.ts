import { randomOf } from './mutate.ts';
import type { Target } from './targets.ts';

/** What a target's cases came to. */
export interface Outcome {
  readonly cases: number;
  /** The longest case in milliseconds, with its seed. */
  readonly slowest: { readonly seed: number; readonly took: number };
}

/** Runs a target's cases from a first seed on. Throws at the first case that fails, with the seed that repeats it. */
export const runCases = async (target: Target, cases: number, firstSeed: number): Promise<Outcome> => {
  let slowest = { seed: 0, took: 0 };
  for (let seed = firstSeed; seed < firstSeed + cases; seed++) {
    const start = performance.now();
    try {
      await target.run(randomOf(seed));
    } catch (error) {
      throw new Error(`${target.name}, seed ${seed}: ${String(error)}`, { cause: error });
    }
    const took = performance.now() - start;
    if (took > slowest.took) slowest = { seed, took };
  }
  return { cases, slowest };
};
