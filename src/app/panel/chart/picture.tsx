import type { ComponentProps } from 'react';
import { LiveChart } from './live-chart.tsx';
import { PrintedChart } from './printed-chart.tsx';

type Props =
  | ({ readonly on: 'screen' } & ComponentProps<typeof LiveChart>)
  | ({ readonly on: 'paper' } & ComponentProps<typeof PrintedChart>);

/**
 * A drawing on the screen or on paper. One component, because it comes with ECharts when first asked for: once one
 * chart stands, any other can be printed at once.
 */
export const Picture = (props: Props) =>
  props.on === 'screen' ? <LiveChart {...props} /> : <PrintedChart {...props} />;
