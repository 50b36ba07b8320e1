import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Other real reports, to develop the reader on; like the report's text they are not part of the project. */
const REPORT = process.env.HESHU_REPORT ?? '../shared/report/report.txt';
const FOLDER = join(dirname(REPORT), '..', 'reports-dev');

/** The bytes of one of them; null where it is absent. */
export const devReport = (name: string): Buffer | null => {
  const path = join(FOLDER, name);
  if (existsSync(path)) return readFileSync(path);
  console.warn(`No report at ${path}: the tests that need it skip.`);
  return null;
};
