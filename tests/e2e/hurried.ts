import type { Page } from 'playwright-core';

/** Makes what a page does after a second or more come so many times as soon. Before the page is opened. */
export const hurried = (page: Page, times: number): Promise<unknown> =>
  page.addInitScript((times) => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((work: TimerHandler, ms = 0, ...given: unknown[]) =>
      wait(work, ms >= 1000 ? ms / times : ms, ...given)) as typeof window.setTimeout;
  }, times);
