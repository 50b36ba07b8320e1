import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** An Office file opened without the libraries that wrote it. Every XML part is checked to be well-formed. */
export const officeParts = (file: Uint8Array): ReadonlyMap<string, string> => {
  const parts = new Map<string, string>();
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const xml = strFromU8(bytes);
    if (XMLValidator.validate(xml) !== true) throw new Error(`${path} is not well-formed`);
    parts.set(path, xml);
  }
  return parts;
};

const parser = new XMLParser({
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  isArray: (name) => ['ser', 'pt', 'row', 'c', 'sheet', 'si', 't', 'Relationship', 'property'].includes(name),
});

/** A part as nested objects; namespaces are left out, attributes begin with @_. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of a foreign document is what the test asserts
export const parsedPart = (parts: ReadonlyMap<string, string>, path: string): any => {
  const xml = parts.get(path);
  if (xml === undefined) throw new Error(`no part ${path}: ${[...parts.keys()].join(' ')}`);
  return parser.parse(xml);
};

/** What Office shows as the file's own properties. */
export const customProperties = (parts: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    parsedPart(parts, 'docProps/custom.xml').Properties.property.map(
      (each: { '@_name': string; lpwstr: string }) => [each['@_name'], each.lpwstr],
    ),
  );
