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
  json: {
    extension: 'json',
    mediaType: 'application/json',
    gathers: false,
    load: async () => (await import('./formats/json.ts')).writeJson,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;
