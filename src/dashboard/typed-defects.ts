import { type Defect, defects } from '../bundle/defects/defect.ts';
import type { Bundle, Figure, ReferenceValue } from '../bundle/model/bundle.ts';
import { templateParts } from '../charts/text/template.ts';
import type { Manifest } from './manifest.ts';
import { FILE, textsIn } from './panel-texts.ts';
import { hasNumbers, namedBy, typedNumbers, unitsOf } from './typed-numbers.ts';

/** Every string in a value of panels.json that may be an id, also those in its placeholders. */
const idsIn = (value: unknown): string[] => {
  if (typeof value === 'string') {
    return [value, ...templateParts(value).flatMap((part) => ('id' in part ? [part.id] : []))];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

const statedBy = (ids: readonly string[], { figures, references }: Bundle): (Figure | ReferenceValue)[] =>
  ids.flatMap((id) => figures.get(id) ?? references.get(id) ?? []);

/** The parts of panels.json. */
interface Frame {
  readonly overview: unknown;
  readonly topics: readonly { readonly resources: readonly string[] }[];
  readonly panels: readonly { readonly id: string }[];
  readonly playlist?: { readonly slides: readonly unknown[] } | undefined;
}

/** Whether every figure that the files hold could be read. */
const isWhole = ({ figures, declared }: Bundle): boolean =>
  declared.figures.complete && [...declared.figures.known].every((id) => figures.has(String(id)));

/**
 * Numbers that are typed by hand. An entry may name what its figures are called, and the time they are of; nothing is
 * told where one of them is missing, as `told` says or the panel itself.
 */
export const typedDefects = (
  bundle: Bundle,
  manifest: Manifest,
  told: readonly Defect[],
): readonly Defect[] => {
  // It has been read: its frame is as it should be.
  const frame = bundle.panels as Frame;
  const before = [...told, ...manifest.panels.flatMap(({ defects }) => defects)];
  const units = unitsOf(bundle);
  const isMissing = (path: string): boolean =>
    before.some(({ code, path: at }) => /^(?:dangling|left-out)$/.test(code) && at?.startsWith(`${path}.`));
  const found = (entry: unknown, path: string, more: readonly string[] = []): Defect[] => {
    const numbered = textsIn(entry, path).filter(({ text }) => hasNumbers(text, units));
    if (numbered.length === 0 || isMissing(path)) return [];
    const named = namedBy(statedBy([...new Set([...idsIn(entry), ...more])], bundle), bundle);
    return numbered.flatMap(({ path, locale, text }) =>
      typedNumbers(text, locale, named).map((number) => defects.typedNumber({ file: FILE, path }, number)),
    );
  };
  const figuresOf = ({ resources }: Frame['topics'][number]): string[] =>
    [...bundle.figures.values()].flatMap(({ id, resource }) => (resources.includes(resource) ? [id] : []));
  const panelsOn = (slide: unknown) => {
    const ids = idsIn(slide);
    return frame.panels.flatMap((panel, index) =>
      ids.includes(panel.id) ? [{ panel, path: `panels[${index}]` }] : [],
    );
  };
  return [
    ...found(frame.overview, 'overview'),
    ...(isWhole(bundle) ? frame.topics : []).flatMap((topic, index) =>
      found(topic, `topics[${index}]`, figuresOf(topic)),
    ),
    ...frame.panels.flatMap((panel, index) => found(panel, `panels[${index}]`)),
    ...(frame.playlist?.slides ?? []).flatMap((slide, index) => {
      const shown = panelsOn(slide);
      return shown.some(({ path }) => isMissing(path))
        ? []
        : found(slide, `playlist.slides[${index}]`, idsIn(shown));
    }),
  ];
};
