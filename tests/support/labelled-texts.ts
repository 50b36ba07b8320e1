import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../src/bundle/read/decode.ts';
import { readBundle } from '../../src/bundle/read/read.ts';
import { directorySource, SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import type { Label } from '../../src/extraction/evaluation/evaluate.ts';
import { bundleLabels, tableLabels } from '../../src/extraction/evaluation/labels.ts';
import { reportText } from './report-text.ts';

/** A text with labels set by people. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const OWN = 'tests/fixtures/texts';

/** Texts of our own in the manner of official reports. */
export const OWN_TEXTS: readonly LabelledText[] = ['communique', 'work-report', 'rectification'].map(
  (name) => ({
    name,
    text: readFileSync(join(OWN, `${name}.txt`), 'utf8'),
    labels: tableLabels(readFileSync(join(OWN, `${name}.csv`), 'utf8')),
  }),
);

const GOLD = 'tests/fixtures/gold';
/** The texts that the gold labels are of are not part of the project. */
const GOLD_TEXTS = process.env.HESHU_GOLD_TEXTS ?? '../shared/reports-dev';

const textAt = (path: string): string => {
  const text = decodeText(readFileSync(path));
  if (text === null) throw new Error(`${path}: neither UTF-8 nor GB 18030`);
  return text;
};

/** The gold labels whose text is at hand. */
export const goldTexts = (): readonly LabelledText[] => {
  const { texts }: { texts: readonly { labels: string; text: string }[] } = JSON.parse(
    readFileSync(join(GOLD, 'index.json'), 'utf8'),
  );
  return texts
    .filter(({ text }) => existsSync(join(GOLD_TEXTS, text)))
    .map(({ labels, text }) => ({
      name: labels.replace(/\.csv$/, ''),
      text: textAt(join(GOLD_TEXTS, text)),
      labels: tableLabels(readFileSync(join(GOLD, labels), 'utf8')),
    }));
};

/** The shipped bundle as labels of its report; null without the report's text. */
export const shippedText = async (): Promise<LabelledText | null> => {
  if (reportText === null) return null;
  const { bundle } = await readBundle(directorySource(SHIPPED_BUNDLE));
  if (!bundle) throw new Error(`${SHIPPED_BUNDLE}: no bundle`);
  return { name: 'xiamen-2021', text: reportText, labels: bundleLabels(bundle) };
};
