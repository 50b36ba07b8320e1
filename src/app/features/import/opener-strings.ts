import type { Locale } from '../../../bundle/model/text.ts';
import type { ZipRefusal } from './read-zip.ts';

const zh = {
  openTitle: '打开数据包',
  openHelp: '数据包是装有 datapackage.json、figures 等文件的 zip。只在本机浏览器内打开，不上传。',
  open: '打开数据包（zip）',
  openedHere: '在本机打开的数据包',
  remove: (name: string) => `移除 ${name}`,
  opened: (name: string) => `已打开 ${name}。`,
  refused: (name: string, why: string) => `“${name}”没有打开：${why}`,
  refusals: {
    'not-a-zip': '它不是 zip 文件，或已损坏。',
    'too-large': '展开后超过 64 MB，不像数据包。',
    'no-datapackage': '里面没有 datapackage.json。',
    'no-report': '数据读不出可显示的内容，问题如下。',
  } satisfies Record<ZipRefusal | 'no-report', string>,
};

const en: typeof zh = {
  openTitle: 'Open a bundle',
  openHelp:
    'A bundle is a zip with datapackage.json, figures and the rest. It is opened in this browser only and not uploaded.',
  open: 'Open a bundle (zip)',
  openedHere: 'Bundles opened here',
  remove: (name) => `Remove ${name}`,
  opened: (name) => `${name} is open.`,
  refused: (name, why) => `"${name}" was not opened: ${why}`,
  refusals: {
    'not-a-zip': 'it is no zip file, or a damaged one.',
    'too-large': 'it unpacks to more than 64 MB, which no bundle does.',
    'no-datapackage': 'there is no datapackage.json in it.',
    'no-report': 'nothing in it can be shown; this is why.',
  },
};

export const BUNDLE_STRINGS: Readonly<Record<Locale, typeof zh>> = { zh, en };
