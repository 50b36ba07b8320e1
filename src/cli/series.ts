import { type Defect, defects } from '../bundle/defects/defect.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import type { Series } from '../bundle/model/series.ts';
import type { BundleSource } from '../bundle/read/parse-bundle.ts';
import { readSeriesFile, type SeriesColumns } from '../bundle/series/series-file.ts';
import { EXPORTED_COLUMNS, seriesPoints, WHOLE } from '../bundle/series/series-window.ts';
import { seriesInputsOf } from '../charts/layout/series-drawing.ts';
import type { SeriesInput } from '../charts/model/kind.ts';
import type { Panel } from '../charts/model/panel.ts';

const readSeries = async (
  { path }: Series,
  source: BundleSource,
): Promise<{ columns: SeriesColumns | null; defects: readonly Defect[] }> => {
  const bytes = await source(path);
  return bytes ? readSeriesFile(path, bytes) : { columns: null, defects: [defects.missingFile(path)] };
};

/** What is wrong with the files of a bundle's long series, which reading the bundle leaves alone. */
export const seriesDefects = async (bundle: Bundle, source: BundleSource): Promise<readonly Defect[]> => {
  const readings = await Promise.all([...bundle.series.values()].map((series) => readSeries(series, source)));
  return readings.flatMap((reading) => reading.defects);
};

/** What panels are drawn with that show a long series; one whose file has a defect has none. */
export const seriesInputs = (
  panels: readonly Panel[],
  source: BundleSource,
): Promise<ReadonlyMap<Panel, SeriesInput>> =>
  seriesInputsOf(panels, async (series) => {
    const { columns } = await readSeries(series, source);
    return columns && seriesPoints(columns, WHOLE, EXPORTED_COLUMNS);
  });
