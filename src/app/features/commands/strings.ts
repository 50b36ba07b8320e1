import type { Locale } from '../../../bundle/model/text.ts';
import type { ShortcutId } from './shortcuts.ts';

const zh = {
  title: '搜索与命令',
  hint: '页面、主题、图表、指标、设置；可用拼音首字母',
  results: '结果',
  nothing: '没有找到。换一个词试试。',
  found: (n: number) => `${n} 条结果`,
  keysHelp: '↑ ↓ 选择，回车打开，Esc 关闭',
  helpTitle: '键盘快捷键',
  close: '关闭',
  always: '随处可用',
  single: '单键（输入文字时不起作用，可在设置中关闭）',
  afterwards: '然后',
  shortcuts: {
    palette: '搜索与命令',
    help: '本帮助',
    search: '到搜索框',
    overview: '总览',
    figures: '全部指标',
    audit: '核对',
    source: '原文',
    screen: '大屏',
    theme: '切换浅色与深色',
    language: '切换中文与英文',
    previous: '上一张图',
    next: '下一张图',
  } satisfies Record<ShortcutId, string>,
};

const en: typeof zh = {
  title: 'Search and commands',
  hint: 'Pages, topics, charts, figures, settings',
  results: 'Results',
  nothing: 'Nothing found. Try another word.',
  found: (n) => `${n} ${n === 1 ? 'result' : 'results'}`,
  keysHelp: '↑ ↓ to choose, Enter to open, Esc to close',
  helpTitle: 'Keyboard shortcuts',
  close: 'Close',
  always: 'Everywhere',
  single: 'Single keys (not while typing; can be turned off in the settings)',
  afterwards: 'then',
  shortcuts: {
    palette: 'Search and commands',
    help: 'This help',
    search: 'To the search field',
    overview: 'Overview',
    figures: 'All figures',
    audit: 'Audit',
    source: 'Source',
    screen: 'Screen',
    theme: 'Light or dark',
    language: 'Chinese or English',
    previous: 'Previous chart',
    next: 'Next chart',
  },
};

export const COMMAND_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
