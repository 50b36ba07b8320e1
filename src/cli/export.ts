import { exportPanels } from './export-panels.ts';

/**
 * `npm run -s export -- --panel ID|all --format … --out DIR [--bundle DIR]`: exports panels without a browser and prints
 * the paths of the files; exit 1 with the reason when it cannot.
 */
try {
  for (const path of await exportPanels(process.argv.slice(2))) console.log(path);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
