/** What asks for a layout: the size of the chart that a mark is drawn in. */
interface Sized {
  getWidth(): number;
  getHeight(): number;
}

/**
 * A layout for the box of a chart, made once for all marks in it: ECharts asks for one mark after another. Only the
 * last box is kept, which another size takes the place of.
 */
export const perBox = <Layout>(
  layout: (width: number, height: number) => Layout,
): ((chart: Sized) => Layout) => {
  let last: { readonly width: number; readonly height: number; readonly made: Layout } | null = null;
  return (chart) => {
    const [width, height] = [chart.getWidth(), chart.getHeight()];
    if (last?.width !== width || last.height !== height)
      last = { width, height, made: layout(width, height) };
    return last.made;
  };
};
