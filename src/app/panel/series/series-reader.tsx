import { type RefObject, useEffect, useState } from 'react';
import { type Defect, defects } from '../../../bundle/defects/defect.ts';
import { reasonOf } from '../../../bundle/defects/reason.ts';
import type { Series } from '../../../bundle/model/series.ts';
import { type Span, WHOLE } from '../../../bundle/series/series-window.ts';
import { seriesInput } from '../../../charts/layout/series-drawing.ts';
import type { Drawing } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { useDashboardState } from '../../data/dashboard-provider.tsx';
import { ServerAbsent } from '../../data/served-data.ts';
import { type OpenSeries, openSeries } from './open-series.ts';
import { seriesBytes } from './series-bytes.ts';
import { showSeries } from './shown-series.ts';
import { useSpan } from './span.ts';
import { ZoomByDragging } from './zoom-by-dragging.tsx';

const unanswered = (file: string): Defect =>
  defects.mismatch(
    { file },
    { zh: '服务器没有应答', en: 'no answer from the server' },
    { zh: '该文件的内容', en: 'the file' },
    { zh: '请稍后重新读取。', en: 'Read it again later.' },
  );

const unreadable = (file: string, error: unknown): Defect => {
  const { zh, en } = reasonOf(error);
  return defects.mismatch(
    { file },
    { zh: `无法读取：${zh}`, en: `that it cannot be read: ${en}` },
    { zh: '能在后台读取的文件', en: 'a file that can be read in the background' },
    { zh: '请重新打开页面。', en: 'Open the page again.' },
  );
};

const read = async (folder: string, { path }: Series): Promise<OpenSeries | readonly Defect[]> => {
  try {
    const bytes = await seriesBytes(folder, path);
    return bytes ? await openSeries(path, bytes) : [defects.missingFile(path)];
  } catch (error) {
    if (error instanceof ServerAbsent) return [unanswered(path)];
    throw error;
  }
};

/** Opens the file of a panel's series and closes it again. What cannot be read is told on the card. */
const useOpenSeries = (panel: Panel, series: Series): OpenSeries | null => {
  const { folder } = useDashboardState();
  const [open, setOpen] = useState<OpenSeries | null>(null);
  useEffect(() => {
    let over = false;
    let opened: OpenSeries | null = null;
    const fail = (found: readonly Defect[]): void => showSeries(panel, { defects: found });
    read(folder, series)
      .then((result) => {
        if (!('close' in result)) return over || fail(result);
        opened = result;
        if (over || result.defects.length > 0) result.close();
        if (over) return;
        if (result.defects.length > 0) fail(result.defects);
        else setOpen(result);
      })
      .catch((error: unknown) => over || fail([unreadable(series.path, error)]));
    return () => {
      over = true;
      opened?.close();
      setOpen(null);
    };
  }, [folder, panel, series]);
  return open;
};

/** What is drawn is asked for once, and again with another stretch. */
const usePoints = (
  panel: Panel,
  series: Series,
  open: OpenSeries | null,
  { from, to }: Span,
  frame: RefObject<HTMLElement | null>,
  stays: boolean,
): void => {
  useEffect(() => {
    if (!open) return;
    let over = false;
    open
      .points({ from, to }, frame.current?.clientWidth ?? 0)
      .then((points) => {
        if (over) return;
        showSeries(panel, {
          input: seriesInput(series, points),
          defects: [],
          open: stays ? open : undefined,
        });
        // A card never shows another stretch: the file need not stay in memory.
        if (!stays) open.close();
      })
      .catch((error: unknown) => over || showSeries(panel, { defects: [unreadable(series.path, error)] }));
    return () => {
      over = true;
    };
  }, [open, from, to, panel, series, frame, stays]);
};

/**
 * Reads the file of a panel's long series, for as long as it is mounted: the whole for a card; on a page of its own the
 * stretch that the link shows, and any other that is asked for.
 */
export const SeriesReader = ({
  panel,
  series,
  plot,
  frame,
  large,
}: {
  panel: Panel;
  series: Series;
  /** Where the chart that stands has its plot. */
  plot: Drawing['plot'];
  /** What the chart is drawn in: it tells how many columns of pixels there are. */
  frame: RefObject<HTMLElement | null>;
  large: boolean;
}) => {
  const asked = useSpan();
  const open = useOpenSeries(panel, series);
  usePoints(panel, series, open, large ? asked : WHOLE, frame, large);
  return large ? <ZoomByDragging panel={panel} plot={plot} frame={frame} /> : null;
};
