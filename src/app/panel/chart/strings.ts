import type { Locale } from '../../../bundle/model/text.ts';

const zh = {
  points: (count: number, title: string) => `${title}：${count} 个数据点，方向键移动，回车打开指标卡`,
  between: '，',
  loading: '正在绘图…',
  failed: '这张图无法绘制',
};

const en: typeof zh = {
  points: (count, title) => `${title}: ${count} data points; arrow keys move, Enter opens the figure`,
  between: ', ',
  loading: 'Drawing…',
  failed: 'This chart cannot be drawn',
};

export const CHART_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
