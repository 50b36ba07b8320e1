import * as v from 'valibot';
import { column, DECIMAL_PATTERN, decimal } from './schema.ts';
import { table } from './table.ts';

/** Long series are read by their bytes (series-file.ts): this describes their files to other programs. */
export const seriesTable = table('date', {
  date: column(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/)),
    { zh: '日期或时刻（ISO 8601），由早到晚', en: 'date or time, ISO 8601, the earliest first' },
    {
      zh: 'ISO 8601 日期，如 2021-12-31',
      en: 'an ISO 8601 date such as 2021-12-31',
    },
  ),
  value: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || DECIMAL_PATTERN.test(text)),
    ),
    { zh: '数值；没有时留空', en: 'decimal; blank where there is none' },
    decimal,
  ),
});
