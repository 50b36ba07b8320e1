import type { Locale } from '../../figures/text.ts';

const zh = {
  finding: '图中所见',
  table: '数据表',
  copy: '复制为表格（TSV）',
  copied: '已复制，可粘贴到电子表格',
  notCopied: '浏览器不允许复制，请选中表格后手动复制',
  sortBy: (column: string) => `按${column}排序`,
  sources: '来源',
  inReport: '报告',
  outside: '对照值的出处',
  position: (offset: number) => `第 ${offset} 字`,
  definitions: '口径',
  unit: '单位',
  id: '编号',
  source: '来源',
  measure: '度量',
  basis: '价格',
  note: '说明',
  problems: '问题清单（problems.csv）',
  pages: '前后图表',
};

const en: typeof zh = {
  finding: 'What it shows',
  table: 'Data table',
  copy: 'Copy as a table (TSV)',
  copied: 'Copied; paste it into a spreadsheet',
  notCopied: 'The browser does not allow copying; select the table and copy it by hand',
  sortBy: (column) => `Sort by ${column.toLowerCase()}`,
  sources: 'Sources',
  inReport: 'The report',
  outside: 'Where the reference values come from',
  position: (offset) => `character ${offset}`,
  definitions: 'Definitions',
  unit: 'Unit',
  id: 'Id',
  source: 'Source',
  measure: 'Measure',
  basis: 'Prices',
  note: 'Note',
  problems: 'The list of problems (problems.csv)',
  pages: 'Charts before and after',
};

export const PANEL_PAGE_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
