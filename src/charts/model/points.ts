import type { EChartsOption } from 'echarts';
import type { FigureId } from '../../bundle/model/bundle.ts';
import type { MarkData } from '../marks/marks.ts';

/** A mark of a drawing that a reader can stop at: where ECharts keeps it, what it says, and its figure. */
export interface DataPoint {
  readonly seriesIndex: number;
  readonly dataIndex: number;
  /** The exact number with what it is of, in lines. */
  readonly tip: string;
  readonly figure?: FigureId;
}

const markData = (item: unknown): Partial<MarkData> =>
  typeof item === 'object' && item !== null ? (item as Partial<MarkData>) : {};

/** The data points of an option in reading order: every item that carries a tip. */
export const dataPoints = ({ series }: EChartsOption): DataPoint[] =>
  [series ?? []].flat().flatMap(({ data }, seriesIndex) =>
    (Array.isArray(data) ? data : []).flatMap((item: unknown, dataIndex): DataPoint[] => {
      const { tip, figure } = markData(item);
      return tip ? [{ seriesIndex, dataIndex, tip, ...(figure !== undefined && { figure }) }] : [];
    }),
  );
