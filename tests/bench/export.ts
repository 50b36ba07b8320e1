import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PLAIN_TOOLS } from '../../src/export/format.ts';
import { EXPORT_FORMATS } from '../../src/export/registry.ts';
import type { Benchmark } from './benchmark.ts';

/** A process of its own each round, so that nothing is loaded yet: Node, the bundle and the libraries all count. */
const firstDeck = (panel: string, how: string): Benchmark => ({
  name: `first PPTX of one panel, ${how}`,
  amount: 1,
  of: 'slide',
  prepare: async () => {
    const out = await mkdtemp(join(tmpdir(), 'heshu-bench-'));
    const args = ['--import', 'tsx', 'src/cli/export.ts', '--panel', panel, '--format', 'pptx', '--out', out];
    return () => promisify(execFile)(process.execPath, args);
  },
});

/** A deck of every shipped panel, libraries loaded. */
const wholeDeck: Benchmark = {
  name: 'PPTX of all panels',
  amount: 1,
  of: 'deck',
  prepare: async () => {
    const { shippedExhibits } = await import('../support/shipped-exhibits.ts');
    const exhibits = shippedExhibits();
    const write = await EXPORT_FORMATS.pptx.load();
    return () => write(exhibits, PLAIN_TOOLS);
  },
};

export const exporting: readonly Benchmark[] = [
  firstDeck('gdp', 'a native chart'),
  firstDeck('letters', 'a picture drawn by ECharts'),
  wholeDeck,
];
