import { DECK_FONTS } from './deck/layout.ts';
import type { ExportFormat } from './format.ts';

/** Every export format. A new one is one file in formats/ and one entry here. */
export const EXPORT_FORMATS = {
  png: {
    extension: 'png',
    mediaType: 'image/png',
    gathers: false,
    browser: true,
    holds: 'bitmap',
    load: async () => (await import('./formats/png.ts')).writePng,
  },
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    gathers: false,
    browser: false,
    holds: 'picture',
    load: async () => (await import('./formats/svg.ts')).writeSvg,
  },
  pdf: {
    extension: 'pdf',
    mediaType: 'application/pdf',
    gathers: true,
    browser: true,
    holds: 'document',
    oneFont: true,
    load: async () => (await import('./formats/pdf.ts')).writePdf,
  },
  pptx: {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    gathers: true,
    browser: false,
    holds: 'document',
    oneFont: DECK_FONTS,
    load: async () => (await import('./formats/pptx.ts')).writePptx,
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    gathers: true,
    browser: false,
    holds: 'data',
    load: async () => (await import('./formats/xlsx.ts')).writeXlsx,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    gathers: false,
    browser: false,
    holds: 'data',
    load: async () => (await import('./formats/csv.ts')).writeCsv,
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    gathers: false,
    browser: false,
    holds: 'data',
    load: async () => (await import('./formats/json.ts')).writeJson,
  },
  echarts: {
    extension: 'echarts.json',
    mediaType: 'application/json',
    gathers: false,
    browser: false,
    holds: 'picture',
    load: async () => (await import('./formats/echarts.ts')).writeEcharts,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatName = keyof typeof EXPORT_FORMATS;
export const FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as FormatName[];
