import type { Panel } from '../../../charts/model/panel.ts';
import { type Exhibit, type ExhibitSetting, exhibitOf } from '../../../export/exhibit.ts';
import { collectionStem, distinctStems, fileStem } from '../../../export/file-name.ts';
import type { Content, ExportFormat, Tools, WriteOptions } from '../../../export/format.ts';
import { zipped } from '../../../export/zip.ts';
import type { SavedFile } from '../../ui/save-file.ts';

export interface ExportRequest {
  readonly panels: readonly Panel[];
  readonly format: ExportFormat;
  readonly options: WriteOptions;
  readonly setting: ExhibitSetting;
  /** What several panels are together, for the file's name. */
  readonly collection: string;
}

/** How much of the work drawing is; writing is the rest. */
const DRAWING = 0.3;

const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** The name of what a request makes. */
export const exportedName = ({ panels, format, setting, collection }: ExportRequest): string => {
  const [first, second] = panels;
  const { bundle, locale } = setting;
  if (first && !second) return `${fileStem(first, bundle, locale)}.${format.extension}`;
  return `${collectionStem(collection, bundle, locale)}.${format.gathers ? format.extension : 'zip'}`;
};

const drawn = async ({ panels, setting }: ExportRequest, { step }: Tools): Promise<Exhibit[]> => {
  const exhibits: Exhibit[] = [];
  for (const [index, panel] of panels.entries()) {
    await step((index / panels.length) * DRAWING);
    exhibits.push(exhibitOf(panel, setting));
  }
  return exhibits;
};

/** One file about the panels of a request; a zip where the format has one file for each. */
export const runExport = async (request: ExportRequest, tools: Tools): Promise<SavedFile> => {
  const { panels, format, options, setting } = request;
  const write = await format.load();
  const exhibits = await drawn(request, tools);
  const rest: Tools = { ...tools, step: (done) => tools.step(DRAWING + (1 - DRAWING) * done) };
  const name = exportedName(request);
  if (format.gathers || exhibits.length === 1) {
    return { name, mediaType: format.mediaType, content: await write(exhibits, rest, options) };
  }
  const stems = distinctStems(panels, setting.bundle, setting.locale);
  const files: [string, Uint8Array][] = [];
  for (const [index, exhibit] of exhibits.entries()) {
    await rest.step(index / exhibits.length);
    const content = await write([exhibit], { ...tools, step: async () => {} }, options);
    files.push([`${stems.get(exhibit.panel)}.${format.extension}`, bytesOf(content)]);
  }
  const content = await zipped(files, () => rest.step(1));
  return { name, mediaType: 'application/zip', content };
};
