import type { Locale } from '../../figures/text.ts';

const zh = {
  title: '问、办、余',
  asked: { mark: '问', name: '指出了什么' },
  done: { mark: '办', name: '办到哪一步' },
  left: { mark: '余', name: '还剩什么' },
  problems: (n: number) => `${n} 个问题`,
  told: (figures: number) => `报告以 ${figures} 个指标作答`,
  open: (n: number) => `${n} 个未全部完成`,
  nothing: '没有',
  allDone: '所涉问题报告均记为已完成',
  due: (date: string) => `时限 ${date}`,
  until: (date: string) => `最迟 ${date}`,
};

const en: typeof zh = {
  title: 'Asked, done, left',
  asked: { mark: 'Asked', name: 'what was found wanting' },
  done: { mark: 'Done', name: 'how far it has come' },
  left: { mark: 'Left', name: 'what remains' },
  problems: (n) => `${n} ${n === 1 ? 'problem' : 'problems'}`,
  told: (figures) => `answered with ${figures} figures`,
  open: (n) => `${n} not fully done`,
  nothing: 'nothing',
  allDone: 'the report has all of them as done',
  due: (date) => `due ${date}`,
  until: (date) => `the last due ${date}`,
};

export const STORY_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
