import type { Bundle, Figure, FigureId } from '../bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import { writtenIn } from '../bundle/model/unit.ts';
import { PANEL_KINDS } from '../charts/kinds/registry.ts';
import type { Panel } from '../charts/model/panel.ts';
import { placeholder, templateParts } from '../charts/text/template.ts';
import type { Manifest } from './manifest.ts';
import { textsIn } from './panel-texts.ts';

/**
 * The panels of one report drawn for another: next year's report states many of the same indicators, and its editor
 * should not have to draw them anew. What a panel of the old report says in words is not taken over, since it was said
 * of the old numbers: the title names the indicators.
 */

/** An entry of panels.json. */
export interface AdoptedPanel {
  readonly id: string;
  readonly kind: string;
  readonly topic: string;
  readonly title: Bilingual;
  readonly subtitle: Bilingual;
  readonly span: number;
  readonly options: unknown;
}

/** Footnote marks and punctuation do not make another indicator. */
const plain = (name: string): string => name.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');

const keyOf = ({ indicator, measure, unit, scope }: Figure): string =>
  [plain(indicator.zh), measure, unit.dimension, unit.base, plain(scope.zh)].join('|');

/** Figures by what they state of whom; what is stated twice cannot be told apart, and is left out. */
const figuresByKey = (bundle: Bundle): ReadonlyMap<string, Figure> => {
  const found = new Map<string, Figure>();
  const twice = new Set<string>();
  for (const figure of bundle.figures.values()) {
    const key = keyOf(figure);
    if (found.has(key)) twice.add(key);
    found.set(key, figure);
  }
  for (const key of twice) found.delete(key);
  return found;
};

/** The options with each figure's id changed for that of the other report, also in placeholders. */
const renamed = (options: unknown, ids: ReadonlyMap<FigureId, FigureId>): unknown => {
  if (typeof options === 'string') {
    return (
      ids.get(options) ??
      templateParts(options)
        .map((part) =>
          'text' in part ? part.text : placeholder({ ...part, id: ids.get(part.id) ?? part.id }),
        )
        .join('')
    );
  }
  if (Array.isArray(options)) return options.map((each) => renamed(each, ids));
  if (typeof options !== 'object' || options === null) return options;
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, renamed(value, ids)]));
};

/** Whether some text of the options speaks of a year, which the other report's numbers are not of. */
const namesAYear = (options: unknown): boolean =>
  textsIn(options, '').some(({ text }) => /(?:19|20)\d\d\s*年|\b(?:19|20)\d\d\b(?![.-])/.test(wordsOf(text)));

/** The ids that placeholders in labels name. */
const placeholdersIn = (options: unknown): string[] =>
  textsIn(options, '').flatMap(({ text }) =>
    templateParts(text).flatMap((part) => ('id' in part ? [part.id] : [])),
  );

const wordsOf = (template: string): string =>
  templateParts(template)
    .flatMap((part) => ('text' in part ? [part.text] : []))
    .join(' ');

const listed = (figures: readonly Figure[], textOf: (figure: Figure) => string, locale: Locale): string =>
  [...new Set(figures.map(textOf))].join(locale === 'zh' ? '、' : ', ');

const inWords = (words: (locale: Locale) => string): Bilingual => ({ zh: words('zh'), en: words('en') });

/** What panels.json says of its panels, in their order. */
const entriesOf = ({ panels }: Bundle): readonly { readonly options?: unknown }[] =>
  (panels as { panels?: { options?: unknown }[] } | undefined)?.panels ?? [];

const adopted = (
  panel: Panel,
  options: unknown,
  figures: ReadonlyMap<string, Figure>,
  old: Bundle,
  topicOf: (figure: Figure) => string | null,
): AdoptedPanel | null => {
  const kind = PANEL_KINDS[panel.kind];
  if (!kind || panel.defects.length > 0 || panel.figures.length === 0) return null;
  if ((kind.referenceIds?.(panel.options) ?? []).length > 0 || namesAYear(options)) return null;
  const pairs = panel.figures.map((id) => {
    const before = old.figures.get(id);
    return [id, before && figures.get(keyOf(before))] as const;
  });
  const found = pairs.flatMap(([, figure]) => figure ?? []);
  const [first] = found;
  const topic = first && topicOf(first);
  if (found.length < pairs.length || !topic) return null;
  const onePeriod = found.filter(
    ({ period }, index) => found.findIndex((each) => each.period === period) === index,
  );
  const ids = new Map(pairs.flatMap(([id, figure]) => (figure ? [[id, figure.id] as const] : [])));
  if (placeholdersIn(options).some((id) => !ids.has(id))) return null;
  return {
    id: panel.id,
    kind: panel.kind,
    topic,
    title: inWords((locale) => listed(found, (figure) => figure.indicator[locale], locale)),
    subtitle: inWords((locale) =>
      [
        listed(found, (figure) => figure.scope[locale], locale),
        listed(found, (figure) => writtenIn(figure.unit, locale), locale),
        listed(onePeriod, ({ id }) => `{${id}:period}`, locale),
      ].join(' · '),
    ),
    span: panel.span,
    options: renamed(options, ids),
  };
};

/** The panels of an old report whose figures a new one all states, for the new one. */
export const adoptedPanels = (
  old: { readonly bundle: Bundle; readonly manifest: Manifest },
  next: { readonly bundle: Bundle; readonly manifest: Manifest },
): readonly AdoptedPanel[] => {
  const figures = figuresByKey(next.bundle);
  const topicOf = ({ resource }: Figure): string | null =>
    next.manifest.topics.find(({ resources }) => resources.includes(resource))?.id ?? null;
  const entries = entriesOf(old.bundle);
  const taken = new Set(next.manifest.panels.map(({ id }) => id));
  return old.manifest.panels
    .flatMap((panel, index) => adopted(panel, entries[index]?.options, figures, old.bundle, topicOf) ?? [])
    .filter(({ id }) => !taken.has(id));
};
