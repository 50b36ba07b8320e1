import * as v from 'valibot';
import { panelKind } from '../model/kind.ts';

const options = v.strictObject({
  /** The name of a long series of datapackage.json. */
  series: v.string(),
});

/** Its height while its file is being read, too, so that nothing shifts. */
export const LONG_SERIES_HEIGHT = 300;

/** A long numeric series as a line. How it is drawn comes with what is drawn of it (series-drawing.ts). */
export const longSeries = panelKind({
  options,
  figureIds: () => [],
  seriesName: ({ series }) => series,
  draw: (input) => input.series?.draw(input) ?? { option: {}, height: LONG_SERIES_HEIGHT, alt: '', rows: [] },
});
