import type { Locale } from '../../figures/text.ts';

const zh = {
  title: '导入',
  lead: '换一份报告来看。一切都在本机浏览器内完成，文件不上传。',
};

const en: typeof zh = {
  title: 'Import',
  lead: 'Bring another report. Everything happens in this browser; no file is uploaded.',
};

export const IMPORT_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
