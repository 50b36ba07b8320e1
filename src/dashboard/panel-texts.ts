import { type Defect, defects } from '../bundle/defects/defect.ts';
import type { Bundle } from '../bundle/model/bundle.ts';
import type { Bilingual, Locale } from '../bundle/model/text.ts';
import {
  filledText,
  formsOf,
  isKnown,
  type Placeholder,
  placeholder,
  templateParts,
} from '../charts/text/template.ts';

/** The texts of panels.json. Every pair of zh and en in it, be it a title, a label or a note, is a template. */

export const FILE = 'panels.json';

export interface PlacedText {
  /** Where in panels.json: `panels[3].title.zh`. */
  readonly path: string;
  readonly locale: Locale;
  readonly text: string;
}

const isBilingual = (value: object): value is Bilingual =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** Every text in a value of panels.json. */
export const textsIn = (value: unknown, path: string): PlacedText[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) {
    return (['zh', 'en'] as const).map((locale) => ({
      path: `${path}.${locale}`,
      locale,
      text: value[locale],
    }));
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  );
};

/** A value of panels.json with each of its texts filled. */
export const filledTexts = <T>(value: T, bundle: Bundle): T => {
  const filled = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map(filled);
    if (isBilingual(inner)) return filledText(inner, bundle);
    return Object.fromEntries(Object.entries(inner).map(([key, each]) => [key, filled(each)]));
  };
  return filled(value) as T;
};

/** How an id that no figure has is told, at a path of panels.json. */
type Missing = (id: string, path: string) => readonly Defect[];

const placeholderDefects = (
  part: Placeholder,
  path: string,
  bundle: Bundle,
  missing: Missing,
): readonly Defect[] => {
  if (!isKnown(part, bundle)) return missing(part.id, path);
  const [written, forms] = [placeholder(part), formsOf(part, bundle)];
  return forms.includes(written) ? [] : [defects.placeholder({ file: FILE, path }, written, forms)];
};

/** Placeholders of ids that are unknown and of forms that cannot be written, and braces that hold no id. */
export const templateDefects = (texts: readonly PlacedText[], bundle: Bundle, missing: Missing): Defect[] =>
  texts.flatMap(({ path, text }) => {
    const parts = templateParts(text);
    const asked = parts.flatMap((part) => ('id' in part ? [part] : []));
    const distinct = new Map(asked.map((part) => [placeholder(part), part]));
    return [
      ...[...distinct.values()].flatMap((part) => placeholderDefects(part, path, bundle, missing)),
      ...parts.flatMap((part) =>
        'text' in part && /[{}]/.test(part.text) ? [defects.braces({ file: FILE, path }, part.text)] : [],
      ),
    ];
  });
