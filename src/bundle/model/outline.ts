import { type Defect, defects, type Place } from '../defects/defect.ts';
import type { BundleDescriptor } from '../read/descriptor.ts';
import type { Figure } from './bundle.ts';

/**
 * The outline of a report: where each section or numbered problem begins. It holds places and no words, so that a
 * number's section can be told, and shown, without the text.
 */

const FILE = 'datapackage.json';

/** A stretch of the text, from its first character to the one after its last. */
export interface Section {
  /** `P5`, `III.0` …; blank where the bundle has no outline. */
  readonly item: string;
  readonly start: number;
  readonly end: number;
}

/** The sections in the order of the text; the whole text as one where the bundle has no outline. */
export const sectionsOf = (descriptor: BundleDescriptor): readonly Section[] => {
  const { outline = [], report } = descriptor.heshu;
  if (outline.length === 0) return [{ item: '', start: 0, end: report.characters }];
  return outline.map(({ item, offset }, index) => ({
    item,
    start: offset,
    end: outline[index + 1]?.offset ?? report.characters,
  }));
};

/** The items that an outline names, each with its place, to be looked up like those of figures. */
export const outlineItems = (descriptor: BundleDescriptor): { item: string; place: Place }[] =>
  (descriptor.heshu.outline ?? []).map(({ item }, index) => ({
    item,
    place: { file: FILE, path: `heshu.outline[${index}].item` },
  }));

const orderDefects = (descriptor: BundleDescriptor): Defect[] =>
  (descriptor.heshu.outline ?? []).flatMap(({ offset }, index, outline) => {
    const before = outline[index - 1]?.offset ?? -1;
    const { characters } = descriptor.heshu.report;
    if (offset > before && offset < characters) return [];
    return [
      defects.mismatch(
        { file: FILE, path: `heshu.outline[${index}].offset` },
        String(offset),
        {
          zh: `大于前一节起点 ${Math.max(before, 0)}、小于全文字数 ${characters} 的位置`,
          en: `an offset above ${Math.max(before, 0)}, where the section before begins, and below the text's ${characters} characters`,
        },
        { zh: '请按原文顺序列出各节。', en: 'List the sections in the order of the text.' },
      ),
    ];
  });

/** A figure that says it stands in one section and stands in another. */
const figureDefects = (descriptor: BundleDescriptor, figures: readonly Figure[]): Defect[] => {
  if (!descriptor.heshu.outline?.length) return [];
  const sections = sectionsOf(descriptor);
  return figures.flatMap(({ offset, item, place }) => {
    const section = sections.find(({ start, end }) => start <= offset && offset < end);
    if (!section || section.item === item) return [];
    return [
      defects.mismatch(
        { ...place, column: 'item' },
        item,
        {
          zh: `位置 ${offset} 所在的“${section.item}”`,
          en: `"${section.item}", in which offset ${offset} stands`,
        },
        { zh: '请更正 item 或 offset。', en: 'Correct item or offset.' },
      ),
    ];
  });
};

/** What an outline and the figures contradict. */
export const outlineDefects = (descriptor: BundleDescriptor, figures: readonly Figure[]): Defect[] => {
  const order = orderDefects(descriptor);
  // Sections out of order hold nothing for sure: one defect, not one for each figure.
  return order.length > 0 ? order : figureDefects(descriptor, figures);
};
