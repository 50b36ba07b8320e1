import { expect, test } from 'vitest';
import { sourceAddress, sourceName, sourceTitle } from '../../../src/bundle/model/source.ts';

const SOURCES = [
  {
    name: 'communique',
    title: '统计公报',
    title_en: 'Communiqué',
    note: '据转载录入，原件未核对',
    note_en: 'entered from a reprint, original not seen',
    path: 'https://a.example',
  },
  { name: 'yearbook', title: '年鉴' },
];

test('a publication is called as its reader reads, else as the bundle calls it', () => {
  expect(sourceName(SOURCES, 'communique')).toEqual({ zh: '统计公报', en: 'Communiqué' });
  expect(sourceName(SOURCES, 'unknown')).toEqual({ zh: 'unknown', en: 'unknown' });
  expect(sourceTitle(SOURCES, 'yearbook', 'en')).toBe('年鉴');
  expect(sourceTitle(SOURCES, 'unknown', 'en')).toBe('unknown');
});

test('a list of sources says what has to be known of one', () => {
  expect(sourceTitle(SOURCES, 'communique', 'zh')).toBe('统计公报（据转载录入，原件未核对）');
  expect(sourceTitle(SOURCES, 'communique', 'en')).toBe(
    'Communiqué (entered from a reprint, original not seen)',
  );
});

test('its address is found by its title in either language', () => {
  for (const locale of ['zh', 'en'] as const) {
    expect(sourceAddress(SOURCES, sourceTitle(SOURCES, 'communique', locale))).toBe('https://a.example');
  }
  expect(sourceAddress(SOURCES, '年鉴')).toBeUndefined();
});
