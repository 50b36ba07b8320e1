import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../bundle/read/decode.ts';
import { readBundle } from '../bundle/read/read.ts';
import type { Label } from '../extraction/evaluation/evaluate.ts';
import { bundleLabels, goldLabels } from '../extraction/evaluation/labels.ts';
import { directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';

/** A text with labels set by people. */
export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const GOLD = fileURLToPath(new URL('../../tests/fixtures/gold', import.meta.url));

/** The texts are not part of the project: where they are looked for. */
export const REPORT_TEXT = process.env.HESHU_REPORT ?? '../shared/report/report.txt';
export const GOLD_TEXTS = process.env.HESHU_GOLD_TEXTS ?? '../shared/reports-dev';

const textAt = async (path: string): Promise<string> => {
  const text = decodeText(await readFile(path));
  if (text === null) throw new Error(`${path}: neither UTF-8 nor GB 18030`);
  return text;
};

/** The shipped bundle as labels of its report; null without the report's text. */
export const labelledReport = async (): Promise<Labelled | null> => {
  if (!existsSync(REPORT_TEXT)) return null;
  const { bundle } = await readBundle(directorySource(SHIPPED_BUNDLE));
  if (!bundle) throw new Error(`${SHIPPED_BUNDLE}: no bundle`);
  return { name: 'xiamen-2021', text: await textAt(REPORT_TEXT), labels: bundleLabels(bundle) };
};

/** The gold files whose text is at hand. */
export const labelledGold = async (): Promise<readonly Labelled[]> => {
  const { texts }: { texts: readonly { labels: string; text: string }[] } = JSON.parse(
    await readFile(join(GOLD, 'index.json'), 'utf8'),
  );
  const there = texts.filter(({ text }) => existsSync(join(GOLD_TEXTS, text)));
  return Promise.all(
    there.map(async ({ labels, text }) => ({
      name: labels.replace(/\.csv$/, ''),
      text: await textAt(join(GOLD_TEXTS, text)),
      labels: goldLabels(await readFile(join(GOLD, labels), 'utf8')),
    })),
  );
};
