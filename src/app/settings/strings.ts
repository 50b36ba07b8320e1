import type { Locale } from '../../bundle/model/text.ts';
import type { Rising, ThemeName } from '../../charts/model/theme.ts';
import type { TextSize } from './provider.tsx';

const zh = {
  title: '设置',
  language: '语言',
  languages: { zh: '中文', en: 'English' } satisfies Record<Locale, string>,
  theme: '外观',
  themes: { light: '浅色', dark: '深色' } satisfies Record<ThemeName, string>,
  rising: '涨跌颜色',
  risings: { red: '红涨绿跌', green: '绿涨红跌' } satisfies Record<Rising, string>,
  textSize: '字号',
  textSizes: { normal: '标准', large: '大', larger: '特大' } satisfies Record<TextSize, string>,
  keys: '单键快捷键',
  keysOn: { on: '开', off: '关' },
  kept: '设置保存在本浏览器。',
};

const en: typeof zh = {
  title: 'Settings',
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
  theme: 'Appearance',
  themes: { light: 'Light', dark: 'Dark' },
  rising: 'Colour of a rise',
  risings: { red: 'red up, green down', green: 'green up, red down' },
  textSize: 'Text size',
  textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
  keys: 'Single-key shortcuts',
  keysOn: { on: 'On', off: 'Off' },
  kept: 'Kept in this browser.',
};

export const SETTINGS_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
