import type { ExportFormat } from './format.ts';

/** Every export format. A new one is one file in formats/ and one entry here. */
export const EXPORT_FORMATS = {
  svg: {
    extension: 'svg',
    mediaType: 'image/svg+xml',
    gathers: false,
    load: async () => (await import('./formats/svg.ts')).writeSvg,
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    gathers: false,
    load: async () => (await import('./formats/csv.ts')).writeCsv,
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    gathers: true,
    load: async () => (await import('./formats/xlsx.ts')).writeXlsx,
  },
  pptx: {
    extension: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    gathers: true,
    load: async () => (await import('./formats/pptx.ts')).writePptx,
  },
  json: {
    extension: 'json',
    mediaType: 'application/json',
    gathers: false,
    load: async () => (await import('./formats/json.ts')).writeJson,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
