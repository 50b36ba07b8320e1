import type { Locale } from '../../../bundle/model/text.ts';

/** What the overview says of the numbered problems; the topic's page has more: see page-strings.ts. */
const zh = {
  asked: '问题',
  progress: '进展',
  left: '剩余',
  problems: (n: number) => `${n} 个`,
  nothing: '无',
  noneListed: '未列出',
  until: (open: string, deadline: string) => `${open}，时限最晚为 ${deadline}`,
  overlap: (all: number, whole: string | undefined, parts: string) =>
    `${whole ? `“${whole}”列全部 ${all} 个问题；其他主题` : '各主题'}按各自指标所在的问题计数，合计不等于 ${all} 个：${parts}。`,
  shared: (numbers: string) => `问题 ${numbers} 计入不止一个主题`,
  nowhere: (numbers: string) => `问题 ${numbers} 未计入`,
  toProblems: '全部问题的状态',
};

const en: typeof zh = {
  asked: 'Problems',
  progress: 'Progress',
  left: 'Left',
  problems: (n) => `${n}`,
  nothing: 'nothing',
  noneListed: 'none listed',
  until: (open, deadline) => `${open}, the last due ${deadline}`,
  overlap: (all, whole, parts) =>
    `${whole ? `“${whole}” has all ${all} problems; the other topics` : 'Topics'} count those that their own figures are found in, which do not add up to ${all}. ${parts}.`,
  shared: (numbers) => `Counted in more topics than one: ${numbers}`,
  nowhere: (numbers) => `in none: ${numbers}`,
  toProblems: 'How all problems stand',
};

export const STATUS_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
