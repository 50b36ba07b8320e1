import type { Page } from 'playwright-core';

/**
 * Lays a page out without painting it, which takes most of the time on a large screen: for what is measured or weighed
 * rather than looked at.
 */
export const unpainted = async (page: Page): Promise<void> => {
  await page.addStyleTag({ content: 'html { clip-path: inset(0 0 100% 0); }' });
};
