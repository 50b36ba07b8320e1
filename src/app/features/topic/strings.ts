import type { Locale } from '../../../bundle/model/text.ts';

const zh = {
  title: '问题、进展与剩余',
  indicators: (figures: number, counted: number) =>
    `本主题共 ${figures} 个指标${counted > 0 ? `（其中 ${counted} 个由清单计数）` : ''}`,
  silence: (state: string, grounds: string) => `${state}：${grounds}。`,
  alsoElsewhere: (numbers: string) => `也计入其他主题：问题 ${numbers}。`,
};

const en: typeof zh = {
  title: 'Problems, progress and what is left',
  indicators: (figures, counted) =>
    `${figures} ${figures === 1 ? 'indicator' : 'indicators'} in this topic${counted > 0 ? ` (${counted} of them counted from lists)` : ''}`,
  silence: (state, grounds) => `What is ${state}: ${grounds}.`,
  alsoElsewhere: (numbers) => `Counted in other topics too: ${numbers}.`,
};

export const STATUS_PAGE_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
