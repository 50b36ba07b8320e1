import { useSettings } from '../../settings/provider.tsx';
import './chart.css';
import { CHART_STRINGS } from './strings.ts';

/** What stands in a chart's frame until the chart has come. */
export const ChartLoading = () => (
  <div className="chart-loading">
    <p className="visually-hidden">{CHART_STRINGS[useSettings().locale].loading}</p>
  </div>
);
