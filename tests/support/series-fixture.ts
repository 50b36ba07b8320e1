import type { Series } from '../../src/bundle/model/series.ts';
import { readBundle } from '../../src/bundle/read/read.ts';
import { readSeriesFile, type SeriesColumns } from '../../src/bundle/series/series-file.ts';
import { SAMPLE_UNITS } from './sample-bundle.ts';

/** Long series for tests. */

export const SERIES_FILE = 'series/water.csv';

/** The resource of a long series in datapackage.json. */
export const SERIES_RESOURCE = {
  name: 'water',
  path: SERIES_FILE,
  heshu: {
    kind: 'series',
    indicator: { zh: '水位', en: 'Water level' },
    scope: { zh: '一号站', en: 'Station one' },
    unit: '亿元',
    source: 'yearbook',
  },
};

export const SERIES_PANEL = {
  id: 'water',
  kind: 'long-series',
  topic: 'economy',
  title: { zh: '水位逐日变化', en: 'Water level day by day' },
  subtitle: { zh: '一号站 · 亿元', en: 'Station one · CNY' },
  span: 12,
  options: { series: 'water' },
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rows of a text; throws for a defect. */
export const columnsOf = (text: string): SeriesColumns => {
  const { columns, defects } = readSeriesFile(SERIES_FILE, bytesOf(text));
  if (!columns) throw new Error(JSON.stringify(defects));
  return columns;
};

const minute = (index: number): string =>
  new Date(Date.UTC(2000, 0, 1) + index * 60_000).toISOString().slice(0, 16);

/** A file of so many minutes: waves upon waves, two decimals, the same each time. */
export const longSeriesText = (rows: number): string => {
  const lines = ['date,value'];
  for (let index = 0; index < rows; index += 1) {
    const wave = 50 * Math.sin(index / 9000) + 9 * Math.sin(index / 37) + ((index * 7919) % 101) / 10;
    lines.push(`${minute(index)},${wave.toFixed(2).replace(/^-0\.00$/, '0.00')}`);
  }
  return `${lines.join('\n')}\n`;
};

/** The series of a bundle with only this resource. */
export const seriesOf = async (resource: unknown = SERIES_RESOURCE): Promise<Series | undefined> => {
  const { bundle } = await readBundle(async (path) => {
    if (path === 'datapackage.json') {
      return bytesOf(
        JSON.stringify({
          name: 'x',
          title: 'x',
          sources: [{ name: 'yearbook', title: '统计年鉴' }],
          resources: [resource],
          heshu: {
            report: {
              title: { zh: '样例', en: 'Sample' },
              issuer: { zh: '样例', en: 'Sample' },
              published: '2022-02-22',
              sha256: '0'.repeat(64),
              characters: 1,
            },
            sections: {},
            parts: {},
          },
        }),
      );
    }
    return path === 'units.csv' ? bytesOf(SAMPLE_UNITS) : null;
  });
  return bundle?.series.get('water');
};
