import type { Locale } from '../figures/text.ts';
import type { Nature } from '../panels/kind.ts';

/** The words that exported files carry beside the data. */
const zh = {
  program: '核数',
  source: '来源',
  report: '报告',
  reference: '对照值',
  published: (date: string) => `报告日期 ${date}`,
  period: '时间',
  between: '：',
  separator: '；',
  derived: '斜线为推算',
  hollow: '空心为他处公布',
  natures: { stated: '报告所述', derived: '推算', reference: '他处公布' } satisfies Record<Nature, string>,
};

type ExportStrings = typeof zh;

const en: ExportStrings = {
  program: 'Heshu',
  source: 'Source',
  report: 'report',
  reference: 'Reference values',
  published: (date) => `Report of ${date}`,
  period: 'Period',
  between: ': ',
  separator: '; ',
  derived: 'hatched: derived',
  hollow: 'hollow: published elsewhere',
  natures: { stated: 'stated', derived: 'derived', reference: 'published elsewhere' },
};

export const EXPORT_STRINGS: Readonly<Record<Locale, ExportStrings>> = { zh, en };
