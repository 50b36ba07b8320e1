import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../bundle/model/text.ts';
import { bundleFiles, draftBundle } from '../extraction/draft/bundle.ts';
import { titleOf } from '../extraction/draft/title.ts';
import { readMentions } from '../extraction/read-mentions.ts';
import { documentAt } from './document-file.ts';

const USAGE = `用法：npm run -s draft -- 文件 --out 目录 [--title 标题] [--issuer 机关] [--published 日期] [--lang zh|en]
Usage: npm run -s draft -- FILE --out DIR [--title TITLE] [--issuer ISSUER] [--published DAY] [--lang zh|en]`;

interface Arguments {
  readonly file: string;
  readonly out: string;
  readonly title: string | undefined;
  readonly issuer: string | undefined;
  readonly published: string | undefined;
  readonly locale: Locale;
}

const readArguments = (): Arguments | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        title: { type: 'string' },
        issuer: { type: 'string' },
        published: { type: 'string' },
        lang: { type: 'string', default: 'zh' },
      },
    });
    const { out, title, issuer, published, lang } = values;
    const [file] = positionals;
    const complete = file !== undefined && out !== undefined && positionals.length === 1;
    return complete && (lang === 'zh' || lang === 'en')
      ? { file, out, title, issuer, published, locale: lang }
      : null;
  } catch {
    return null;
  }
};

/** `npm run -s draft -- FILE --out DIR`: a report → a bundle to review. An existing folder is not touched. */
const draft = async ({ file, out, locale, ...given }: Arguments): Promise<number> => {
  const reading = await documentAt(file);
  if ('error' in reading) {
    console.error(reading.error[locale]);
    return 1;
  }
  const { text } = reading;
  const told = titleOf(text);
  const rows = draftBundle(text, readMentions(text));
  if (rows.figures.length === 0) {
    console.error(locale === 'zh' ? `${file}：文中没有指标。` : `${file}: the text states no figure.`);
    return 1;
  }
  const files = bundleFiles(rows, {
    name:
      basename(out)
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-') || 'draft',
    title: given.title ?? told.title ?? basename(file, extname(file)),
    issuer: given.issuer ?? told.issuer ?? (locale === 'zh' ? '未注明' : 'not stated'),
    published: given.published ?? told.published ?? new Date().toISOString().slice(0, 10),
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    characters: text.length,
  });
  try {
    await mkdir(out);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
    const why =
      code === 'EEXIST'
        ? ['已有这个目录', 'the folder exists already']
        : ['上级目录不存在', 'no folder to make it in'];
    console.error(locale === 'zh' ? `${out}：${why[0]}。` : `${out}: ${why[1]}.`);
    return 1;
  }
  for (const [path, content] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  const { figures, mentions, relations } = rows;
  console.log(
    locale === 'zh'
      ? `${out}：${figures.length} 个指标，${mentions.length} 处非指标数字，${relations.length} 条待核关系。请逐条审阅。`
      : `${out}: ${figures.length} figures, ${mentions.length} other numbers, ${relations.length} relations proposed. Review each.`,
  );
  return 0;
};

const request = readArguments();
if (request) process.exitCode = await draft(request);
else {
  console.error(USAGE);
  process.exitCode = 1;
}
