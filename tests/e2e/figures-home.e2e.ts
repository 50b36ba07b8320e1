import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import Fraction from 'fraction.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHIPPED_BUNDLE } from '../../src/cli/bundle-directory.ts';
import { launch, open, settled, watchedPage } from './page.ts';

/** The files as any other program reads them: what is on the screen is held against them, not against our reader. */
const rowsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(path), { columns: true, bom: true });

const figuresFolder = `${SHIPPED_BUNDLE}/figures`;
const figures = new Map(
  readdirSync(figuresFolder)
    .flatMap((file) => rowsOf(`${figuresFolder}/${file}`))
    .map((row) => [row.id, row]),
);
const units = new Map(rowsOf('data/units.csv').map((row) => [row.unit, row]));

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser?.close());

interface Displayed {
  readonly id: string;
  /** Without spaces: key numbers set their parts apart. */
  readonly text: string;
  readonly value: string;
  readonly unit: string;
  /** What its arrow says, where a growth is told by one instead of its sign. */
  readonly direction: string | null;
  /** In a title, whose sentence may name what is counted itself: "512 projects". */
  readonly titled: boolean;
}

/** The figures on the page, in key numbers, running text and tables. */
const displayed = (page: Page): Promise<Displayed[]> =>
  page.locator('[data-figure]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-figure') ?? '',
      text: (element.textContent ?? '').replaceAll(/\s/g, ''),
      value: element.getAttribute('data-value') ?? '',
      unit: element.getAttribute('data-unit') ?? '',
      direction: element.querySelector('.growth-mark')?.getAttribute('aria-label') ?? null,
      titled: element.closest('.panel-title') !== null,
    })),
  );

const BEFORE = { about: '约', nearly: '近', over: '超', under: '不足' } as const;
const MODALITIES: Readonly<Record<string, string>> = { expected: '预计', target: '目标', estimated: '预估' };

/** The qualifier and the modality of a CSV row; older bundles have a forecast as a prefix of the qualifier. */
const qualified = (row: Record<string, string>): [bound: string, modality: string] => {
  const [, expected = '', bound = ''] = /^(expected)?:?(.*)$/.exec(row.qualifier ?? '') ?? [];
  return [bound, row.modality || expected];
};

/** One of the first N. */
const isTop = (row: Record<string, string>, bound: string): boolean =>
  row.measure === 'rank' && ['at_least', 'within'].includes(bound);

/** What a reader of Chinese must see of a CSV row, without spaces. */
const chinese = (row: Record<string, string>): string => {
  const [bound, modal] = qualified(row);
  const [value = '', unit = ''] = [row.value?.replace('-', '−'), units.get(row.unit ?? '')?.zh];
  const modality = MODALITIES[modal] ?? '';
  if (isTop(row, bound)) return `${modality}前${value}名以内`;
  if (row.measure === 'rank') return `${modality}第${value}`;
  const [, multiplier = '', counted = ''] = /^(万亿|亿|万|)(.+)$/.exec(unit) ?? [];
  const odd = /^\d个/.test(value + unit)
    ? `${value}${unit.replace('个', '个多')}`
    : `${value}${multiplier}余${counted}`;
  const number = bound === 'and_more' ? odd : `${value}${unit}`;
  const before = Object.entries(BEFORE).find(([key]) => key === bound)?.[1] ?? '';
  return `${modality}${before}${number}${bound === 'at_least' ? '以上' : ''}`;
};

const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;

/** The number that an English text says, exactly. */
const english = (text: string): Fraction => {
  const [, digits = '', scale = ''] =
    /(−?\d[\d,]*(?:\.\d+)?)(thousand|million|billion|trillion)?/.exec(text) ?? [];
  const power = Object.entries(SCALES).find(([key]) => key === scale)?.[1] ?? 0;
  return new Fraction(digits.replaceAll(',', '').replace('−', '-')).mul(new Fraction(10).pow(power) ?? 1);
};

/** The number of a CSV row as English tells it: 亿 and 万 multiplied out, other multiples kept in their unit. */
const multipliedOut = (row: Record<string, string>): Fraction => {
  const factor = units.get(row.unit ?? '')?.factor ?? '1';
  return new Fraction(row.value ?? '').mul(/^10*$/.test(factor) ? factor : 1);
};

const ENGLISH = {
  about: 'about',
  nearly: 'nearly',
  and_more: 'morethan',
  over: 'over',
  at_least: 'atleast',
  under: 'under',
  at_most: 'atmost',
} as const;

/** The words that an English text of a CSV row must have besides its number: qualifiers and the unit, one or many. */
const englishWords = (row: Record<string, string>, titled: boolean): RegExp[] => {
  const [bound, modal] = qualified(row);
  const modality = modal ? [new RegExp(modal)] : [];
  if (row.measure === 'rank') return [...modality, ...(isTop(row, bound) ? [/amongthetop/] : [])];
  const qualifier = Object.entries(ENGLISH).find(([key]) => key === bound)?.[1];
  const { en = '', en_one: one = '' } = units.get(row.unit ?? '') ?? {};
  const nouns = [en, one]
    .filter(Boolean)
    .map((noun) => noun.replaceAll(/\s/g, '').replaceAll(/[()]/g, '\\$&'));
  return [
    ...modality,
    ...(qualifier ? [new RegExp(qualifier)] : []),
    ...(titled || nouns.length === 0 ? [] : [new RegExp(nouns.join('|'))]),
  ];
};

const expectAsStated = ({ id, text, value, unit, direction, titled }: Displayed, lang: string): void => {
  const row = figures.get(id);
  if (!row) throw new Error(`${id} is on the page and in no CSV file`);
  expect([value, unit], id).toEqual([row.value, row.unit]);
  const falls = value.startsWith('-');
  if (direction !== null) {
    const word = falls ? { zh: '下降', en: 'down' } : { zh: '增长', en: 'up' };
    expect(direction, id).toBe(lang === 'zh' ? word.zh : word.en);
  }
  const told = direction === null ? row : { ...row, value: value.replace('-', '') };
  if (lang === 'zh') expect(text, id).toBe(chinese(told));
  else {
    expect(english(text).toFraction(), `${id}: ${text}`).toBe(multipliedOut(told).toFraction());
    for (const word of englishWords(row, titled)) expect(text, id).toMatch(word);
  }
};

test('every figure is on the overview or one click away, and says what its CSV row says, in both languages', async () => {
  for (const lang of ['zh', 'en']) {
    const { page, context } = await watchedPage(browser);
    const shown = new Set<string>();
    const look = async (): Promise<void> => {
      await settled(page);
      const all = await displayed(page);
      expect(all.length).toBeGreaterThan(0);
      for (const each of all) {
        expectAsStated(each, lang);
        shown.add(each.id);
      }
    };
    await open(page, `/?lang=${lang}`);
    await look();
    const links = page.locator('.topic-nav a');
    const topics = await links.count();
    expect(topics).toBeGreaterThan(0);
    for (let index = 0; index < topics; index++) {
      // The first click from the overview: the header is the same on every page.
      const path = (await links.nth(index).getAttribute('href'))?.replace('#', '');
      await links.nth(index).click();
      await page.locator(`main[data-path="${path}"] [aria-labelledby="facts-title"]`).waitFor();
      await look();
      // The second: the card.
      const first = page.locator('[aria-labelledby="facts-title"] [data-figure]').first();
      const id = await first.getAttribute('data-figure');
      await first.click();
      await page.locator(`[data-card="${id}"]`).waitFor();
      await page.keyboard.press('Escape');
      await page.locator(`[data-card="${id}"]`).waitFor({ state: 'detached' });
    }
    expect([...figures.keys()].filter((id) => id !== undefined && !shown.has(id))).toEqual([]);
    await context.close();
  }
}, 120_000);
