/** Slides are 13.33 by 7.5 inches: 16:9. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
/** Where a chart stands, in inches. */
export const BODY = { x: SLIDE.margin, y: 1.55, w: SLIDE.width - 2 * SLIDE.margin, h: 4.85 } as const;
export const POINTS_PER_INCH = 72;
/** The same in CSS pixels, a point each, at which the type of pictures is as large as that of slides. */
export const PICTURE_BOX = { width: BODY.w * POINTS_PER_INCH, height: BODY.h * POINTS_PER_INCH } as const;
/** The fonts of text and of pictures: Windows has both, Office for Mac the first. */
export const DECK_FONTS = { zh: 'Microsoft YaHei', en: 'Segoe UI' } as const;
