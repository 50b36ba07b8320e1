import type { FigureCounts } from '../../../bundle/model/bundle.ts';
import type { Locale } from '../../../bundle/model/text.ts';
import type { MarkKind } from '../../../extraction/proof/marked-text.ts';

const zh = {
  title: '原文对照',
  lead: (sections: number, { all, stated, counted }: FigureCounts) =>
    `报告分 ${sections} 节，${counted === 0 ? `所述 ${all} 个指标` : `${all} 个指标（${stated} 个为报告所述，${counted} 个由清单计数）`}按原文先后列在各节之下。打开您手中的报告，每个数字就在原文里标出。`,
  open: '打开报告原文',
  openAnother: '换一份文件',
  close: '收起原文',
  drop: '或把文件拖到这里',
  formats: (extensions: string) => `可读 ${extensions}；只在本机浏览器内读取，不上传，不保存。`,
  reading: '正在读取原文…',
  exact: '与数据所据的原文逐字相同（sha256 一致）。',
  moved: (missing: number) =>
    missing === 0
      ? '与数据所据的原文不是同一份文件（sha256 不同），全部数字仍已对上位置。'
      : `与数据所据的原文不是同一份文件（sha256 不同）；有 ${missing} 处数字在此找不到。`,
  unrelated: '这份文件里找不到本报告的大部分数字，看来不是同一份报告，未作标注。',
  unreadable: (name: string) => `读不出“${name}”里的文字。`,
  unreadableHelp: '请换成 UTF-8 或 GB 18030 的文本文件，或另存为可读的格式后再打开。',
  none: '原文的数字全部有归属，一处不剩。',
  left: (n: number) => `有 ${n} 处数字没有归属。`,
  map: '覆盖图',
  mapAlt: (figures: number, others: number, left: number) =>
    `全文自上而下分行排列，每个数字一道：指标 ${figures} 处，其他数字 ${others} 处，未归属 ${left} 处。`,
  legend: '标注种类',
  kinds: {
    figure: '指标',
    date: '日期',
    ordinal: '序号',
    name: '名称',
    contact: '联系方式',
    policy: '政策目标',
    unclaimed: '未归属',
  } satisfies Record<MarkKind, string>,
  sections: '各节',
  counts: (figures: number, others: number) => `指标 ${figures} · 其他 ${others}`,
  noFigures: '本节没有指标。',
  whole: '全文',
  inText: '在原文中的位置',
  sentence: '原文语句',
};

type SourceStrings = typeof zh;

const en: SourceStrings = {
  title: 'Source',
  lead: (sections, { all, stated, counted }) =>
    `The report has ${sections} sections; its ${all} figures${counted === 0 ? '' : ` (${stated} stated, ${counted} counted from lists)`} are listed below in the order of the text. Open your own copy of the report and each number is marked where it stands.`,
  open: 'Open the report',
  openAnother: 'Open another file',
  close: 'Put the text away',
  drop: 'or drop the file here',
  formats: (extensions) =>
    `Reads ${extensions}. The file is read in this browser only: it is not uploaded and not kept.`,
  reading: 'Reading the report…',
  exact: 'The very text that the data was made from (same sha256).',
  moved: (missing) =>
    missing === 0
      ? 'Not the same file as the data was made from (another sha256), yet every number has been found in it.'
      : `Not the same file as the data was made from (another sha256); ${missing} numbers are not found in it.`,
  unrelated:
    'Most numbers of this report are not in this file: it seems to be another report, and nothing is marked.',
  unreadable: (name) => `No text can be read from "${name}".`,
  unreadableHelp: 'Open a text file in UTF-8 or GB 18030, or save the report in a format that can be read.',
  none: 'Every number of the text is accounted for; none is left.',
  left: (n) => `${n} ${n === 1 ? 'number is' : 'numbers are'} not accounted for.`,
  map: 'Coverage map',
  mapAlt: (figures, others, left) =>
    `The text from top to bottom, a stroke for each number: ${figures} figures, ${others} other numbers, ${left} not accounted for.`,
  legend: 'Kinds of numbers',
  kinds: {
    figure: 'figure',
    date: 'date',
    ordinal: 'ordinal',
    name: 'name',
    contact: 'contact',
    policy: 'policy target',
    unclaimed: 'not accounted for',
  },
  sections: 'Sections',
  counts: (figures, others) =>
    `${figures} ${figures === 1 ? 'figure' : 'figures'} · ${others} ${others === 1 ? 'other' : 'others'}`,
  noFigures: 'No figures in this section.',
  whole: 'The whole text',
  inText: 'Where it stands',
  sentence: 'In the report',
};

export const SOURCE_STRINGS: Readonly<Record<Locale, SourceStrings>> = { zh, en };
