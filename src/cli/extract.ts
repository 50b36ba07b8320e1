import { parseArgs } from 'node:util';
import type { Locale } from '../bundle/model/text.ts';
import type { Mention } from '../extraction/mention.ts';
import { readMentions } from '../extraction/read-mentions.ts';
import { documentAt } from './document-file.ts';

const USAGE = `用法：npm run -s extract -- 文件 [--json] [--lang zh|en]
Usage: npm run -s extract -- FILE [--json] [--lang zh|en]`;

interface Arguments {
  readonly file: string;
  readonly json: boolean;
  readonly locale: Locale;
}

const readArguments = (): Arguments | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'zh' } },
    });
    const { json, lang } = values;
    const [file] = positionals;
    return file !== undefined && positionals.length === 1 && (lang === 'zh' || lang === 'en')
      ? { file, json, locale: lang }
      : null;
  } catch {
    return null;
  }
};

/** One mention a line, for people. */
const line = ({
  offset,
  text,
  kind,
  value,
  unit,
  qualifier,
  modality,
  measure,
  indicator,
  period,
  of,
}: Mention): string =>
  [offset, text, kind, value, unit, qualifier, modality, measure, indicator, period, of]
    .map((cell) => cell ?? '')
    .join('\t');

/** `npm run -s extract -- FILE --json`: every number of a document, in order; without --json as a table. */
const extract = async ({ file, json, locale }: Arguments): Promise<number> => {
  const reading = await documentAt(file);
  if ('error' in reading) {
    console.error(reading.error[locale]);
    return 1;
  }
  const mentions = readMentions(reading.text);
  console.log(json ? JSON.stringify(mentions, null, 2) : mentions.map(line).join('\n'));
  return 0;
};

const request = readArguments();
if (request) process.exitCode = await extract(request);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
