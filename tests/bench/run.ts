import { measure } from './benchmark.ts';
import { BENCHMARKS } from './benchmarks.ts';
import { comparePages } from './pages.ts';
import { measureScale } from './scale.ts';
import { measureSeries } from './series.ts';

/** `npm run bench -- [PART OF A NAME]`: the median of seven rounds of each benchmark, after one to warm up, then
 * `pages`: the overview beside a page written by hand, and `scale`: bundles of growing size in that build, and
 * `series`: a series of growing length in it beside a page written by hand. */
const ROUNDS = 7;

const wanted = process.argv[2] ?? '';
for (const benchmark of BENCHMARKS.filter(({ name }) => name.includes(wanted))) {
  const times = await measure(benchmark, ROUNDS);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const [least = 0, most = 0] = [times[0], times.at(-1)];
  const perSecond = Math.round((benchmark.amount / median) * 1000).toLocaleString('en');
  console.log(
    `${benchmark.name}: ${benchmark.amount.toLocaleString('en')} ${benchmark.of} in ${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)}), ${perSecond} ${benchmark.of} a second`,
  );
}
if ('pages'.includes(wanted)) await comparePages();
if ('scale'.includes(wanted)) await measureScale();
if ('scale series'.includes(wanted)) await measureSeries();
