import { showParams, withPlace } from '../../src/app/features/screen/show-params.ts';
import { audit } from '../../src/audit/audit.ts';
import { defectText } from '../../src/bundle/defects/defect-text.ts';
import { decodeText } from '../../src/bundle/read/decode.ts';
import { readBundle } from '../../src/bundle/read/read.ts';
import { readSeriesFile } from '../../src/bundle/series/series-file.ts';
import { seriesPoints, WHOLE } from '../../src/bundle/series/series-window.ts';
import { PANEL_KINDS } from '../../src/charts/kinds/registry.ts';
import { type Theme, TOKEN_COLORS, themeFromTokens } from '../../src/charts/model/theme.ts';
import { templateText } from '../../src/charts/text/template.ts';
import { readManifest } from '../../src/dashboard/manifest.ts';
import { readMentions } from '../../src/extraction/read-mentions.ts';
import { minimalFiles, sourceOf } from '../support/bundle-fixture.ts';
import { bytesOf, mutated, mutatedJson, pick, type Random } from './mutate.ts';

/** An input that anybody may bring: throws when a case crashes or is read as something that it does not say. */
export interface Target {
  readonly name: string;
  /** How many of all cases are its. */
  readonly share: number;
  readonly run: (random: Random) => Promise<void>;
}

const MINIMAL = minimalFiles();
const decoder = new TextDecoder();

const TOKENS = `:root{${TOKEN_COLORS.map((name, index) => `--${name}: #0000${10 + index};`).join('')}
--font-text: sans-serif; --font-number: sans-serif;} [data-theme="dark"]{}`;
const THEME: Theme = themeFromTokens(TOKENS, 'light', 'red');

/** Reads, audits and draws what there is; a panel that cannot be drawn says so and is one bad card. */
const useAll = async (files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  const { bundle, defects } = await readBundle(sourceOf(files));
  for (const defect of defects) {
    for (const locale of ['zh', 'en'] as const) {
      const line = defectText(defect, locale);
      if (line.length > 20_000 || line.includes('undefined'))
        throw new Error(`an odd message: ${line.slice(0, 200)}`);
    }
  }
  if (!bundle) return;
  // No silent misread: each value stands in its file just so.
  for (const figure of bundle.figures.values()) {
    const text = decodeText(files.get(figure.place.file) ?? new Uint8Array());
    if (!text?.includes(figure.value)) throw new Error(`${figure.id} was read as ${figure.value}`);
    if (!/^-?\d+(?:\.\d+)?$/.test(figure.value)) throw new Error(`${figure.value} is no decimal`);
  }
  audit(bundle);
  const { manifest } = readManifest(bundle);
  for (const panel of manifest?.panels ?? []) {
    const kind = PANEL_KINDS[panel.kind];
    templateText(panel.title.zh, bundle, 'zh');
    if (!kind || panel.defects.length > 0) continue;
    try {
      kind.draw({ bundle, options: panel.options, theme: THEME, locale: 'zh', compact: false });
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
    }
  }
};

const oneFile = (pattern: RegExp, change: (text: string, random: Random) => string): Target['run'] => {
  const paths = [...MINIMAL.keys()].filter((path) => pattern.test(path));
  return async (random) => {
    const path = pick(random, paths);
    const text = change(decoder.decode(MINIMAL.get(path)), random);
    await useAll(new Map([...MINIMAL, [path, bytesOf(text, random)]]));
  };
};

/** A short series: mutations hit each of its parts. */
const SERIES = `date,value\n${Array.from({ length: 12 }, (_, day) => `2021-03-${10 + day},${day * 7 - 20}.${day}0`).join('\n')}\n`;

/** Sentences as official reports have them, in our own words. */
const SENTENCES = [
  '全年完成投资7033.89亿元，按可比价增长8.1%，总量首次突破7000亿元。',
  '一、港口吞吐量1204.64万标箱，同比增长5.62%，占全省的三分之二以上。',
  '截至2021年12月31日，余额2.86万亿元，比年初增加近3000亿元；不足百人的机构有12家。',
  '（二）新增学位5万余个，约为计划的1.2倍，其中岛外占六成。',
  '第3项任务已于2月底前办结，投诉下降二十个百分点。',
];

export const TARGETS: readonly Target[] = [
  {
    name: 'long series',
    share: 0.1,
    run: async (random) => {
      const file = 'series/x.csv';
      const bytes = bytesOf(mutated(SERIES, random), random);
      const { columns, defects } = readSeriesFile(file, bytes);
      if ((columns === null) !== defects.length > 0) throw new Error('neither read nor refused');
      for (const defect of defects) defectText(defect, 'zh');
      if (!columns) return;
      const text = decoder.decode(bytes).split('\n');
      const points = seriesPoints(columns, WHOLE, 1 + Math.floor(random() * 20));
      for (const [index, { row, date, value }] of points.rows.entries()) {
        // No silent misread: each number stands in its row just so, and is drawn where it says.
        const written = (text[row - 1] ?? '').replace(/["\r]/g, '');
        if (written !== `${date},${value}`) throw new Error(`row ${row} was read as ${date},${value}`);
        const drawn = points.values[index] ?? Number.NaN;
        if (!(value === '' ? Number.isNaN(drawn) : Object.is(drawn, Number(value)))) {
          throw new Error(`${value} is drawn at ${drawn}`);
        }
      }
    },
  },
  { name: 'CSV files', share: 0.3, run: oneFile(/\.csv$/, mutated) },
  { name: 'JSON texts', share: 0.15, run: oneFile(/\.json$/, mutated) },
  {
    name: 'JSON values',
    share: 0.2,
    run: oneFile(/\.json$/, (text, random) => JSON.stringify(mutatedJson(JSON.parse(text), random))),
  },
  {
    name: 'report texts',
    share: 0.2,
    run: async (random) => {
      const text = mutated(Array.from({ length: 4 }, () => pick(random, SENTENCES)).join('\n'), random);
      let last = -1;
      for (const mention of readMentions(text)) {
        if (text.slice(mention.offset, mention.offset + mention.text.length) !== mention.text) {
          throw new Error(`${JSON.stringify(mention.text)} does not stand at ${mention.offset}`);
        }
        if (mention.offset <= last) throw new Error(`two mentions at ${mention.offset}`);
        last = mention.offset;
        for (const value of [mention.value, mention.baseValue]) {
          if (value !== null && !/^-?\d+(?:\.\d+)?$/.test(value)) throw new Error(`${value} is no decimal`);
        }
      }
    },
  },
  {
    name: 'links',
    share: 0.05,
    run: async (random) => {
      const query = new URLSearchParams(
        mutated('deck=all&dwell=30&theme=light&start=3&loop=0&watch=5', random),
      );
      const params = showParams(query);
      if (!Number.isInteger(params.start) || params.start < 0) throw new Error(`starts at ${params.start}`);
      if (!(params.watch >= 0) || (params.dwell !== null && !(params.dwell >= 0)))
        throw new Error('a time below 0');
      withPlace(query, { index: 1, paused: true, black: false });
    },
  },
];
