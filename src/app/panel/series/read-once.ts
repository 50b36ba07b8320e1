import { EXPORTED_COLUMNS, type Span } from '../../../bundle/series/series-window.ts';
import { seriesInputsOf } from '../../../charts/layout/series-drawing.ts';
import type { SeriesInput } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { openSeries } from './open-series.ts';
import { seriesBytes } from './series-bytes.ts';

/** What panels are exported with that show a long series; one whose file cannot be read has none. */
export const readOnce = (
  folder: string,
  panels: readonly Panel[],
  span: Span,
): Promise<ReadonlyMap<Panel, SeriesInput>> =>
  seriesInputsOf(panels, async ({ path }) => {
    const bytes = await seriesBytes(folder, path).catch(() => null);
    if (!bytes) return null;
    const open = await openSeries(path, bytes);
    const points = open.defects.length === 0 ? await open.points(span, EXPORTED_COLUMNS) : null;
    open.close();
    return points;
  });
