import * as v from 'valibot';
import type { Bundle, Figure } from '../../bundle/model/bundle.ts';
import { periodText } from '../../bundle/model/period.ts';
import type { Bilingual, Locale } from '../../bundle/model/text.ts';
import { bilingualSchema } from '../../bundle/read/descriptor.ts';
import { flowBars } from '../layout/flow-bars.ts';
import { type FlowNode, sankey } from '../layout/sankey.ts';
import { figureRow, figureTip, position } from '../marks/marks.ts';
import { figureOf, panelKind, type TableRow } from '../model/kind.ts';
import { figureText } from '../model/number.ts';
import { remainder } from '../model/remainder.ts';
import { listed, namedAndDated, partNaming } from '../text/alternative.ts';

const part = { figure: v.string(), label: v.optional(bilingualSchema) };
const parts = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.minLength(1));

const options = v.strictObject({
  source: v.strictObject(part),
  targets: parts(
    v.strictObject({
      ...part,
      targets: v.optional(parts(v.strictObject(part))),
      /** What is left of this target after its own. */
      rest: v.optional(bilingualSchema),
    }),
  ),
  /** What is left of the source after its targets. */
  rest: v.optional(bilingualSchema),
});

interface Part {
  readonly figure: string;
  readonly label?: Bilingual | undefined;
  readonly targets?: readonly Part[] | undefined;
  readonly rest?: Bilingual | undefined;
}

const REST: Bilingual = { zh: '其余', en: 'Remainder' };
const IMPLIED: Bilingual = { zh: '推得', en: 'implied' };

/** A part as a node, with its own parts and what is left of it. */
const nodeOf = (part: Part, bundle: Bundle, locale: Locale): FlowNode & { rows: readonly TableRow[] } => {
  const figure = figureOf(bundle, part.figure);
  const name = part.label?.[locale] ?? figure.indicator[locale];
  const children = (part.targets ?? []).map((target) => nodeOf(target, bundle, locale));
  const rest = part.targets && restOf(figure, part, bundle, locale);
  return {
    name,
    text: figureText(figure, locale),
    nature: 'stated',
    size: position(figure.unit.factor.mul(figure.value)),
    tip: figureTip(figure, locale),
    figure: figure.id,
    children: [...children, ...(rest ? [rest.node] : [])],
    rows: [
      figureRow(figure, locale, name),
      ...children.flatMap((child) => child.rows),
      ...(rest ? [rest.row] : []),
    ],
  };
};

/** What is left of a whole: a node of its own, derived and said to be. */
const restOf = (
  whole: Figure,
  { targets = [], rest = REST }: Part,
  bundle: Bundle,
  locale: Locale,
): { node: FlowNode; row: TableRow } | null => {
  const left = remainder(
    whole,
    targets.map((target) => figureOf(bundle, target.figure)),
    locale,
  );
  if (!left) return null;
  const name = locale === 'zh' ? `${rest.zh}（${IMPLIED.zh}）` : `${rest.en} (${IMPLIED.en})`;
  return {
    node: {
      name,
      text: left.text,
      nature: 'derived',
      size: position(left.value),
      tip: `${name}\n${left.formula} = ${left.text}`,
      children: [],
    },
    row: {
      label: rest[locale],
      value: left.text,
      amount: position(left.value),
      nature: 'derived',
      period: periodText(whole.period, locale),
      iso: whole.period,
      range: left.range,
      source: left.formula,
    },
  };
};

/** A node, named `whole`, with all that it splits into; then the same of what splits again. */
const sentences = (
  { children }: FlowNode,
  whole: string,
  nameOf: (part: FlowNode) => string,
  locale: Locale,
): string[] => {
  if (children.length === 0) return [];
  const parts = listed(children.map(nameOf), locale);
  return [
    locale === 'zh' ? `${whole}分为${parts}` : `${whole} splits into ${parts}`,
    ...children.flatMap((child) => sentences(child, nameOf(child), nameOf, locale)),
  ];
};

const summary = (source: FlowNode, { period }: Figure, rows: readonly TableRow[], locale: Locale): string => {
  const periods = new Map(
    rows.flatMap(({ figure, iso }) => (figure === undefined ? [] : [[figure, iso ?? ''] as const])),
  );
  const naming = partNaming(periods.values(), locale);
  const nameOf = (part: FlowNode): string => naming(part, periods.get(part.figure ?? ''));
  const [separator, stop] = locale === 'zh' ? ['；', '。'] : ['; ', '.'];
  return sentences(source, namedAndDated(source, period, locale), nameOf, locale).join(separator) + stop;
};

/** A whole that splits into stated destinations, in one stage or two; what they leave is derived and hatched. */
export const flow = panelKind({
  options,
  figureIds: ({ source, targets }) => [
    source.figure,
    ...targets.flatMap((target) => [target.figure, ...(target.targets ?? []).map((inner) => inner.figure)]),
  ],
  draw: ({ bundle, options, theme, locale, compact, room }) => {
    const { rows, ...source } = nodeOf({ ...options.source, ...options }, bundle, locale);
    const frame = { theme, compact, room };
    return {
      ...(sankey(source, frame) ?? flowBars(source, frame)),
      alt: summary(source, figureOf(bundle, options.source.figure), rows, locale),
      rows,
    };
  },
});
