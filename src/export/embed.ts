import type { Exhibit } from './exhibit.ts';
import { escapedXml } from './xml.ts';

/** HTML that shows one panel in another page; `url` is the panel's page without its frame. */
export const embedSnippet = ({ title, drawing }: Exhibit, url: string): string =>
  `<iframe src="${escapedXml(url)}" title="${escapedXml(title)}" width="100%" height="${Math.ceil(drawing.height) + 220}" style="border:0" loading="lazy"></iframe>`;
