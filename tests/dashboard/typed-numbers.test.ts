import { expect, test } from 'vitest';
import type { Locale } from '../../src/bundle/model/text.ts';
import { namedBy, typedNumbers } from '../../src/dashboard/typed-numbers.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

const bundle = await sampleBundle(
  [
    { id: 'doses', value: '441', unit: '万人', scope: '12岁以上人群', period: '2021-12-31' },
    { id: 'fai', value: '1834', unit: '亿元', indicator: '岛外PM2.5与5G投资', period: '2021-01/2021-11' },
    { id: 'letters', value: '230', unit: '个', period: '2021-01-10/2021-03-24' },
  ],
  { references: [{ id: 'ref', value: '6384', unit: '亿元', period: '2018' }] },
);
const named = namedBy([...bundle.figures.values(), ...bundle.references.values()], bundle);
const typed = (text: string, locale: Locale = 'zh'): string[] => typedNumbers(text, locale, named);

test.each([
  ['55 个问题：多数已完成，两个仍在整改', ['55 个', '两个']],
  ['未完成的八项，最迟到 2024 年底', ['八项', '2024 年']],
  ['三类重点项目，五十五个问题', ['三类', '五十五个']],
  ['移交 ２３０ 件，①与½', ['２３０ 件', '①与', '与½']],
  ['超千亿元，三分之一，百余个', ['千亿元', '三分', '百余']],
  ['计划 100%', ['划 100']],
  ['二〇二一年的数字', ['二〇二一年']],
  ['13岁以上接种', ['13岁']],
  ['2021 个项目', ['2021 个']],
  ['截至12月30日', ['12月', '30日']],
])('in Chinese: %s', (text, found) => {
  expect(typed(text)).toEqual(found);
});

test.each([
  ['Three kinds of key projects', ['Three kinds']],
  ['Eight remain, the last until the end of 2024', ['Eight remain', 'of 2024']],
  ['twenty-one of a hundred firms', ['twenty-one of', 'a hundred firms']],
  ['1,834 items; 2,021 more; 20.21%', ['1,834 items', '2,021 more', '20.21']],
])('in English: %s', (text, found) => {
  expect(typed(text, 'en')).toEqual(found);
});

test.each([
  '一致、统一、三农、首先、两岸、第二批、一年级、一处说已突破',
  '八项规定、三次产业、第四部分、从零起',
  '全市 · 亿元 · 万人',
  '12岁以上接种、PM2.5 与 5G',
  '截至12月31日；2021年12月31日；2021 年末；2018—2021年',
  '2021年1—11月，即1—11月',
  '移交于2021年1月10日—3月24日',
  '{doses}、{fai:period}',
  '样例报告与第一节（2022年2月22日）',
])('names and periods that the bundle gives are no numbers: %s', (text) => {
  expect(typed(text)).toEqual([]);
});

test.each([
  'Persons aged 12岁以上人群; part four; one of them; first grade; phase two',
  'Jan–Nov 2021; 31 Dec 2021; 31 Dec; 2018–2021',
  'received 10 Jan – 24 Mar 2021 · CNY billion · m²',
])('nor are they in English: %s', (text) => {
  expect(typed(text, 'en')).toEqual([]);
});

test('a number at a placeholder is one, whatever it is called', () => {
  expect(typed('9{doses}，{doses:number}万人，{fai:year}2021年')).toEqual([
    '9{doses}',
    '{doses:number}万',
    '{fai:year}2021',
  ]);
});
