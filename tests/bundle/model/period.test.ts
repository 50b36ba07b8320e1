import { describe, expect, test } from 'vitest';
import { isDay, isPeriod, periodText } from '../../../src/bundle/model/period.ts';

describe('isPeriod', () => {
  test.each([
    '',
    '2021',
    '2021-12',
    '2021-12-31',
    '2020-02-29',
    '2021-01/2021-11',
    '2016/2020',
    '2021-12-30/2022-01-02',
    '2021-01/..',
    '2021/..',
    '2021-03-05/..',
  ])('"%s" is one', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  test.each([
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2021-02-29',
    '2021-06-00',
    '2021-11/2021-01',
    '2021-01/2021-01',
    '2021/2021-11',
    '21',
    '2021-1',
    '2021年',
    '２０２１',
    '2021-01/',
    '2021-01/...',
    '../2021-01',
    '2021-13/..',
    '/2021',
    ' 2021',
    '2021-01/2021-06/2021-11',
  ])('"%s" is none', (text) => {
    expect(isPeriod(text)).toBe(false);
  });
});

describe('isDay', () => {
  test('only a whole calendar date', () => {
    expect(isDay('2021-12-31')).toBe(true);
    for (const text of ['', '2021', '2021-12', '2021-02-30', '2021-12-31/2022-01-01']) {
      expect(isDay(text), text).toBe(false);
    }
  });
});

describe('periodText', () => {
  test.each([
    ['2021', '2021年', '2021'],
    ['2021-12', '2021年12月', 'Dec 2021'],
    ['2021-12-31', '2021年12月31日', '31 Dec 2021'],
    ['2021-01/2021-11', '2021年1—11月', 'Jan–Nov 2021'],
    ['2020-12/2021-11', '2020年12月—2021年11月', 'Dec 2020 – Nov 2021'],
    ['2016/2020', '2016年—2020年', '2016 – 2020'],
    ['2021-01/..', '2021年以来', 'since 2021'],
    ['2021-03/..', '2021年3月以来', 'since Mar 2021'],
    ['2021-03-05/..', '2021年3月5日以来', 'since 5 Mar 2021'],
    ['', '未注明时间', 'no period stated'],
  ])('%s', (period, zh, en) => {
    expect(periodText(period, 'zh')).toBe(zh);
    expect(periodText(period, 'en')).toBe(en);
  });
});
