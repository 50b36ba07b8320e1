import { parseArgs } from 'node:util';
import { type Audit, audit } from '../audit/audit.ts';
import { type Check, departs } from '../audit/check.ts';
import { checkTitle } from '../audit/check-title.ts';
import { relationsText } from '../audit/counts.ts';
import { auditJson } from '../audit/json.ts';
import { VERDICT_LABELS, verdictName } from '../audit/labels.ts';
import { FINDINGS_FIRST } from '../audit/order.ts';
import { defectText } from '../bundle/defects/defect-text.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import { VERDICTS } from '../bundle/model/schema.ts';
import type { Locale } from '../bundle/model/text.ts';
import { readReportBundle } from '../dashboard/read-report.ts';
import { directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';

const USAGE: Readonly<Record<Locale, string>> = {
  zh: '用法：npm run -s audit -- [--json] [--bundle 数据包目录] [--lang zh|en]',
  en: 'Usage: npm run -s audit -- [--json] [--bundle BUNDLE DIRECTORY] [--lang zh|en]',
};

interface Arguments {
  readonly directory: string;
  readonly locale: Locale;
  readonly json: boolean;
}

/** What the command line asks for; null when it asks for something else. */
const readArguments = (): Arguments | null => {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        bundle: { type: 'string', default: SHIPPED_BUNDLE },
        lang: { type: 'string', default: 'zh' },
      },
    });
    const { lang, json, bundle } = values;
    return lang === 'zh' || lang === 'en' ? { directory: bundle, locale: lang, json } : null;
  } catch {
    return null;
  }
};

const summaryText = ({ summary }: Audit, locale: Locale): string =>
  VERDICTS.map((verdict) => `${VERDICT_LABELS[verdict][locale]} ${summary[verdict]}`).join(' · ');

/** The audit for readers: each check with its formula and reason, findings first; then the summary. */
const report = (bundle: Bundle, locale: Locale): string => {
  const found = audit(bundle);
  const blocks = FINDINGS_FIRST.flatMap((verdict) =>
    found.checks
      .filter((check) => check.verdict === verdict)
      .map((check) => {
        const note = check.note[locale];
        const lines = [
          `[${verdictName(check)[locale]}] ${checkTitle(check, bundle, locale)} · ${check.id}`,
          check.formula[locale],
          check.reason[locale],
        ];
        return [...lines, ...(note ? [note] : [])].join('\n    ');
      }),
  );
  return [...blocks, relationsText(found.checks, locale), summaryText(found, locale)].join('\n');
};

const needsLooking = (check: Check): boolean =>
  departs(check) || (check.verdict === 'differs' && check.expect === '');

/** Verdicts that nobody has accepted: others than the editor's, and contradictions that no editor has looked at. */
const departureTexts = ({ checks }: Audit, locale: Locale): string[] =>
  checks.filter(needsLooking).map((check) => {
    const { id, expect } = check;
    const is = verdictName(check)[locale];
    if (expect === '') {
      return locale === 'zh'
        ? `relations.csv ${id}：结论为“${is}”，尚未核实。请核对数据；若确实如此，请在 expect 填 ${check.verdict}。`
        : `relations.csv ${id}: the verdict is "${is}", and nobody has accepted it. Check the data; if it stands, put ${check.verdict} into expect.`;
    }
    const was = VERDICT_LABELS[expect][locale];
    return locale === 'zh'
      ? `relations.csv ${id}：结论为“${is}”，与核实过的“${was}”不同。请核对数据，或更正 expect。`
      : `relations.csv ${id}: the verdict is "${is}", accepted was "${was}". Check the data, or correct expect.`;
  });

/**
 * `npm run -s audit -- [--json] [--bundle DIR] [--lang en]`: exit 1 when a verdict departs from `expect`, when one that
 * differs has none, or when the bundle is invalid.
 */
const run = async ({ directory, locale, json }: Arguments): Promise<number> => {
  const { bundle, defects } = await readReportBundle(directorySource(directory));
  const found = bundle && audit(bundle);
  if (bundle) console.log(json ? JSON.stringify(auditJson(bundle, locale), null, 1) : report(bundle, locale));
  const complaints = [
    ...defects.map((defect) => defectText(defect, locale)),
    ...(found ? departureTexts(found, locale) : []),
  ];
  for (const complaint of complaints) console.error(complaint);
  return complaints.length > 0 ? 1 : 0;
};

const request = readArguments();
if (request) process.exitCode = await run(request);
else {
  console.error(`${USAGE.zh}\n${USAGE.en}`);
  process.exitCode = 1;
}
