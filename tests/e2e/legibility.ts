import type { Page } from 'playwright-core';

/**
 * What is wrong with the texts of every slide of a show: too small, outside their slide or picture, cut off, or over one
 * another. Sizes are in pixels of a screen of 1080 lines. The page itself goes through the slides, since a message to
 * the browser for each step would take most of the time.
 */
export const textFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    /** Captions may be as small as 18; everything else is read from the back of the room. */
    const SMALLEST = 18;
    const BODY = 24;
    /** A letter reaches less far than its line box. */
    const INK = 0.8;
    const TOLERANCE = 1.5;
    const faults: string[] = [];
    const press = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const position = () => document.querySelector('[data-slide] footer > p:last-child')?.textContent ?? '';
    const isReady = () =>
      [...document.querySelectorAll('[data-slide] [data-panel]')].every(
        (panel) => panel.getAttribute('data-state') !== 'loading',
      );

    const lookAt = () => {
      for (const slide of document.querySelectorAll<HTMLElement>('[data-slide]')) {
        const name = slide.dataset.slide ?? '';
        const stage = slide.closest<HTMLElement>('[data-shape]');
        const unit = Number.parseFloat(stage?.style.getPropertyValue('--u') ?? '1');
        const screen = slide.getBoundingClientRect();
        const body = slide.querySelector(':scope > div')?.getBoundingClientRect() ?? screen;
        const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          if (!parent || text === '' || getComputedStyle(parent).visibility === 'hidden') continue;
          const size = Number.parseFloat(getComputedStyle(parent).fontSize);
          const svg = parent.closest('svg');
          const least = svg ? SMALLEST : BODY;
          if (size < least * unit - 0.1)
            faults.push(`${name}: “${text}” is ${(size / unit).toFixed(1)} px small`);
          const range = document.createRange();
          range.selectNodeContents(node);
          const frames: Element[] = svg ? [svg] : [];
          for (let box: Element | null = parent; box && box !== slide; box = box.parentElement) {
            if (getComputedStyle(box).overflow !== 'visible') frames.push(box);
          }
          const inBody = parent.closest('[data-slide] > div') !== null;
          for (const rect of range.getClientRects()) {
            if (rect.width < 1) continue;
            const middle = (rect.top + rect.bottom) / 2;
            const ink = Math.min(rect.height, size * INK) / 2;
            const box = { text, left: rect.left, right: rect.right, top: middle - ink, bottom: middle + ink };
            boxes.push(box);
            const within = [
              screen,
              ...(inBody ? [body] : []),
              ...frames.map((each) => each.getBoundingClientRect()),
            ];
            for (const frame of within) {
              const out = Math.max(
                frame.left - box.left,
                box.right - frame.right,
                frame.top - box.top,
                box.bottom - frame.bottom,
              );
              if (out > TOLERANCE * unit)
                faults.push(`${name}: “${text}” is cut off by ${out.toFixed(1)} px`);
            }
          }
        }
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > TOLERANCE * unit && down > TOLERANCE * unit)
              faults.push(
                `${name}: “${a.text}” and “${b.text}” overlap by ${across.toFixed(0)} × ${down.toFixed(0)}`,
              );
          }
        });
      }
      if (document.querySelector('[data-state="error"]')) faults.push(`${position()}: a chart failed`);
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      if (scrollWidth > clientWidth || scrollHeight > clientHeight) faults.push('the page scrolls');
    };

    const count = Number(position().split('/')[1]);
    const step = document.querySelectorAll('[data-slide]').length;
    for (let number = 1; number <= count; number += step) {
      for (const key of [...String(number), 'Enter']) press(key);
      do await frame();
      while (!position().startsWith(`${number} /`) || !isReady());
      lookAt();
    }
    return [...new Set(faults)];
  });

/**
 * What is wrong with the texts of every panel of a page: outside their panel or picture, or over one another; panels
 * that failed or have no live chart; a page that scrolls sideways. The page itself goes from panel to panel.
 */
export const panelFaults = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    /** A letter reaches less far than its line box. */
    const INK = 0.8;
    const TOLERANCE = 1.5;
    /** Frames that a chart is waited for. */
    const PATIENCE = 300;
    /** Frames in which it fills its frame before it is looked at: a new size comes first, a new drawing after it. */
    const SETTLED = 4;
    /** What only screen readers are told, the table that is folded, and what scrolls. */
    const ELSEWHERE = '.chart-points, section:has(> table), details:not([open]) > :not(summary)';
    const faults: string[] = [];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

    const lookAt = (panel: HTMLElement): void => {
      const name = panel.dataset.panel ?? '';
      const sheet = panel.getBoundingClientRect();
      const boxes: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!parent || text === '' || parent.closest(ELSEWHERE)) continue;
        const svg = parent.closest('svg');
        const size = Number.parseFloat(getComputedStyle(parent).fontSize);
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          if (rect.width < 1) continue;
          const upright = rect.height > rect.width && text.length > 2;
          const middle = (rect.top + rect.bottom) / 2;
          const half = upright ? rect.height / 2 : Math.min(rect.height, size * INK) / 2;
          const box = { text, left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
          boxes.push(box);
          for (const within of [sheet, ...(svg ? [svg.getBoundingClientRect()] : [])]) {
            const out = Math.max(
              within.left - box.left,
              box.right - within.right,
              within.top - box.top,
              box.bottom - within.bottom,
            );
            if (out > TOLERANCE) faults.push(`${name}: “${text}” is cut off by ${out.toFixed(1)} px`);
          }
        }
      }
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (across > TOLERANCE && down > TOLERANCE)
            faults.push(
              `${name}: “${a.text}” and “${b.text}” overlap by ${across.toFixed(0)} × ${down.toFixed(0)}`,
            );
        }
      });
    };

    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) {
      panel.scrollIntoView();
      /** The live chart has come, and has followed the size of the page. */
      const isDrawn = (): boolean => {
        const [picture, svg] = ['.chart-picture', '.chart-picture svg'].map((name) =>
          panel.querySelector(name)?.getBoundingClientRect(),
        );
        if (!picture || !svg) return false;
        return Math.abs(picture.width - svg.width) < 1 && Math.abs(picture.height - svg.height) < 1;
      };
      for (let wait = 0, drawn = 0; wait < PATIENCE && drawn < SETTLED; wait += 1) {
        await frame();
        drawn = isDrawn() ? drawn + 1 : 0;
      }
      if (!isDrawn()) faults.push(`${panel.dataset.panel}: its live chart does not fill its frame`);
      if (panel.dataset.state !== 'ready') faults.push(`${panel.dataset.panel}: ${panel.dataset.state}`);
      lookAt(panel);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    return faults;
  });
