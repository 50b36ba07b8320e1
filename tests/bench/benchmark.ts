/** Something whose time is measured: one file, one line in benchmarks.ts. */
export interface Benchmark {
  /** What it does, in a few words. */
  readonly name: string;
  /** How many things one run handles, and what they are: 10,000 relations. */
  readonly amount: number;
  readonly of: string;
  /** Makes what a run needs, outside the measured time, and returns the run. */
  readonly prepare: () => Promise<() => unknown>;
}

/** Milliseconds of each round, in order of size. */
export const measure = async (benchmark: Benchmark, rounds: number): Promise<readonly number[]> => {
  const run = await benchmark.prepare();
  await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
};
