declare module 'echarts/lib/util/innerStore.js' {
  /** What ECharts knows of something that it paints: the datum behind it. */
  export const getECData: (painted: object) => {
    readonly seriesIndex?: number;
    readonly dataIndex?: number | null;
    readonly dataType?: string;
  };
}
