import type { Locale } from '../../../bundle/model/text.ts';

const zh = {
  title: '问题、进展与剩余',
  told: (figures: number) => `报告以 ${figures} 个指标作答`,
  silence: (state: string, grounds: string) => `${state}：${grounds}。`,
  alsoElsewhere: (numbers: string) => `也计入其他主题：问题 ${numbers}。`,
};

const en: typeof zh = {
  title: 'Problems, progress and what is left',
  told: (figures) => `answered with ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  silence: (state, grounds) => `What is ${state}: ${grounds}.`,
  alsoElsewhere: (numbers) => `Counted in other topics too: ${numbers}.`,
};

export const STORY_PAGE_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
