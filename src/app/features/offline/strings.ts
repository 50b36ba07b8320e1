import type { Locale } from '../../../bundle/model/text.ts';

const zh = { ready: '新版本已就绪', update: '更新', later: '稍后' };

const en: typeof zh = { ready: 'A new version is ready', update: 'Update', later: 'Later' };

export const OFFLINE_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
