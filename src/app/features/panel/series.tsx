import { lazy, Suspense } from 'react';
import { useShownSeries } from '../../panel/series/shown-series.ts';
import type { SectionProps } from './section-props.ts';

const SeriesExplorer = lazy(() => import('./series-explorer.tsx'));

/** The stretches and the rows of a long series; nothing for a panel of figures. */
export const SeriesOnPage = ({ panel }: SectionProps) => {
  const { open, input } = useShownSeries(panel) ?? {};
  const { series } = panel;
  if (!series || !open || !input) return null;
  return (
    <Suspense>
      <SeriesExplorer series={series} open={open} points={input.points} />
    </Suspense>
  );
};
