import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { isBorneOut } from '../../src/audit/by-figure.ts';
import { checksText } from '../../src/audit/counts.ts';
import { SHIPPED } from '../support/shipped.ts';
import { axeFindings, launch, open, watchedPage } from './page.ts';

let browser: Browser;
const { bundle, manifest } = SHIPPED;
const shipped = audit(bundle);

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const finding = () => {
  const found = shipped.checks.find(({ verdict, kind }) => verdict === 'differs' && kind === 'base');
  if (!found) throw new Error('no finding to look at');
  return found;
};

describe('audit', () => {
  test('lists every check with its verdict, findings first', async () => {
    const { page, complaints, context } = await watchedPage(browser);
    await open(page, '/audit');
    const listed = await page
      .locator('[data-check]')
      .evaluateAll((checks) =>
        checks.map((check) => [check.getAttribute('data-check'), check.getAttribute('data-verdict')]),
      );
    expect(new Map(listed as [string, string][])).toEqual(
      new Map(shipped.checks.map(({ id, verdict }) => [id, verdict])),
    );
    expect(listed[0]?.[1]).toBe('differs');
    expect(listed.at(-1)?.[1]).toBe('agrees');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a permalink opens its check: number line, reason and links to the figures', async () => {
    const { page, complaints, context } = await watchedPage(browser, { dark: true });
    const check = finding();
    await open(page, `/audit?lang=en&verdict=differs&check=${check.id}`);
    const card = page.locator(`[data-check="${check.id}"]`);
    await card.locator('[data-state="ready"]').waitFor();
    expect(await card.textContent()).toContain(check.reason.en);
    expect(await card.textContent()).toContain(check.formula.en);
    const named = await card
      .locator('[data-figure]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
    const [figure] = check.operands;
    expect(named).toContain(figure);
    expect(await axeFindings(page)).toEqual([]);
    await card.locator(`[data-figure="${figure}"]`).click();
    await page.locator(`[data-card="${figure}"]`).waitFor();
    // The figure's card names the check and leads back to it.
    expect(await page.locator(`[data-card] a[href="#/audit?check=${check.id}"]`).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('opens and closes by keyboard, and filters by verdict, kind and topic in the hash', async () => {
    const { page, context } = await watchedPage(browser, { width: 390, height: 844 });
    await open(page, '/audit?lang=en');
    const first = page.locator('[data-check] button').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-check][data-open="true"]').waitFor();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(page.url()).toContain('check=');
    await page.keyboard.press('Enter');
    await page.locator('[data-check][data-open="true"]').waitFor({ state: 'detached' });

    const count = (verdict: string): number =>
      shipped.checks.filter((check) => check.verdict === verdict).length;
    await page.locator('button[data-verdict="implied"]').click();
    await page.waitForFunction(() => !document.querySelector('[data-check][data-verdict="agrees"]'));
    expect(await page.locator('[data-check]').count()).toBe(count('implied'));
    await page.getByLabel('Kind').selectOption('ratio');
    await page.waitForFunction(() => location.hash.includes('kind=ratio'));
    const both = shipped.checks.filter(({ kind, verdict }) => kind === 'ratio' && verdict === 'implied');
    await page.waitForFunction((n) => document.querySelectorAll('[data-check]').length === n, both.length);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('badges lead from a panel to the checks of what it draws', async () => {
    const { page, context } = await watchedPage(browser);
    const result = shipped.checks.find(({ verdict }) => verdict === 'revised')?.result ?? '';
    const panel = manifest.panels.find(({ figures }) => figures.includes(result));
    if (!panel) throw new Error('no panel shows the growth');
    const drawn = new Set([...panel.figures, ...panel.references]);
    const checks = shipped.checks.filter((check) => isBorneOut(check, drawn));
    expect(checks.length).toBeGreaterThan(1);
    await open(page, `/panel/${panel.id}?lang=en`);
    const badge = page.locator(`[data-panel="${panel.id}"] .panel-foot .audit-badge`);
    expect(await badge.textContent()).toBe(checksText(checks, 'en'));
    await badge.click();
    await page.locator('main[data-path="/audit"] [data-check]').first().waitFor();
    const shown = await page
      .locator('[data-check]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-check')));
    expect(shown.sort()).toEqual(checks.map(({ id }) => id).sort());
    await context.close();
  });

  test.each(['zh', 'en'])('the method page in %s names its sources and passes axe', async (lang) => {
    const { page, complaints, context } = await watchedPage(browser, { width: 390 });
    await open(page, `/audit/method?lang=${lang}`);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const source of ['GRIM', 'XBRL Calculations 1.1', 'GB/T 8170']) expect(text).toContain(source);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
