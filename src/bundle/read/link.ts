import Fraction from 'fraction.js';
import { type Defect, defects, type Place } from '../defects/defect.ts';
import type { Figure, Mention, Problem, ReferenceValue, Relation } from '../model/bundle.ts';
import { outlineDefects, outlineItems } from '../model/outline.ts';
import { type Measure, OPEN_STATUSES, PERCENT_MEASURES, type unitsTable } from '../model/schema.ts';
import { type Keys, mayHold, type Row } from '../model/table.ts';
import type { Bilingual } from '../model/text.ts';
import { canChange } from '../model/unit.ts';
import type { BundleDescriptor } from './descriptor.ts';

/** What must hold between the rows of a bundle; each rule returns its defects. */

/** The Arabic number that opens a stated text, separators dropped; null for Chinese numerals. */
const statedDigits = (stated: string): string | null =>
  /^\d[\d,]*(?:\.\d+)?/.exec(stated)?.[0].replaceAll(',', '') ?? null;

const statedDefects = (figure: Figure): Defect[] => {
  const digits = statedDigits(figure.stated);
  if (digits === null || digits === figure.value.replace('-', '')) return [];
  return [
    defects.mismatch(
      { ...figure.place, column: 'value' },
      figure.value,
      { zh: `与原文“${figure.stated}”相同的数字`, en: `the digits of the stated "${figure.stated}"` },
      { zh: '请按原文更正 value 或 stated。', en: 'Correct value or stated as the text has it.' },
    ),
  ];
};

/** The upper end of a stated range: above the lower one, and the second number of the stated text. */
const rangeDefects = ({ place, value, valueTo, stated }: Figure): Defect[] => {
  if (valueTo === null) return [];
  const at = { ...place, column: 'value_to' };
  if (new Fraction(valueTo).compare(new Fraction(value)) <= 0) {
    return [
      defects.mismatch(
        at,
        valueTo,
        { zh: `大于 value（${value}）的数`, en: `a number above value (${value})` },
        {
          zh: '请填写范围的上端；不是范围的请清空。',
          en: 'Give the upper end of the range; clear it where there is no range.',
        },
      ),
    ];
  }
  const [, upper] = stated.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [];
  if (upper === undefined || upper === valueTo.replace('-', '')) return [];
  return [
    defects.mismatch(
      at,
      valueTo,
      { zh: `与原文“${stated}”上端相同的数字`, en: `the upper digits of the stated "${stated}"` },
      { zh: '请按原文更正 value_to 或 stated。', en: 'Correct value_to or stated as the text has it.' },
    ),
  ];
};

const unitOfMeasure = (measure: Measure): Bilingual => {
  if (measure === 'rank') return { zh: '位次单位（位）', en: 'a unit of rank' };
  return PERCENT_MEASURES.includes(measure)
    ? { zh: '比率单位（%）', en: 'a unit of ratio (%)' }
    : { zh: '非位次的单位', en: 'a unit that is no rank' };
};

const measureDefects = (figure: Figure): Defect[] => {
  const { dimension } = figure.unit;
  const wrong =
    (PERCENT_MEASURES.includes(figure.measure) && dimension !== 'ratio') ||
    (figure.measure === 'rank') !== (dimension === 'rank');
  if (!wrong) return [];
  const expected = unitOfMeasure(figure.measure);
  return [
    defects.mismatch({ ...figure.place, column: 'unit' }, figure.unit.unit, expected, {
      zh: `度量为 ${figure.measure}：请更正 unit 或 measure。`,
      en: `The measure is ${figure.measure}: correct unit or measure.`,
    }),
  ];
};

/** A singular without its plural would be read for one thing and not for two. */
const unitDefects = ({ en, en_one: one }: Row<typeof unitsTable>, place: Place): Defect[] =>
  en.trim() !== '' || one.trim() === ''
    ? []
    : [
        defects.mismatch(
          { ...place, column: 'en' },
          en,
          { zh: `“${one}”的复数`, en: `the plural of "${one}"` },
          { zh: '请补上 en，或清空 en_one。', en: 'Fill in en, or clear en_one.' },
        ),
      ];

/** 前N is said of ranks, and of nothing else. */
const withinDefects = (figure: Figure): Defect[] =>
  figure.qualifier !== 'within' || figure.measure === 'rank'
    ? []
    : [
        defects.mismatch(
          { ...figure.place, column: 'qualifier' },
          figure.qualifier,
          { zh: '位次（rank）才有的限定', en: 'a qualifier of a rank' },
          {
            zh: '“以内”“不超过”请写 at_most，或更正 measure。',
            en: 'Write at_most for 以内 and 不超过, or correct measure.',
          },
        ),
      ];

const GROWTHS: readonly Measure[] = ['growth', 'average-growth'];

const basisDefects = (figure: Figure): Defect[] =>
  figure.basis === '' || GROWTHS.includes(figure.measure)
    ? []
    : [
        defects.mismatch(
          { ...figure.place, column: 'basis' },
          figure.basis,
          { zh: '空白（仅增速有口径）', en: 'a blank: only a growth has a basis' },
          { zh: '请清空 basis 或更正 measure。', en: 'Clear basis or correct measure.' },
        ),
      ];

const baseDefects = (figure: Figure, declared: Keys): Defect[] => {
  if (figure.base === null) return [];
  const place = { ...figure.place, column: 'base' };
  if (figure.base === figure.id) {
    return [
      defects.mismatch(
        place,
        figure.base,
        { zh: '另一指标的编号', en: 'the id of another figure' },
        { zh: '指标不能以自身为总体。', en: 'A figure is not its own whole.' },
      ),
    ];
  }
  return mayHold(declared, figure.base) ? [] : [defects.dangling(place, figure.base, 'figure')];
};

const ofDefects = (figure: Figure, figures: ReadonlyMap<string, Figure>, declared: Keys): Defect[] => {
  if (figure.of === null) return [];
  const place = { ...figure.place, column: 'of' };
  const target = figures.get(figure.of);
  if (!target) return mayHold(declared, figure.of) ? [] : [defects.dangling(place, figure.of, 'figure')];
  if (target === figure) {
    return [
      defects.mismatch(
        place,
        figure.of,
        { zh: '另一指标的编号', en: 'the id of another figure' },
        { zh: '指标不能指向自身。', en: 'A figure cannot speak about itself.' },
      ),
    ];
  }
  if (figure.measure === 'change' && !canChange(figure.unit, target.unit)) {
    return [
      defects.mismatch(
        { ...figure.place, column: 'unit' },
        figure.unit.unit,
        {
          zh: `可与“${target.unit.unit}”相加减的单位`,
          en: `a unit that can be added to "${target.unit.unit}"`,
        },
        {
          zh: `增减量须与 ${target.id} 同量纲。`,
          en: `A change has the dimension of ${target.id}.`,
        },
      ),
    ];
  }
  return [];
};

interface Located {
  readonly place: Place;
  readonly item: string;
}

const itemDefects = (
  located: readonly Located[],
  descriptor: BundleDescriptor,
  problemNumbers: Keys,
): Defect[] => {
  const isKnown = (item: string): boolean =>
    item.startsWith('P')
      ? problemNumbers.known.size === 0 || mayHold(problemNumbers, Number(item.slice(1)))
      : Object.hasOwn(descriptor.heshu.sections, item);
  return located
    .filter(({ item }) => !isKnown(item))
    .map(({ item, place }) => defects.dangling(place, item, 'item'));
};

const offsetDefects = (
  figures: Iterable<Figure>,
  mentions: readonly { row: Mention; place: Place }[],
  characters: number,
): Defect[] => {
  const seen = new Map<number, Place>();
  const found: Defect[] = [];
  const claim = (offset: number, place: Place): void => {
    const first = seen.get(offset);
    if (offset >= characters) {
      found.push(
        defects.mismatch(
          place,
          String(offset),
          {
            zh: `小于全文字数 ${characters} 的位置`,
            en: `an offset below the text's ${characters} characters`,
          },
          { zh: '请更正位置。', en: 'Correct the offset.' },
        ),
      );
    } else if (first) found.push(defects.duplicate(place, String(offset), first));
    else seen.set(offset, place);
  };
  for (const figure of figures) {
    if (figure.stated !== '') claim(figure.offset, { ...figure.place, column: 'offset' });
  }
  for (const mention of mentions) claim(mention.row.offset, { ...mention.place, column: 'offset' });
  return found;
};

const deadlineDefects = (row: Problem, place: Place): Defect[] => {
  const open = OPEN_STATUSES.includes(row.status);
  if (open === (row.deadline !== '')) return [];
  const closed: Bilingual =
    row.status === 'done'
      ? { zh: '空白（已完成的问题没有时限）', en: 'a blank: what is done has no deadline' }
      : { zh: '空白（未列的问题没有时限）', en: 'a blank: what is not listed has no deadline' };
  return [
    defects.mismatch(
      { ...place, column: 'deadline' },
      row.deadline,
      open ? { zh: '日期（未完成的问题须有时限）', en: 'a day: what is not done has a deadline' } : closed,
      {
        zh: `状态为 ${row.status}：请更正 status 或 deadline。`,
        en: `The status is ${row.status}: correct status or deadline.`,
      },
    ),
  ];
};

/** An open state names its own place; only what is not listed can have a matter elsewhere. */
const openItemDefects = (row: Problem, place: Place): Defect[] =>
  row.openItem === '' || row.status === 'not_listed'
    ? []
    : [
        defects.mismatch(
          { ...place, column: 'open_item' },
          row.openItem,
          {
            zh: '空白（仅 not_listed 的问题可填）',
            en: 'a blank: only a problem that is not_listed has one',
          },
          {
            zh: `状态为 ${row.status}：请更正 status 或 open_item。`,
            en: `The status is ${row.status}: correct status or open_item.`,
          },
        ),
      ];

const partDefects = (row: Problem, place: Place, descriptor: BundleDescriptor): Defect[] =>
  Object.hasOwn(descriptor.heshu.parts, row.part)
    ? []
    : [defects.dangling({ ...place, column: 'part' }, row.part, 'part')];

/** Where problems, their deadlines and their open matters are stated. */
const problemItems = (problems: readonly { row: Problem; place: Place }[]): Located[] =>
  problems.flatMap(({ row, place }) =>
    [
      { item: row.item, place: { ...place, column: 'item' } },
      { item: row.closingItem, place: { ...place, column: 'closing_item' } },
      { item: row.openItem, place: { ...place, column: 'open_item' } },
    ].filter(({ item }) => item !== ''),
  );

const sourceDefects = (references: Iterable<ReferenceValue>, descriptor: BundleDescriptor): Defect[] => {
  const names = new Set(descriptor.sources.map((source) => source.name));
  return [...references]
    .filter((reference) => !names.has(reference.source))
    .map((reference) =>
      defects.dangling({ ...reference.place, column: 'source' }, reference.source, 'source'),
    );
};

const relationDefects = (
  { operands, result, place }: Relation,
  declared: { readonly figures: Keys; readonly references: Keys },
): Defect[] => {
  const isKnown = (id: string): boolean => mayHold(declared.figures, id) || mayHold(declared.references, id);
  const named = [
    ...operands.map((id) => ({ id, column: 'operands' })),
    ...(result === null ? [] : [{ id: result, column: 'result' }]),
  ];
  return named
    .filter(({ id }) => !isKnown(id))
    .map(({ id, column }) => defects.dangling({ ...place, column }, id, 'figure or reference'));
};

/** The rows of a bundle with their places, and what they point to. */
export interface LinkedRows {
  readonly descriptor: BundleDescriptor;
  readonly figures: ReadonlyMap<string, Figure>;
  /** Ids and problem numbers that stand in the files, also in rows that were left out. */
  readonly declared: { readonly figures: Keys; readonly references: Keys; readonly problems: Keys };
  readonly units: readonly { row: Row<typeof unitsTable>; place: Place }[];
  readonly mentions: readonly { row: Mention; place: Place }[];
  readonly problems: readonly { row: Problem; place: Place }[];
  readonly references: ReadonlyMap<string, ReferenceValue>;
  readonly relations: readonly Relation[];
}

/** Every defect between the rows of a bundle. */
export const linkDefects = (rows: LinkedRows): Defect[] => {
  const { descriptor, units, figures, declared, mentions, problems, references, relations } = rows;
  const all = [...figures.values()];
  return [
    ...units.flatMap(({ row, place }) => unitDefects(row, place)),
    ...all.flatMap((figure) => [
      ...statedDefects(figure),
      ...measureDefects(figure),
      ...rangeDefects(figure),
      ...withinDefects(figure),
      ...basisDefects(figure),
      ...ofDefects(figure, figures, declared.figures),
      ...baseDefects(figure, declared.figures),
    ]),
    ...itemDefects(
      [
        ...all.map(({ item, place }) => ({ item, place: { ...place, column: 'item' } })),
        ...problemItems(problems),
        ...outlineItems(descriptor),
      ],
      descriptor,
      declared.problems,
    ),
    ...outlineDefects(descriptor, all),
    ...offsetDefects(all, mentions, descriptor.heshu.report.characters),
    ...problems.flatMap(({ row, place }) => [
      ...deadlineDefects(row, place),
      ...openItemDefects(row, place),
      ...partDefects(row, place, descriptor),
    ]),
    ...sourceDefects(references.values(), descriptor),
    ...relations.flatMap((relation) => relationDefects(relation, declared)),
  ];
};
