import * as v from 'valibot';
import { column, DECIMAL_PATTERN } from '../model/schema.ts';
import { table } from '../model/table.ts';

/** Long series are read by their bytes (series-file.ts): this describes their files to other programs. */
export const seriesTable = table('series', 'date', {
  date: column(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?)?)?$/))),
  value: column(
    v.pipe(
      v.string(),
      v.check((text) => text === '' || DECIMAL_PATTERN.test(text)),
    ),
  ),
});
