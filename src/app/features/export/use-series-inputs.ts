import { useEffect, useState } from 'react';
import type { SeriesInput } from '../../../charts/model/kind.ts';
import type { Panel } from '../../../charts/model/panel.ts';
import { useDashboardState } from '../../data/dashboard-provider.tsx';
import { useSpan } from '../../panel/series/span.ts';

const NONE: ReadonlyMap<Panel, SeriesInput> = new Map();

/** The stretches of long series that are to be exported, as the link shows them; null while they are being read. */
export const useSeriesInputs = (panels: readonly Panel[]): ReadonlyMap<Panel, SeriesInput> | null => {
  const { folder } = useDashboardState();
  const { from, to } = useSpan();
  const [inputs, setInputs] = useState<ReadonlyMap<Panel, SeriesInput> | null>(null);
  const wanted = panels.filter((panel) => panel.series);
  const key = wanted.map((panel) => panel.place).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew each time, and its key says when it is another
  useEffect(() => {
    if (wanted.length === 0) return;
    let over = false;
    setInputs(null);
    void import('../../panel/series/read-once.ts')
      .then(({ readOnce }) => readOnce(folder, wanted, { from, to }))
      // What could not be read is told by the panel that is to be drawn.
      .catch(() => NONE)
      .then((read) => over || setInputs(read));
    return () => {
      over = true;
    };
  }, [folder, key, from, to]);
  return wanted.length === 0 ? NONE : inputs;
};
