import { parseArgs } from 'node:util';
import { type Evaluation, evaluate, FIELDS, type Field } from '../extraction/evaluation/evaluate.ts';
import { readMentions } from '../extraction/read-mentions.ts';
import { GOLD_TEXTS, type Labelled, labelledGold, labelledReport, REPORT_TEXT } from './gold.ts';

const USAGE = '用法 / Usage: npm run -s evaluate -- [--misses]';

interface Row {
  readonly labelled: Labelled;
  readonly evaluation: Evaluation;
}

const percent = ({ right, all }: { right: number; all: number }): string =>
  all === 0 ? '–' : ((100 * right) / all).toFixed(1);

const cell = (rows: readonly Row[], field: Field): string => {
  const scores = rows.map(({ evaluation }) => evaluation.scores[field]);
  const sum = (key: 'right' | 'all') => scores.reduce((total, score) => total + score[key], 0);
  return percent({ right: sum('right'), all: sum('all') });
};

const table = (rows: readonly Row[]): string => {
  const columns: readonly (readonly [string, readonly Row[]])[] = [
    ...rows.map((row) => [row.labelled.name, [row]] as const),
    ['gold', rows.filter(({ labelled }) => labelled.name !== 'xiamen-2021')],
  ];
  const lines = [
    ['%', ...columns.map(([name]) => name)],
    ...FIELDS.map((field) => [field, ...columns.map(([, of]) => cell(of, field))]),
    ['labels', ...columns.map(([, of]) => String(of.reduce((n, row) => n + row.labelled.labels.length, 0)))],
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
const missLines = ({ labelled, evaluation }: Row): string[] =>
  evaluation.misses.map(
    ({ label, field, expected, read }) => `${labelled.name}\t${label.offset}\t${field}\t${expected}\t${read}`,
  );

/** `npm run -s evaluate`: how well the reader reads, against the shipped bundle and the gold labels. */
const run = async (misses: boolean): Promise<number> => {
  const report = await labelledReport();
  const all = [...(report ? [report] : []), ...(await labelledGold())];
  if (all.length === 0) {
    console.error(`没有文本 / no texts: ${REPORT_TEXT} ($HESHU_REPORT), ${GOLD_TEXTS} ($HESHU_GOLD_TEXTS)`);
    return 1;
  }
  const rows = all.map((labelled) => ({
    labelled,
    evaluation: evaluate(labelled.labels, readMentions(labelled.text)),
  }));
  console.log(table(rows));
  if (misses) console.log(rows.flatMap(missLines).join('\n'));
  return 0;
};

const readArguments = (): { misses: boolean } | null => {
  try {
    const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
    return values;
  } catch {
    return null;
  }
};

const request = readArguments();
if (request) process.exitCode = await run(request.misses);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
