import { expect, test } from 'vitest';
import { searchTextOf } from '../../../src/app/search/figure-text.ts';
import { loadPinyin } from '../../../src/app/search/pinyin.ts';
import { holdsAll, searchTerms } from '../../../src/app/search/terms.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';

const figure = async () => {
  const bundle = await sampleBundle([
    { id: 'port.teu.2021', indicator: '集装箱吞吐量', scope: '厦门港', value: '1204.64', unit: '万标箱' },
  ]);
  const found = bundle.figures.get('port.teu.2021');
  if (!found) throw new Error('the sample has no figure');
  return found;
};

test.each([
  '集装箱',
  '吞吐量 厦门港',
  '厦门港 集装箱',
  'JZXTTL',
  'jzx',
  'jizhuangxiang',
  'xmg',
  'port.teu',
  '1204.64',
  '１２０４.６４',
  'million TEU',
])('a figure is found by %s', async (query) => {
  expect(holdsAll(searchTextOf(await figure(), await loadPinyin()), searchTerms(query))).toBe(true);
});

test.each(['集装箱 机场', 'jzxq', '1204.65'])('and not by %s', async (query) => {
  expect(holdsAll(searchTextOf(await figure(), await loadPinyin()), searchTerms(query))).toBe(false);
});

test('a character with several readings is read as its word wants it', async () => {
  const pinyin = await loadPinyin();
  expect(pinyin('银行')).toBe('yh yinhang');
  expect(pinyin('厦门')).toBe('xm xiamen');
  expect(pinyin('增长率')).toContain('zengzhanglv');
});

test('without pinyin, names and numbers are searched all the same', async () => {
  const text = searchTextOf(await figure(), null);
  expect(holdsAll(text, searchTerms('集装箱'))).toBe(true);
  expect(holdsAll(text, searchTerms('jzx'))).toBe(false);
});

test.each(['-4.4', '−4.4', '−4.4%'])('a fall is found by %s, whichever sign is typed', async (query) => {
  const bundle = await sampleBundle([{ id: 'fall', value: '-4.4', unit: '%', measure: 'growth' }]);
  const fall = bundle.figures.get('fall');
  if (!fall) throw new Error('the sample has no figure');
  expect(holdsAll(searchTextOf(fall, null), searchTerms(query))).toBe(true);
});
