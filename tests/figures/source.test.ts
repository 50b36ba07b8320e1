import { expect, test } from 'vitest';
import { sourceAddress, sourceTitle } from '../../src/figures/source.ts';

const SOURCES = [
  {
    name: 'communique',
    title: '统计公报（原件未核对）',
    title_en: 'Communiqué (original not seen)',
    path: 'https://a.example',
  },
  { name: 'yearbook', title: '年鉴' },
];

test('a publication is called as its reader reads, else as the bundle calls it', () => {
  expect(sourceTitle(SOURCES, 'communique', 'zh')).toBe('统计公报（原件未核对）');
  expect(sourceTitle(SOURCES, 'communique', 'en')).toBe('Communiqué (original not seen)');
  expect(sourceTitle(SOURCES, 'yearbook', 'en')).toBe('年鉴');
  expect(sourceTitle(SOURCES, 'unknown', 'en')).toBe('unknown');
});

test('its address is found by its title in either language', () => {
  expect(sourceAddress(SOURCES, '统计公报（原件未核对）')).toBe('https://a.example');
  expect(sourceAddress(SOURCES, 'Communiqué (original not seen)')).toBe('https://a.example');
  expect(sourceAddress(SOURCES, '年鉴')).toBeUndefined();
});
