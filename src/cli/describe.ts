import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SHIPPED_BUNDLE } from './bundle-directory.ts';
import { describeBundle } from './describe-bundle.ts';

/**
 * `npm run -s describe -- [DIR]`: brings the resources of a bundle's datapackage.json up to date: lists the CSV files
 * that are there and writes the Table Schema of each. Everything else in the file stays as it is.
 */
const directory = process.argv[2] ?? SHIPPED_BUNDLE;
await writeFile(join(directory, 'datapackage.json'), await describeBundle(directory));
