import { parseArgs } from 'node:util';
import { type Defect, defects } from '../bundle/defects/defect.ts';
import { defectText } from '../bundle/defects/defect-text.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import type { Locale } from '../bundle/model/text.ts';
import { decodeText } from '../bundle/read/decode.ts';
import { readReportBundle } from '../dashboard/read-report.ts';
import { coverage } from '../extraction/proof/coverage.ts';
import { bytesAt, directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';
import { seriesDefects } from './series.ts';

const USAGE: Readonly<Record<Locale, string>> = {
  zh: '用法：npm run -s validate -- [数据包目录] [--lang zh|en] [--text 报告文本]',
  en: 'Usage: npm run -s validate -- [BUNDLE DIRECTORY] [--lang zh|en] [--text REPORT TEXT]',
};

interface Arguments {
  readonly directory: string;
  readonly locale: Locale;
  /** Path of the report's text, to prove the bundle against; null without it. */
  readonly text: string | null;
}

/** What the command line asks for; null when it asks for something else. */
const readArguments = (): Arguments | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'zh' }, text: { type: 'string' } },
    });
    const { lang, text } = values;
    return (lang === 'zh' || lang === 'en') && positionals.length <= 1
      ? { directory: positionals[0] ?? SHIPPED_BUNDLE, locale: lang, text: text ?? null }
      : null;
  } catch {
    return null;
  }
};

/** What the report's text says against the bundle. */
const textDefects = async (path: string, bundle: Bundle): Promise<readonly Defect[]> => {
  const bytes = await bytesAt(path);
  if (!bytes) return [defects.missingFile(path, 'text')];
  const text = decodeText(bytes);
  return text === null ? [defects.encoding(path)] : coverage(text, bundle).defects;
};

/** `npm run -s validate -- [DIR] [--lang en] [--text FILE]`: every defect of a bundle, one a line; exit 1 if there is one. */
const validate = async ({ directory, locale, text }: Arguments): Promise<number> => {
  const zh = locale === 'zh';
  const source = directorySource(directory);
  const { bundle, defects: ofBundle } = await readReportBundle(source);
  const found = [
    ...ofBundle,
    ...(bundle ? await seriesDefects(bundle, source) : []),
    ...(bundle && text !== null ? await textDefects(text, bundle) : []),
  ];
  for (const defect of found) console.error(defectText(defect, locale));
  if (!bundle || found.length > 0) {
    console.error(
      zh
        ? `${directory}：${found.length} 处问题。`
        : `${directory}: ${found.length} ${found.length === 1 ? 'defect' : 'defects'}.`,
    );
    return 1;
  }
  const { figures, mentions, references, relations } = bundle;
  console.log(
    zh
      ? `数据包完好：${figures.size} 个指标，${mentions.length} 处非指标数字，${references.size} 个对照值，${relations.length} 条关系。`
      : `The bundle is sound: ${figures.size} figures, ${mentions.length} other numbers, ${references.size} reference values, ${relations.length} relations.`,
  );
  return 0;
};

const request = readArguments();
if (request) process.exitCode = await validate(request);
else {
  console.error(`${USAGE.zh}\n${USAGE.en}`);
  process.exitCode = 1;
}
