import { parseArgs } from 'node:util';
import { defectText } from '../figures/defect.ts';
import { readBundle } from '../figures/read.ts';
import type { Locale } from '../figures/text.ts';
import { readManifest } from '../panels/manifest.ts';
import { directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';

const USAGE: Readonly<Record<Locale, string>> = {
  zh: '用法：npm run -s validate -- [数据包目录] [--lang zh|en]',
  en: 'Usage: npm run -s validate -- [BUNDLE DIRECTORY] [--lang zh|en]',
};

interface Arguments {
  readonly directory: string;
  readonly locale: Locale;
}

/** What the command line asks for; null when it asks for something else. */
const readArguments = (): Arguments | null => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'zh' } },
    });
    const { lang } = values;
    return (lang === 'zh' || lang === 'en') && positionals.length <= 1
      ? { directory: positionals[0] ?? SHIPPED_BUNDLE, locale: lang }
      : null;
  } catch {
    return null;
  }
};

/** `npm run -s validate -- [DIR] [--lang en]`: every defect of a bundle, one a line; exit 1 if there is one. */
const validate = async ({ directory, locale }: Arguments): Promise<number> => {
  const zh = locale === 'zh';
  const { bundle, defects } = await readBundle(directorySource(directory));
  const found = [...defects, ...(bundle ? readManifest(bundle).defects : [])];
  for (const defect of found) console.error(defectText(defect, locale));
  if (!bundle || found.length > 0) {
    console.error(
      zh
        ? `${directory}：${found.length} 处问题。`
        : `${directory}: ${found.length} ${found.length === 1 ? 'defect' : 'defects'}.`,
    );
    return 1;
  }
  const { figures, mentions, references } = bundle;
  console.log(
    zh
      ? `数据包完好：${figures.size} 个指标，${mentions.length} 处非指标数字，${references.size} 个对照值。`
      : `The bundle is sound: ${figures.size} figures, ${mentions.length} other numbers, ${references.size} reference values.`,
  );
  return 0;
};

const request = readArguments();
if (request) process.exitCode = await validate(request);
else {
  console.error(`${USAGE.zh}\n${USAGE.en}`);
  process.exitCode = 1;
}
