import { parseArgs } from 'node:util';
import { type Defect, defectText } from '../figures/defect.ts';
import { readBundle } from '../figures/read.ts';
import type { Locale } from '../figures/text.ts';
import { readManifest } from '../panels/manifest.ts';
import { directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';

/** `npm run -s validate -- [DIR] [--lang en]`: every defect of a bundle, one a line; exit 1 if there is one. */
const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'zh' } },
  });
  const locale: Locale = values.lang === 'en' ? 'en' : 'zh';
  const reading = await readBundle(directorySource(positionals[0] ?? SHIPPED_BUNDLE));
  const found: Defect[] = [...reading.defects];
  if (reading.bundle) found.push(...readManifest(reading.bundle).defects);
  for (const defect of found) console.error(defectText(defect, locale));
  if (found.length > 0) return 1;
  const { figures, mentions, references } = reading.bundle ?? {
    figures: new Map(),
    mentions: [],
    references: new Map(),
  };
  console.log(
    locale === 'zh'
      ? `数据包完好：${figures.size} 个指标，${mentions.length} 处非指标数字，${references.size} 个对照值。`
      : `The bundle is sound: ${figures.size} figures, ${mentions.length} other numbers, ${references.size} reference values.`,
  );
  return 0;
};

process.exitCode = await main();
