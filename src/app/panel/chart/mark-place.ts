import type { ECharts } from 'echarts/core';
import type { DataPoint } from '../../../charts/model/points.ts';

/** A rectangle in CSS pixels from the chart's top left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Rect extends Place {
  clone(): Rect;
  applyTransform(matrix: unknown): void;
}

/** The few of ECharts' own objects that tell where a mark stands; it has no public way to ask. */
interface Inner {
  getModel(): {
    getSeriesByIndex(index: number):
      | {
          getData(): {
            getItemGraphicEl(
              index: number,
            ): { getBoundingRect(): Rect; getComputedTransform(): unknown } | undefined;
          };
        }
      | undefined;
  };
}

/** Where the mark of a data point stands; null where it has none. */
export const markPlace = (chart: ECharts, { seriesIndex, dataIndex }: DataPoint): Place | null => {
  const series = (chart as unknown as Inner).getModel().getSeriesByIndex(seriesIndex);
  const mark = series?.getData().getItemGraphicEl(dataIndex);
  if (!mark) return null;
  const rect = mark.getBoundingRect().clone();
  const transform = mark.getComputedTransform();
  if (transform) rect.applyTransform(transform);
  return { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
};
