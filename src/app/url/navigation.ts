import type { Bilingual } from '../../bundle/model/text.ts';

/** A page of the site that the header leads to. */
interface NavigationLink {
  readonly path: string;
  readonly label: Bilingual;
}

/** What the header links to besides the topics, in this order. A new link is one line. */
export const NAVIGATION: readonly NavigationLink[] = [
  { path: '/', label: { zh: '总览', en: 'Overview' } },
  { path: '/figures', label: { zh: '全部指标', en: 'All figures' } },
  { path: '/audit', label: { zh: '核对', en: 'Audit' } },
  { path: '/source', label: { zh: '原文', en: 'Source' } },
  { path: '/screen', label: { zh: '大屏', en: 'Screen' } },
  { path: '/import', label: { zh: '导入', en: 'Import' } },
];
