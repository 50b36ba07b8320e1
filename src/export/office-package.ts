import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type Provenance, provenanceText } from './provenance.ts';
import { escapedXml } from './xml.ts';
import { zipped } from './zip.ts';

/** An Office file is a zip of parts (ECMA-376, part 2). */
export type Parts = Map<string, Uint8Array>;

const ROOT_RELATIONS = '_rels/.rels';
const CONTENT_TYPES = '[Content_Types].xml';
const CORE = 'docProps/core.xml';
const CUSTOM = 'docProps/custom.xml';
const PROPERTY_SET = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const CORE_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CUSTOM_RELATION =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

const textPart = (parts: Parts, path: string): string => {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`no part ${path}`);
  return strFromU8(bytes);
};

const insert = (parts: Parts, path: string, before: string, element: string): void => {
  parts.set(path, strToU8(textPart(parts, path).replace(before, () => `${element}${before}`)));
};

const addPart = (parts: Parts, path: string, xml: string, type: string, relation: string): void => {
  const isNew = !parts.has(path);
  parts.set(path, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
  if (!isNew) return;
  insert(parts, CONTENT_TYPES, '</Types>', `<Override PartName="/${path}" ContentType="${type}"/>`);
  const id = `rHeshu${[...path].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0)}`;
  insert(
    parts,
    ROOT_RELATIONS,
    '</Relationships>',
    `<Relationship Id="${id}" Type="${relation}" Target="${path}"/>`,
  );
};

const customProperty = (name: string, value: string, index: number): string =>
  `<property fmtid="${PROPERTY_SET}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapedXml(value)}</vt:lpwstr></property>`;

/** Title, report and provenance as document properties, where Office shows them and any program can read them. */
const addProperties = (parts: Parts, title: string, provenance: Provenance): void => {
  const { report, sha256, figures, generator } = provenance;
  const day = `${report.published}T00:00:00Z`;
  addPart(
    parts,
    CORE,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapedXml(title)}</dc:title><dc:subject>${escapedXml(`${report.issuer}，${report.title}，${report.published}`)}</dc:subject><dc:creator>${escapedXml(generator)}</dc:creator><dc:description>${escapedXml(provenanceText(provenance))}</dc:description><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`,
    CORE_TYPE,
    CORE_RELATION,
  );
  const properties = {
    'heshu.sha256': sha256,
    'heshu.figures': figures.join(' '),
    'heshu.version': generator,
  };
  addPart(
    parts,
    CUSTOM,
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${Object.entries(
      properties,
    )
      .map(([name, value], index) => customProperty(name, value, index))
      .join('')}</Properties>`,
    CUSTOM_TYPE,
    CUSTOM_RELATION,
  );
};

/**
 * An Office file with its properties: what a library wrote, opened, completed and packed again. `mend` may change parts
 * before.
 */
export const withProperties = async (
  file: Uint8Array,
  {
    title,
    provenance,
    mend = () => {},
    between = async () => {},
  }: {
    title: string;
    provenance: Provenance;
    mend?: (parts: Parts) => void;
    between?: () => Promise<void>;
  },
): Promise<Uint8Array> => {
  const parts: Parts = new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')));
  mend(parts);
  addProperties(parts, title, provenance);
  return zipped(parts, between);
};
