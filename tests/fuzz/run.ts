import { runCases } from './run-cases.ts';
import { TARGETS } from './targets.ts';

/** `npm run fuzz -- [CASES] [FIRST SEED]`: 100,000 cases over all inputs; exit 1 with the seed of a case that fails. */
const cases = Number(process.argv[2] ?? 100_000);
const firstSeed = Number(process.argv[3] ?? 1);
let failed = 0;
for (const target of TARGETS) {
  try {
    const { cases: done, slowest } = await runCases(target, Math.round(cases * target.share), firstSeed);
    console.log(
      `${target.name}: ${done} cases, slowest ${slowest.took.toFixed(0)} ms (seed ${slowest.seed})`,
    );
  } catch (error) {
    failed += 1;
    console.error(error);
  }
}
process.exitCode = failed > 0 ? 1 : 0;
