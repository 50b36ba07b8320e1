import type { Exhibit } from './exhibit.ts';
import { escapedXml } from './xml.ts';

/** What stands around a chart on a page of some width: title, badges, how it is read, the source. In pixels. */
const FRAME = 310;

/** HTML that shows one panel in another page; `url` is the panel's page without its frame. */
export const embedSnippet = ({ title, drawing }: Exhibit, url: string): string =>
  `<iframe src="${escapedXml(url)}" title="${escapedXml(title)}" width="100%" height="${Math.ceil(drawing.height) + FRAME}" style="border:0" loading="lazy"></iframe>`;
