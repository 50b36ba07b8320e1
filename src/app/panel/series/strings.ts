import type { Locale } from '../../../bundle/model/text.ts';
import type { SpanStep } from './span.ts';

type Words = Readonly<Record<SpanStep, string>> & {
  readonly title: string;
  readonly shown: (from: string, to: string, count: string, total: string) => string;
  readonly drag: string;
  readonly columns: { readonly date: string; readonly value: string; readonly row: string };
  readonly previous: string;
  readonly next: string;
  readonly page: (at: string, of: string) => string;
  readonly save: string;
  readonly gap: string;
};

const zh: Words = {
  title: '逐行数据',
  shown: (from, to, count, total) => `所示：${from}至${to}，${total} 行中的 ${count} 行`,
  drag: '也可在图上拖选一段',
  in: '放大',
  out: '缩小',
  earlier: '更早',
  later: '更晚',
  whole: '全部',
  columns: { date: '时间', value: '数值', row: '行号' },
  previous: '上一页',
  next: '下一页',
  page: (at, of) => `第 ${at} 页，共 ${of} 页`,
  save: '下载原始文件',
  gap: '无数值',
};

const en: Words = {
  title: 'Row by row',
  shown: (from, to, count, total) => `Shown: ${from} to ${to}, ${count} of ${total} rows`,
  drag: 'or drag over a stretch of the chart',
  in: 'Zoom in',
  out: 'Zoom out',
  earlier: 'Earlier',
  later: 'Later',
  whole: 'All',
  columns: { date: 'Date', value: 'Value', row: 'Row' },
  previous: 'Previous page',
  next: 'Next page',
  page: (at, of) => `Page ${at} of ${of}`,
  save: 'Save the file itself',
  gap: 'no value',
};

export const SERIES_STRINGS: Readonly<Record<Locale, Words>> = { zh, en };
