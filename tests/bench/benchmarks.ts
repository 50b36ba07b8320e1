import { auditing } from './audit.ts';
import type { Benchmark } from './benchmark.ts';
import { exporting } from './export.ts';
import { readings } from './reading.ts';

/** Every benchmark: one file and one line here. */
export const BENCHMARKS: readonly Benchmark[] = [auditing, ...readings, ...exporting];
