import { EXPORTED_COLUMNS, type Span } from '../../figures/series-window.ts';
import type { SeriesInput } from '../../panels/kind.ts';
import type { Panel } from '../../panels/manifest.ts';
import { seriesInput } from '../../panels/series-drawing.ts';
import { openSeries } from './open-series.ts';
import { seriesBytes } from './series-bytes.ts';

/** What panels are exported with that show a long series; one whose file cannot be read has none. */
export const readOnce = async (
  folder: string,
  panels: readonly Panel[],
  span: Span,
): Promise<ReadonlyMap<Panel, SeriesInput>> => {
  const inputs = new Map<Panel, SeriesInput>();
  for (const panel of panels) {
    const { series } = panel;
    const bytes = series && (await seriesBytes(folder, series.path).catch(() => null));
    if (!bytes) continue;
    const open = await openSeries(series.path, bytes);
    if (open.defects.length === 0) {
      inputs.set(panel, seriesInput(series, await open.points(span, EXPORTED_COLUMNS)));
    }
    open.close();
  }
  return inputs;
};
