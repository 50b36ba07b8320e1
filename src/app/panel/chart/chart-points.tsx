import type { ECharts } from 'echarts/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { DataPoint } from '../../../charts/model/points.ts';
import { useSettings } from '../../settings/provider.tsx';
import { markPlace, type Place } from './mark-place.ts';
import { openFigure } from './open-figure.ts';
import { CHART_STRINGS } from './strings.ts';

/** Around a mark. */
const MARGIN = 4;

/** The index that a key leads to from `at` of `count` points; null for any other key. */
export const stepTo = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/**
 * The data points of a chart for keyboards and screen readers, laid over the picture: arrows move between them, Enter
 * opens the figure's card, Escape leaves. The present point is announced, ringed and shows its tooltip.
 */
export const ChartPoints = ({
  points,
  chart,
  label,
}: {
  points: readonly DataPoint[];
  /** Null until the picture stands. */
  chart: ECharts | null;
  label: string;
}) => {
  const { locale } = useSettings();
  const words = CHART_STRINGS[locale];
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [focused, setFocused] = useState(false);
  const [place, setPlace] = useState<Place | null>(null);
  const current = Math.min(at, points.length - 1);
  const point = points[current];
  useEffect(() => {
    if (!chart || !point || !focused) return;
    const { seriesIndex, dataIndex } = point;
    setPlace(markPlace(chart, point));
    chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
    return () => {
      setPlace(null);
      if (!chart.isDisposed()) chart.dispatchAction({ type: 'hideTip' });
    };
  }, [chart, point, focused]);
  if (points.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = stepTo(event.key, current, points.length);
    if (next !== null) setAt(next);
    else if (event.key === 'Escape')
      list.current?.closest<HTMLElement>('[data-panel]')?.focus({ preventScroll: true });
    else if (event.key === 'Enter' || event.key === ' ') openFigure(point?.figure);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      className="chart-points"
      role="listbox"
      tabIndex={0}
      aria-label={words.points(points.length, label)}
      aria-activedescendant={`${id}-${current}`}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {points.map(({ seriesIndex, dataIndex, tip }, index) => (
        <div
          key={`${seriesIndex}.${dataIndex}`}
          id={`${id}-${index}`}
          className="chart-point"
          role="option"
          tabIndex={-1}
          aria-selected={index === current}
        >
          {tip.replaceAll('\n', words.between)}
        </div>
      ))}
      {place && (
        <span
          className="chart-ring"
          style={{
            left: place.x - MARGIN,
            top: place.y - MARGIN,
            width: place.width + 2 * MARGIN,
            height: place.height + 2 * MARGIN,
          }}
        />
      )}
    </div>
  );
};
