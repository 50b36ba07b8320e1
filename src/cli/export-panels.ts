import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { defectText } from '../bundle/defects/defect-text.ts';
import { reasonOf } from '../bundle/defects/reason.ts';
import type { Locale } from '../bundle/model/text.ts';
import type { Panel } from '../charts/model/panel.ts';
import { type Rising, type ThemeName, themeFromTokens } from '../charts/model/theme.ts';
import type { Manifest } from '../dashboard/manifest.ts';
import { readReportBundle } from '../dashboard/read-report.ts';
import type { Report } from '../dashboard/report.ts';
import { type Exhibit, exhibitOf } from '../export/exhibit.ts';
import { collectionStem, distinctStems } from '../export/file-name.ts';
import { type ExportFormat, PLAIN_TOOLS, STANDARD_OPTIONS, themeFor } from '../export/format.ts';
import { EXPORT_FORMATS, FORMAT_NAMES } from '../export/registry.ts';
import { directorySource, SHIPPED_BUNDLE } from './bundle-directory.ts';
import { seriesDefects, seriesInputs } from './series.ts';

/** What can be written without a browser. */
const FORMATS = FORMAT_NAMES.filter((name) => !EXPORT_FORMATS[name].browser);
const USAGE = `npm run -s export -- --panel ID|all --format ${FORMATS.join('|')} --out DIR [--bundle DIR] [--lang zh|en] [--theme light|dark] [--rising red|green]`;
const TOKENS = fileURLToPath(new URL('../app/tokens.css', import.meta.url));

/** What keeps an export from being made, in both languages. */
class ExportError extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
  }
}

interface Request {
  readonly panel: string;
  readonly format: ExportFormat;
  readonly out: string;
  readonly bundle: string;
  readonly locale: Locale;
  readonly theme: ThemeName;
  readonly rising: Rising;
}

const given = (value: string | undefined, option: string): string => {
  if (value) return value;
  throw new ExportError(`缺少 --${option}。用法：${USAGE}`, `--${option} is missing. Usage: ${USAGE}`);
};

const oneOf = <T extends string>(value: string, choices: readonly T[], option: string): T => {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  const list = choices.join(' · ');
  throw new ExportError(
    `--${option}：发现“${value}”，应为以下之一：${list}。`,
    `--${option}: found "${value}"; expected one of ${list}.`,
  );
};

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        panel: { type: 'string' },
        format: { type: 'string' },
        out: { type: 'string' },
        bundle: { type: 'string', default: SHIPPED_BUNDLE },
        lang: { type: 'string', default: 'zh' },
        theme: { type: 'string', default: 'light' },
        rising: { type: 'string', default: 'red' },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExportError(`参数有误：${reason} 用法：${USAGE}`, `Bad arguments: ${reason} Usage: ${USAGE}`);
  }
};

const readRequest = (args: readonly string[]): Request => {
  const values = parsed(args);
  return {
    panel: given(values.panel, 'panel'),
    format: EXPORT_FORMATS[oneOf(given(values.format, 'format'), FORMATS, 'format')],
    out: given(values.out, 'out'),
    bundle: values.bundle,
    locale: oneOf(values.lang, ['zh', 'en'], 'lang'),
    theme: oneOf(values.theme, ['light', 'dark'], 'theme'),
    rising: oneOf(values.rising, ['red', 'green'], 'rising'),
  };
};

const soundReport = async (directory: string, locale: Locale): Promise<Report> => {
  const source = directorySource(directory);
  const { report, defects: ofBundle } = await readReportBundle(source);
  const found = [...ofBundle, ...(report ? await seriesDefects(report.bundle, source) : [])];
  if (!report || found.length > 0) {
    throw new ExportError(
      [
        `${directory}：数据包有 ${found.length} 处问题，未导出。`,
        ...found.map((each) => defectText(each, locale)),
      ].join('\n'),
      `${directory}: ${found.length} defects in the bundle; nothing was exported.`,
    );
  }
  return report;
};

const chosenPanels = (wanted: string, { panels }: Manifest): readonly Panel[] => {
  if (wanted === 'all') return panels;
  const found = panels.filter((panel) => panel.id === wanted);
  if (found.length > 0) return found;
  const ids = panels.map((panel) => panel.id).join(' · ');
  throw new ExportError(
    `--panel：没有图表“${wanted}”，应为 all 或以下之一：${ids}。`,
    `--panel: no panel "${wanted}"; expected all or one of ${ids}.`,
  );
};

/** The files of a request: one a panel, or one for all where the format gathers them. */
const filesOf = async (request: Request): Promise<{ name: string; exhibits: readonly Exhibit[] }[]> => {
  const { locale, format } = request;
  const { bundle, manifest } = await soundReport(request.bundle, locale);
  const panels = chosenPanels(request.panel, manifest);
  const own = themeFromTokens(await readFile(TOKENS, 'utf8'), request.theme, request.rising);
  const theme = themeFor(format, own, locale);
  const series = await seriesInputs(panels, directorySource(request.bundle));
  const exhibit = (panel: Panel): Exhibit => {
    try {
      return exhibitOf(panel, { bundle, manifest, theme, locale, compact: false, series });
    } catch (error) {
      const { zh, en } = reasonOf(error);
      throw new ExportError(`图表 ${panel.id} 无法绘制：${zh}`, `Panel ${panel.id} cannot be drawn: ${en}`);
    }
  };
  if (request.panel === 'all' && format.gathers) {
    const stem = collectionStem(locale === 'zh' ? '全部图表' : 'All panels', bundle, locale);
    return [{ name: `${stem}.${format.extension}`, exhibits: panels.map(exhibit) }];
  }
  const stems = distinctStems(panels, bundle, locale);
  return panels.map((panel) => ({
    name: `${stems.get(panel)}.${format.extension}`,
    exhibits: [exhibit(panel)],
  }));
};

/**
 * Writes the files that the arguments ask for and returns their paths. Throws an error with the reason in both languages,
 * and writes nothing, when the request or the bundle is not sound.
 */
export const exportPanels = async (args: readonly string[]): Promise<readonly string[]> => {
  const request = readRequest(args);
  const [files, write] = await Promise.all([filesOf(request), request.format.load()]);
  const contents = await Promise.all(
    files.map(async ({ name, exhibits }) => ({
      path: join(request.out, name),
      content: await write(exhibits, PLAIN_TOOLS, STANDARD_OPTIONS),
    })),
  );
  await mkdir(request.out, { recursive: true });
  for (const { path, content } of contents) await writeFile(path, content);
  return contents.map(({ path }) => path);
};
