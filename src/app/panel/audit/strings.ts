import type { Outcome } from '../../../audit/labels.ts';
import type { Locale } from '../../../bundle/model/text.ts';
import type { Reading } from '../../../bundle/numbers/interval.ts';

const zh = {
  title: '核对',
  lead: (counts: string) => `编者列出的 ${counts}。逐条以精确区间算过，不一致的排在最前，并附编者的说明。`,
  none: '本数据包没有 relations.csv，没有可以核对的关系。',
  method: '核对方法',
  methodLink: '核对怎么做、结论怎么读',
  meanings: {
    agrees: '算得的范围与所述（或其他来源公布）的范围有共同的值',
    differs: '报告的两处数值若属同一时期、同一口径，不能同时成立：怎样舍入都没有共同的值',
    wording: '报告的两处表述不同：数值相合，但一处说已实现，一处说预计；若写于不同时点，可以都成立',
    revised:
      '增速（报告所述，或其他来源公布）要求的上年基数，与其他来源公布的不同，或为公布之后修订所致（推断）；若如此，不算不符',
    implied: '可推得（报告未列）：报告没有写出这个数，这里算出它应当是多少',
    incomparable: '口径、范围、时期或来源不同，不能相比，并写明原因',
  } satisfies Record<Outcome, string>,
  filters: '筛选',
  all: '全部',
  verdict: '结论',
  kind: '种类',
  topic: '主题',
  about: (names: string) => `只看与${names}有关的核对`,
  figures: (n: number) => ` ${n} 个数`,
  clear: '取消筛选',
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `${all} 条中的 ${shown} 条`),
  nothing: '没有符合条件的核对。',
  more: (n: number) => `再显示 ${n} 条`,
  reading: '读法',
  readings: {
    rounded: '按四舍五入',
    truncated: '按只舍不入',
  } satisfies Record<Reading, string>,
  reason: '结论',
  exact: '精确范围',
  note: '说明',
  operands: '参与计算',
  result: { stated: '所述结果', published: '其他来源公布的结果' },
  expect: '编者核实',
  accepted: '与此结论相同',
  departs: (verdict: string) => `曾核实为“${verdict}”，与此不同`,
  unchecked: '尚未核实',
  place: '数据位置',
  fileRow: (file: string, row: number) => `${file} 第 ${row} 行`,
  permalink: '本条链接',
  reference: '其他来源',
  ofFigure: '核对',
  toAudit: '回到核对',
};

type AuditStrings = typeof zh;

const en: AuditStrings = {
  title: 'Audit',
  lead: (counts) =>
    `By the editor’s list, ${counts}. Each is calculated in exact intervals; what does not agree comes first, with what the editor notes of it.`,
  none: 'This bundle has no relations.csv, so there is nothing to audit.',
  method: 'How the audit works',
  methodLink: 'How it is calculated and how to read a verdict',
  meanings: {
    agrees: 'what was derived and what is stated, or published elsewhere, have values in common',
    differs:
      'two values in the report cannot both hold if they are of one period and basis: however they were rounded, they have none in common',
    wording:
      'two statements in the report differ: the values agree, but one is a fact and the other expected; written at different times, both can hold',
    revised:
      'the growth, stated by the report or published elsewhere, needs another base than was published, which may have been revised since (inferred); if so, it does not count as differing',
    implied: 'nothing is stated to compare with: this is what it would have to be',
    incomparable:
      'basis, scope, period or publication differ, so they cannot be compared; the reason is given',
  },
  filters: 'Filter',
  all: 'all',
  verdict: 'Verdict',
  kind: 'Kind',
  topic: 'Topic',
  about: (names) => `Only checks about ${names}`,
  figures: (n) => `${n} numbers`,
  clear: 'Show all',
  shown: (shown, all) => (shown === all ? `${all} checks` : `${shown} of ${all} checks`),
  nothing: 'No check meets these conditions.',
  more: (n) => `Show ${n} more`,
  reading: 'Reading',
  readings: { rounded: 'rounded to the nearest', truncated: 'cut off without rounding' },
  reason: 'Verdict',
  exact: 'Exact ranges',
  note: 'Note',
  operands: 'Calculated with',
  result: { stated: 'Stated result', published: 'Result as published elsewhere' },
  expect: 'Editor',
  accepted: 'looked at and accepted',
  departs: (verdict) => `had accepted "${verdict}"`,
  unchecked: 'not yet looked at',
  place: 'In the data',
  fileRow: (file, row) => `${file}, row ${row}`,
  permalink: 'Link to this check',
  reference: 'another source',
  ofFigure: 'Audit',
  toAudit: 'Back to the audit',
};

export const AUDIT_STRINGS: Readonly<Record<Locale, AuditStrings>> = { zh, en };
