import { FINDINGS_TITLE } from '../audit/labels.ts';
import type { Locale } from '../bundle/model/text.ts';
import { NATURE_WORDS } from '../charts/model/nature-words.ts';

/** The words that exported files carry beside the data. */
const zh = {
  program: '核数',
  source: '来源',
  report: '报告',
  reference: '对照值',
  published: (date: string) => `报告日期 ${date}`,
  unread: (file: string) => `${file}：未能读取`,
  period: '时间',
  audit: '核对',
  comma: '，',
  between: '：',
  separator: '；',
  natures: NATURE_WORDS.zh,
  table: (period: string) => ['项目', '数值', '单位', '图中所示', period, '性质', '出处'],
  contents: '目录',
  deck: {
    agenda: '目录',
    findings: FINDINGS_TITLE.zh,
    noFindings: '所涉关系中，报告没有前后不一致之处。',
    sources: '来源与说明',
    columns: ['结论', '核对内容', '算式', '理由与说明'],
    value: '数值',
    unit: (unit: string) => `单位：${unit}`,
    data: '数据',
  },
  sheets: {
    data: '数据',
    panels: '图表',
    codebook: '字段说明',
    sources: '来源',
    audit: '核对',
    panelColumns: ['编号', '主题', '标题', '范围与单位', '说明'],
    codebookColumns: ['字段', '类型', '含义'],
    sourceColumns: ['图表', '出处'],
    auditColumns: ['编号', '核对内容', '结论', '算式', '理由', '说明', '涉及的指标'],
  },
};

type ExportStrings = typeof zh;

const en: ExportStrings = {
  program: 'Heshu',
  source: 'Source',
  report: 'report',
  reference: 'Reference values',
  published: (date) => `Report of ${date}`,
  unread: (file) => `${file}: could not be read`,
  period: 'Period',
  audit: 'Audit',
  comma: ', ',
  between: ': ',
  separator: '; ',
  table: (period) => ['Item', 'Value', 'Unit', 'As shown', period, 'Nature', 'Where'],
  contents: 'Contents',
  deck: {
    agenda: 'Agenda',
    findings: FINDINGS_TITLE.en,
    noFindings: 'In the relations between these figures the report agrees with itself.',
    sources: 'Sources and notes',
    columns: ['Verdict', 'Check', 'Formula', 'Reason and note'],
    value: 'Value',
    unit: (unit) => `Unit: ${unit}`,
    data: 'Data',
  },
  natures: NATURE_WORDS.en,
  sheets: {
    data: 'Data',
    panels: 'Panels',
    codebook: 'Codebook',
    sources: 'Sources',
    audit: 'Audit',
    panelColumns: ['Id', 'Topic', 'Title', 'Scope and unit', 'What it shows'],
    codebookColumns: ['Field', 'Type', 'Meaning'],
    sourceColumns: ['Panel', 'Source'],
    auditColumns: ['Id', 'Check', 'Verdict', 'Formula', 'Reason', 'Note', 'Figures'],
  },
};

export const EXPORT_STRINGS: Readonly<Record<Locale, ExportStrings>> = { zh, en };
