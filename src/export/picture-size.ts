/** How a picture is laid out, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  /** Height ÷ width of the whole; else as high as its content. */
  readonly ratio?: number;
  readonly transparent?: boolean;
}

/** The width of a picture for which none is asked. Here, since what draws one brings ECharts along. */
export const STANDARD_WIDTH = 800;
