import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hurried } from './hurried.ts';
import { textFaults } from './legibility.ts';
import { axeFindings, launch, open, settled, type WatchedPage, watchedPage } from './page.ts';
import { growth, SOAK_ARGS, soak } from './soak.ts';
import { unpainted } from './unpainted.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

const SCREEN = { width: 1920, height: 1080 };

const slideOf = (page: Page) => page.locator('[data-slide]').first().getAttribute('data-slide');
const positionOf = async (page: Page): Promise<{ number: number; count: number }> => {
  const [number = 0, count = 0] = (
    (await page.locator('[data-slide] footer > p:last-child').first().textContent()) ?? ''
  )
    .split('/')
    .map(Number);
  return { number, count };
};
const numberOf = async (page: Page): Promise<number> => (await positionOf(page)).number;
const waitForNumber = (page: Page, number: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('[data-slide] footer > p:last-child')?.textContent?.startsWith(`${wanted} /`),
    number,
  );
const goTo = async (page: Page, number: number): Promise<void> => {
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await waitForNumber(page, number);
};

describe('the show', () => {
  test('starts by itself from its address, turns by itself, and stays without the frame of a page', async () => {
    const { page, complaints, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=1&theme=light&start=3&clock=0');
    expect(await page.locator('main').getAttribute('data-theme')).toBe('light');
    expect(await page.locator('nav, body footer:not([data-slide] *), [data-slide] time').count()).toBe(0);
    await waitForNumber(page, 4);
    await waitForNumber(page, 5);
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('loops, or stops at its end; a named slideshow shows its slides only', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=0&deck=opening');
    const { count } = await positionOf(page);
    expect(count).toBeGreaterThan(1);
    expect(await page.locator('[data-slide] header b').textContent()).toBe('开放与金融');
    await page.keyboard.press('End');
    await waitForNumber(page, count);
    await page.keyboard.press('PageDown');
    await waitForNumber(page, 1);
    await page.evaluate(() => {
      // The place of before is due to be written into the address just after this: not into the new one.
      setTimeout(() => {
        window.location.hash = '/screen?dwell=0&deck=opening&loop=0&start=99';
      });
      for (const due = performance.now() + 600; performance.now() < due; );
    });
    await waitForNumber(page, count);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(150);
    expect(await numberOf(page)).toBe(count);
    await context.close();
  });

  test('begins where a link says, also where it began before', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=0&start=2');
    await page.keyboard.press('PageDown');
    await waitForNumber(page, 3);
    await page.waitForFunction(() => window.location.hash.includes('start=3'));
    await page.evaluate(() => {
      window.location.hash = '/screen?dwell=0&start=2';
    });
    await waitForNumber(page, 2);
    await context.close();
  });

  test('remembers its place though the language is written into the address meanwhile', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=0&lang=en');
    await page
      .locator('[role="toolbar"] button')
      .last()
      .evaluate((button: HTMLElement) => button.click());
    await page.waitForFunction(() => window.location.hash.includes('lang=zh'));
    await page.keyboard.press('PageDown');
    await waitForNumber(page, 2);
    await page.waitForFunction(() => window.location.hash.includes('start=2'));
    await context.close();
  });

  test('obeys remotes and keyboards: turn, black-out, pause, jump, overview, full screen', async () => {
    const { page, complaints, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=0');
    await page.keyboard.press('PageDown');
    await waitForNumber(page, 2);
    await page.keyboard.press('ArrowRight');
    await waitForNumber(page, 3);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowLeft');
    await waitForNumber(page, 1);

    for (const key of ['.', 'b']) {
      await page.keyboard.press(key);
      await page.locator('[data-black="true"]').waitFor();
      expect(await page.locator('[data-black="true"]').boundingBox()).toMatchObject(SCREEN);
      await page.keyboard.press(key);
      await page.locator('[data-black="true"]').waitFor({ state: 'detached' });
    }

    await page.keyboard.press('Space');
    expect(await page.locator('[data-turn]').getAttribute('data-paused')).toBe('true');
    await page.keyboard.press('Space');
    expect(await page.locator('[data-turn]').getAttribute('data-paused')).toBe('false');

    await page.keyboard.type('12');
    expect(await page.locator('[data-turn] > [role="status"]').textContent()).toContain('12');
    await page.keyboard.press('Enter');
    await waitForNumber(page, 12);

    await page.keyboard.press('o');
    const { count } = await page
      .getByRole('list', { name: '页面总览' })
      .evaluate((list) => ({ count: list.children.length }));
    expect(await page.locator('[_echarts_instance_]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-jump'))).toBe('12');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await waitForNumber(page, 14);
    expect((await positionOf(page)).count).toBe(count);

    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is swiped, fades its controls, keeps the display awake, and comes back to its place', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    await context.addInitScript(() => {
      const request = () => {
        document.documentElement.dataset.awake = 'yes';
        return Promise.resolve({ release: () => Promise.resolve() });
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    });
    await open(page, '/screen?dwell=0');
    await page.locator('html[data-awake="yes"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-turn]').getAttribute('data-idle')).toBe('true');
    const swipe = (from: number, to: number) =>
      page.locator('[data-turn]').evaluate(
        (show, [start, end]) => {
          const at = (type: string, clientX: number) =>
            show.dispatchEvent(
              new PointerEvent(type, { pointerType: 'touch', clientX, clientY: 500, bubbles: true }),
            );
          at('pointerdown', start ?? 0);
          at('pointerup', end ?? 0);
        },
        [from, to],
      );
    await swipe(1200, 700);
    await waitForNumber(page, 2);
    await swipe(700, 1200);
    await waitForNumber(page, 1);
    await swipe(700, 730);
    await page.waitForTimeout(100);
    expect(await numberOf(page)).toBe(1);

    const controls = page.locator('[role="toolbar"]');
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await page.waitForFunction(() => {
      const shown = document.querySelector('[role="toolbar"]');
      return shown && getComputedStyle(shown).opacity === '1';
    });
    await controls.getByRole('button', { name: '下一页' }).click();
    await waitForNumber(page, 2);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.waitForFunction(() => {
      const shown = document.querySelector('[role="toolbar"]');
      const show = document.querySelector('[data-turn]');
      return (
        shown && show && getComputedStyle(shown).opacity === '0' && getComputedStyle(show).cursor === 'none'
      );
    });

    // A remote that turns the page leaves the slide free of controls.
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await waitForNumber(page, 2);
    expect(await page.locator('[data-turn]').getAttribute('data-idle')).toBe('true');

    await page.keyboard.press('Space');
    await page.waitForFunction(() => /start=2.*paused=1/.test(window.location.hash));
    await page.reload();
    await waitForNumber(page, 2);
    expect(await page.locator('[data-turn]').getAttribute('data-paused')).toBe('true');
    await context.close();
  });

  test('a chart that fails says so quietly on its own slide', async () => {
    const { page, complaints, context } = await watchedPage(browser, SCREEN);
    await page.route('**/xiamen-2021/panels.json', async (route) => {
      const json = await (await route.fetch()).json();
      const panel = json.panels.find((each: { id: string }) => each.id === 'gdp');
      panel.options = { nonsense: true };
      await route.fulfill({ json });
    });
    await open(page, '/screen?dwell=0&start=2');
    const panel = page.locator('[data-panel="gdp"]');
    expect(await panel.getAttribute('data-state')).toBe('error');
    expect(await panel.textContent()).toContain('这张图无法绘制');
    await page.keyboard.press('PageDown');
    await waitForNumber(page, 3);
    await settled(page);
    expect(await page.locator('[data-panel][data-state="ready"]').count()).toBe(2);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('new data on the server', () => {
  /** A look every third of a second instead of every five. */
  const HURRY = 16;

  test('is swapped in between slides; broken data and an absent server leave the show as it is', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    let change: ((text: string) => string) | null = null;
    let asked = 0;
    await page.route('**/xiamen-2021/figures/economy.csv', async (route) => {
      asked += 1;
      const text = await (await route.fetch()).text();
      // A look that was on its way when the route was taken off again has been answered by the server.
      await route
        .fulfill({ body: change ? change(text) : text, contentType: 'text/csv' })
        .catch(() => undefined);
    });
    const nextLook = async (): Promise<void> => {
      const before = asked;
      while (asked < before + 2) await page.waitForTimeout(50);
    };
    const gdp = () => page.locator('[data-slide] p[data-figure="gdp.2021"]').getAttribute('data-value');
    const sign = page.locator('[data-slide] header').getByText('新数据有');
    const turnAway = async (): Promise<void> => {
      await goTo(page, 3);
      await goTo(page, 2);
    };
    /** Turns until the value is there: how long newer data takes to be read is the machine's affair. */
    const turnedTo = (value: string): Promise<void> =>
      expect
        .poll(
          async () => {
            await turnAway();
            return gdp();
          },
          { timeout: 15_000 },
        )
        .toBe(value);
    await hurried(page, HURRY);
    await open(page, '/screen?dwell=0&start=2&watch=5');
    expect(await gdp()).toBe('7033.89');

    change = (text) => text.replaceAll('7033.89', '7044.44');
    await nextLook();
    expect(await gdp()).toBe('7033.89');
    await turnedTo('7044.44');

    change = (text) => text.replace('7033.89', 'many');
    await sign.waitFor();
    expect(await sign.textContent()).toContain('新数据有');
    await turnAway();
    expect(await gdp()).toBe('7044.44');

    change = (text) => text.replaceAll('7033.89', '7055.55');
    await sign.waitFor({ state: 'detached' });
    await turnedTo('7055.55');

    const missed = page.waitForEvent('requestfailed');
    await context.setOffline(true);
    await page.unroute('**/xiamen-2021/figures/economy.csv');
    await missed;
    await turnAway();
    expect(await gdp()).toBe('7055.55');
    expect(await sign.count()).toBe(0);
    await settled(page);

    await context.setOffline(false);
    await page.waitForResponse('**/xiamen-2021/figures/economy.csv');
    await turnedTo('7033.89');
    await context.close();
  });

  test('a screen that finds no data at first says so and starts once there is some', async () => {
    const { page, context } = await watchedPage(browser, SCREEN);
    await page.route('**/data/**', (route) => route.abort());
    await hurried(page, HURRY);
    await page.goto(`${inject('address')}#/screen?dwell=0&watch=5`);
    await page.getByText('正在重试').waitFor();
    await page.unroute('**/data/**');
    await page.locator('[data-slide]').waitFor({ timeout: 10_000 });
    await context.close();
  });
});

/** Drives a screen from a presenter's window that was opened from it, and reloads either. */
const present = async (page: Page): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await opened;
  const shown = (id: string | null) => presenter.locator(`[data-current="${id}"]`).waitFor();
  const press = (name: string) => presenter.getByRole('button', { name, exact: true }).first().click();
  await shown(await slideOf(page));

  const next = await presenter.locator('[data-next]').getAttribute('data-next');
  await press('下一页');
  await waitForNumber(page, 2);
  expect(await slideOf(page)).toBe(next);
  await shown(next);
  await presenter.keyboard.press('PageDown');
  await waitForNumber(page, 3);
  // The list of slides follows the show to its end and back.
  await presenter.keyboard.press('End');
  const last = presenter.locator('nav [aria-current]');
  await expect
    .poll(() => last.evaluate((item) => item.getBoundingClientRect().bottom <= window.innerHeight))
    .toBe(true);
  expect(await last.getAttribute('data-jump')).toBe(String((await positionOf(page)).count));
  await presenter.locator('[data-jump="5"]').click();
  await waitForNumber(page, 5);
  await shown(await slideOf(page));
  const notes = (await presenter.locator('[data-notes]').textContent()) ?? '';
  expect(notes).toContain('来源');
  expect(notes).toContain('8876.5');

  await press('黑屏');
  await page.locator('[data-black="true"]').waitFor();
  await presenter.getByText('大屏已黑屏').waitFor();
  await press('恢复画面');
  await page.locator('[data-black="true"]').waitFor({ state: 'detached' });

  const preview = await presenter.locator('[data-current] figure').boundingBox();
  if (!preview) throw new Error('no preview');
  await presenter.mouse.move(preview.x + preview.width / 4, preview.y + preview.height / 2);
  const laser = page.locator('[data-turn] > span');
  await laser.waitFor();
  expect(await laser.evaluate((dot) => [dot.style.left, dot.style.top].map(Number.parseFloat))).toEqual([
    expect.closeTo(25, 0),
    expect.closeTo(50, 0),
  ]);
  await presenter.mouse.move(preview.x + preview.width / 4, 5);
  await laser.waitFor({ state: 'detached' });

  await presenter.waitForTimeout(1100);
  const elapsed = () => presenter.getByRole('timer').textContent();
  expect(await elapsed()).not.toBe('0:00');
  await presenter.reload();
  await shown(await slideOf(page));
  expect(await elapsed()).not.toBe('0:00');
  await presenter.keyboard.press('PageDown');
  await waitForNumber(page, 6);
  await page.waitForFunction(() => window.location.hash.includes('start=6'));
  await page.reload();
  await waitForNumber(page, 6);
  // A reloaded screen is found again by its heartbeat or by the presenter's question.
  for (let tries = 0; tries < 20 && (await numberOf(page)) !== 7; tries += 1) {
    await presenter.locator('[data-jump="7"]').click();
    await presenter.waitForTimeout(300);
  }
  expect(await numberOf(page)).toBe(7);
  await shown(await slideOf(page));
};

describe('the presenter’s window', () => {
  test('commands the screen, points, tells the time, and survives a reload of either', async () => {
    const { page, complaints, context } = await watchedPage(browser, SCREEN);
    await open(page, '/screen?dwell=0');
    await present(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('alone it says how to get a screen, opens one, and notices when it is gone', async () => {
    const { page, complaints, context } = await watchedPage(browser, { width: 1440, height: 900 });
    // Contrast is judged on what stands, not on what fades in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, '/presenter?lang=en&theme=dark');
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open the screen' }).click();
    const screen = await opened;
    await page.locator('[data-current]').waitFor();
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
    await screen.locator('[data-slide]').first().waitFor();
    expect(await screen.locator('[data-slide]').count()).toBe(1);
    await screen.close();
    await page.getByText('No screen yet').waitFor({ timeout: 10_000 });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('works in the build in one file, opened from a folder', async () => {
    if (!existsSync('dist-single/index.html')) throw new Error('run `npm run build:single` first');
    const home = pathToFileURL('dist-single/index.html').href;
    const { page, complaints, context } = await watchedPage(browser, { ...SCREEN, home });
    await context.setOffline(true);
    await open(page, '/screen?dwell=0', home);
    await present(page);
    expect(complaints).toEqual([]);
    await context.close();
  }, 150_000);
});

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 2560, height: 1080 },
  { width: 3840, height: 1080 },
  { width: 1080, height: 1920 },
];

describe('from eight metres', () => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await watchedPage(browser, SCREEN);
    await watched.page.emulateMedia({ reducedMotion: 'reduce' });
    // A minute in which the picture has wandered.
    await watched.page.clock.setFixedTime(0);
    await open(watched.page, '/screen?dwell=0&watch=0');
    await unpainted(watched.page);
  });

  afterAll(() => watched?.context.close());

  test.each(SIZES)('no text is small, cut off or over another on $width × $height', async (size) => {
    const { page, complaints } = watched;
    await page.setViewportSize(size);
    // The page hears of its new size when it has time.
    await page.waitForFunction(({ width, height }) => {
      const stage = document.querySelector('[data-shape]');
      return stage?.clientWidth === width && stage.clientHeight === height;
    }, size);
    const views = size.width >= 3 * size.height ? 2 : 1;
    expect(await page.locator('[data-slide]').count()).toBe(views);
    for (const locale of ['zh-CN', 'en']) {
      const stage = page.locator(`[data-shape][lang="${locale}"]`);
      if ((await stage.count()) === 0)
        await page
          .locator('[role="toolbar"] button')
          .last()
          .evaluate((button: HTMLElement) => button.click());
      await stage.waitFor({ state: 'attached' });
      expect(await textFaults(page), locale).toEqual([]);
      // The bar that tells how far the show is stands in line with what is on the slides, wherever the picture is.
      const [bar, foot] = await Promise.all(
        ['[data-turn] > [aria-hidden="true"]', '[data-slide] footer'].map((name) =>
          page.locator(name).first().boundingBox(),
        ),
      );
      expect(bar?.x).toBeCloseTo(foot?.x ?? Number.NaN, 1);
    }
    expect(complaints).toEqual([]);
  });

  test('a slide whose audit finds a number that differs says which, and by what reckoning', async () => {
    const { page } = watched;
    await page.setViewportSize(SCREEN);
    const { count } = await positionOf(page);
    let counted = 0;
    for (let number = 1; number <= count; number += 1) {
      await goTo(page, number);
      const slide = page.locator('[data-slide]');
      const differs = (await slide.locator('footer [data-count-of="differs"]').count()) > 0;
      if ((await slide.getAttribute('data-kind')) === 'panels')
        expect((await slide.locator('[data-check][data-verdict="differs"]').count()) > 0, `${number}`).toBe(
          differs,
        );
      if (differs) counted += 1;
    }
    expect(counted).toBeGreaterThan(0);
  });

  test('on a wall the controls stand clear of the seam', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 3840, height: 1080 });
    const box = await page.locator('[role="toolbar"]').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Number.POSITIVE_INFINITY)).toBeLessThan(1920);
  });
});

test('a show of 300 slides leaves nothing behind', async () => {
  const own = await launch(SOAK_ARGS);
  const { page, complaints } = await watchedPage(own, SCREEN);
  const found = await soak(page, inject('address'), [100, 300]);
  expect(found.at(-1)?.turns).toBeGreaterThanOrEqual(300);
  expect(growth(found), JSON.stringify(found)).toBeLessThan(0.05);
  expect(found.map(({ charts }) => charts)).toEqual([1, 1]);
  expect(complaints).toEqual([]);
  await own.close();
}, 180_000);
