import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { FormatName } from '../../src/export/registry.ts';

/** The export dialog as a reader uses it. */

const scratch = mkdtempSync(join(tmpdir(), 'heshu-export-'));

export const dialogOf = (page: Page): Locator => page.locator('[data-export]');

export const choose = (page: Page, format: FormatName): Promise<void> =>
  dialogOf(page).locator(`input[value="${format}"]`).check();

export const save = (page: Page): Promise<void> =>
  dialogOf(page).getByRole('button', { name: '保存', exact: true }).click();

export interface Saved {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Presses save and gives the file that the browser was handed. */
export const saved = async (page: Page): Promise<Saved> => {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), save(page)]);
  const name = download.suggestedFilename();
  const path = join(scratch, name);
  await download.saveAs(path);
  return { name, path, bytes: new Uint8Array(readFileSync(path)) };
};
