import { existsSync, readFileSync } from 'node:fs';

/** The report's text is not part of the project. Tests that need it look for it here and say so when they skip. */
const place = process.env.HESHU_REPORT ?? '../shared/report/report.txt';

export const reportText = existsSync(place) ? readFileSync(place, 'utf8') : null;

if (reportText === null) console.warn(`No report text at ${place}: the tests that need it skip.`);
