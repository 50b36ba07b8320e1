import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { decodeText } from '../bundle/read/decode.ts';
import { readBundle } from '../bundle/read/read.ts';
import {
  type Evaluation,
  evaluate,
  FIELDS,
  type Field,
  type Label,
} from '../extraction/evaluation/evaluate.ts';
import { bundleLabels, tableLabels } from '../extraction/evaluation/labels.ts';
import { readMentions } from '../extraction/read-mentions.ts';
import { bytesAt, directorySource } from './bundle-directory.ts';
import { documentAt } from './document-file.ts';

const USAGE = `用法：npm run -s evaluate -- 文本 标注 [文本 标注 …] [--misses] [--lang zh|en]
标注是 CSV 文件，或由该文本做成的数据包目录。
Usage: npm run -s evaluate -- TEXT LABELS [TEXT LABELS …] [--misses] [--lang zh|en]
LABELS is a CSV file, or the folder of the bundle made from the text.`;

interface Arguments {
  /** Paths of texts, each followed by that of its labels. */
  readonly paths: readonly string[];
  readonly misses: boolean;
  readonly locale: Locale;
}

const readArguments = (): Arguments | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { misses: { type: 'boolean', default: false }, lang: { type: 'string', default: 'zh' } },
    });
    const { misses, lang } = values;
    const complete = positionals.length > 0 && positionals.length % 2 === 0;
    return complete && (lang === 'zh' || lang === 'en') ? { paths: positionals, misses, locale: lang } : null;
  } catch {
    return null;
  }
};

/** The labels of a CSV file or of a bundle's folder, or what is wrong with them. */
const labelsAt = async (
  path: string,
): Promise<{ readonly labels: readonly Label[] } | { readonly error: Bilingual }> => {
  const bytes = await bytesAt(path);
  if (bytes) {
    const csv = decodeText(bytes);
    const labels = csv === null ? [] : tableLabels(csv);
    return labels.length > 0
      ? { labels }
      : {
          error: {
            zh: `${path}：没有标注。应为 CSV，列名至少有 offset、token、kind。`,
            en: `${path}: no labels. Expected is a CSV with at least the columns offset, token and kind.`,
          },
        };
  }
  if (!existsSync(path))
    return {
      error: {
        zh: `${path}：没有这个文件或目录。请检查路径。`,
        en: `${path}: no such file or folder. Check the path.`,
      },
    };
  const { bundle } = await readBundle(directorySource(path));
  return bundle
    ? { labels: bundleLabels(bundle) }
    : {
        error: {
          zh: `${path}：不是可读的数据包。请用 validate 查看问题。`,
          en: `${path}: no bundle that can be read. Run validate to see its defects.`,
        },
      };
};

interface Row {
  readonly name: string;
  readonly labels: readonly Label[];
  readonly evaluation: Evaluation;
}

const rowOf = async (text: string, labels: string): Promise<Row | { readonly error: Bilingual }> => {
  const document = await documentAt(text);
  if ('error' in document) return document;
  const labelled = await labelsAt(labels);
  if ('error' in labelled) return labelled;
  return {
    name: basename(labels, '.csv'),
    labels: labelled.labels,
    evaluation: evaluate(labelled.labels, readMentions(document.text)),
  };
};

const percent = ({ right, all }: { right: number; all: number }): string =>
  all === 0 ? '–' : ((100 * right) / all).toFixed(1);

const cell = (rows: readonly Row[], field: Field): string => {
  const scores = rows.map(({ evaluation }) => evaluation.scores[field]);
  const sum = (key: 'right' | 'all') => scores.reduce((total, score) => total + score[key], 0);
  return percent({ right: sum('right'), all: sum('all') });
};

/** A column a text, and one for all of them where there are several. */
const table = (rows: readonly Row[]): string => {
  const columns: readonly (readonly [string, readonly Row[]])[] = [
    ...rows.map((row) => [row.name, [row]] as const),
    ...(rows.length > 1 ? [['all', rows] as const] : []),
  ];
  const lines = [
    ['%', ...columns.map(([name]) => name)],
    ...FIELDS.map((field) => [field, ...columns.map(([, of]) => cell(of, field))]),
    ['labels', ...columns.map(([, of]) => String(of.reduce((n, row) => n + row.labels.length, 0)))],
    [
      'figures without label',
      ...columns.map(([, of]) => String(of.reduce((n, row) => n + row.evaluation.unlabelled.length, 0))),
    ],
  ];
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(column === 0 ? 24 : 14))
        .join('')
        .trimEnd(),
    )
    .join('\n');
};

/** One line a miss: field, offset, what the label says, what was read. The text itself is not shown. */
const missLines = ({ name, evaluation }: Row): string[] =>
  evaluation.misses.map(
    ({ label, field, expected, read }) => `${name}\t${label.offset}\t${field}\t${expected}\t${read}`,
  );

/** `npm run -s evaluate -- TEXT LABELS`: how much of a text the reader reads as its labels say, field by field. */
const run = async ({ paths, misses, locale }: Arguments): Promise<number> => {
  const rows: Row[] = [];
  for (let index = 0; index < paths.length; index += 2) {
    const row = await rowOf(paths[index] ?? '', paths[index + 1] ?? '');
    if ('error' in row) {
      console.error(row.error[locale]);
      return 1;
    }
    rows.push(row);
  }
  console.log(table(rows));
  if (misses) console.log(rows.flatMap(missLines).join('\n'));
  return 0;
};

const request = readArguments();
if (request) process.exitCode = await run(request);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
