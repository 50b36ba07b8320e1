import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/bundle/model/text.ts';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { frameOf } from '../../../src/charts/layout/frame.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawingFaults } from '../../support/drawing-faults.ts';
import { type Area, type LaidOut, laidOut, measured } from '../../support/laid-out.ts';
import { type SampleFigure, type SampleReference, sampleBundle } from '../../support/sample-bundle.ts';

/**
 * Every kind that draws amounts from zero, with numbers of every sign and size, on pages of every width: each number has
 * its mark, on its side of zero, and its name and its text are clear of all marks.
 */

const theme = measured(themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red'));

const WIDTHS = [215, 284, 416, 700, 1200];
const CASES: Readonly<Record<string, readonly string[]>> = {
  rises: ['362.45', '120.5', '41.7'],
  'rises and falls': ['362.45', '-120.5', '41.7', '-388.38'],
  'falls only': ['-362.45', '-120.5', '-41.7'],
  zeros: ['0', '362.45', '0.0', '-41.7'],
  'nothing but zeros': ['0', '0.0'],
  'next to nothing': ['17201.36', '0.01', '-0.02', '-9000.1'],
  'one fall': ['-12.9'],
  many: ['9.2', '-12', '10', '30', '-1', '4.35', '5', '8'],
};

const LABELS = [
  { zh: '规模以上工业企业利润总额', en: 'Total profits of industrial enterprises above designated size' },
  { zh: '亏损', en: 'Losses' },
  { zh: '市属国有企业', en: 'Municipal state-owned firms' },
  { zh: '其他', en: 'Others' },
];

interface Sample {
  readonly figures: readonly SampleFigure[];
  readonly references?: readonly SampleReference[];
  readonly options: object;
  /** The amounts that are drawn, in any order; those of the figures unless told. */
  readonly drawn?: readonly number[];
}

const ids = (values: readonly string[]): string[] => values.map((_, index) => `f${index}`);
const money = (values: readonly string[]): SampleFigure[] =>
  values.map((value, index) => ({ id: `f${index}`, value, unit: '亿元' }));

/** A chart of each kind that shows some amounts. */
const KINDS: Readonly<Record<string, (values: readonly string[]) => Sample | null>> = {
  bars: (values) => ({
    figures: money(values),
    options: { bars: ids(values).map((figure, index) => ({ figure, label: LABELS[index % LABELS.length] })) },
  }),
  'base-bars': ([current = '0', change = '0', published = '1']) => ({
    figures: [
      { id: 'now', value: current, unit: '亿元' },
      { id: 'by', value: change, unit: '亿元', measure: 'change', of: 'now' },
    ],
    references: [{ id: 'then', value: published, unit: '亿元', period: '2020' }],
    options: { current: 'now', growth: 'by', reference: 'then' },
    drawn: [Number(current), Number(current) - Number(change), Number(published)],
  }),
  'paired-bars': (values) => ({
    figures: [
      ...money(values),
      ...values.map((value, index) => ({
        id: `n${index}`,
        value: String(Math.round(Number(value) * 3)),
        unit: '人',
      })),
    ],
    options: {
      columns: [
        { title: { zh: '利润', en: 'Profits' } },
        { title: { zh: '人员净增', en: 'Net gain of staff' } },
      ],
      rows: values.map((_, index) => ({
        label: LABELS[index % LABELS.length],
        figures: [`f${index}`, `n${index}`],
      })),
    },
    drawn: [...values.map(Number), ...values.map((value) => Math.round(Number(value) * 3))],
  }),
  multiples: (values) =>
    values.every((value) => Number(value) === 0)
      ? null
      : {
          figures: money(values),
          references: values.map((_, index) => ({
            id: `r${index}`,
            value: '50.25',
            unit: '亿元',
            period: '2020',
          })),
          options: {
            charts: (values.length > 1 ? values : [...values, ...values]).map((_, index) => ({
              label: LABELS[index % LABELS.length],
              bars: [{ reference: `r${index % values.length}` }, { figure: `f${index % values.length}` }],
            })),
          },
          drawn: (values.length > 1 ? values : [...values, ...values]).flatMap((value) => [
            50.25,
            Number(value),
          ]),
        },
  series: ([last = '0', ...before]) => ({
    figures: [{ id: 'f', value: last, unit: '亿元', period: '2021' }],
    references: (before.length > 0 ? before : ['3.5']).map((value, index) => ({
      id: `r${index}`,
      value,
      unit: '亿元',
      period: `${2017 + index}`,
    })),
    options: {
      figure: 'f',
      references: (before.length > 0 ? before : ['3.5']).map((_, index) => `r${index}`),
    },
    drawn: [last, ...(before.length > 0 ? before : ['3.5'])].map(Number),
  }),
  dots: (values) => ({
    figures: values.map((value, index) => ({ id: `f${index}`, value, unit: '个百分点', measure: 'change' })),
    options: {
      dots: ids(values).map((figure, index) => ({ figure, label: LABELS[index % LABELS.length] })),
      signed: true,
    },
  }),
  intervals: (values) => ({
    figures: values.map((value, index) => ({
      id: `f${index}`,
      value,
      unit: '亿元',
      qualifier: ['about', 'over', 'under', ''][index] ?? '',
    })),
    options: { rows: ids(values).map((figure, index) => ({ figure, label: LABELS[index % LABELS.length] })) },
  }),
};

const draw = async (
  kind: string,
  { figures, references = [], options }: Sample,
  width: number,
  locale: Locale,
) => {
  const drawing = PANEL_KINDS[kind]?.draw({
    bundle: await sampleBundle(figures, { references }),
    options: withDefaults(kind, options),
    theme,
    locale,
    ...frameOf(width, theme),
  });
  if (!drawing) throw new Error(`${kind} is no panel kind`);
  return laidOut(drawing, width);
};

const withDefaults = (kind: string, options: object): object => {
  const parsed = v.safeParse(PANEL_KINDS[kind]?.options ?? v.object({}), options);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  return parsed.output as object;
};

const meets = (a: Area, b: Area): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

/** Texts that lie on a mark, be it wholly. */
const covered = ({ texts, marks }: LaidOut): string[] =>
  texts.flatMap((text) =>
    marks
      .filter((mark) => mark.fill !== null && meets(text, mark))
      .map(({ shape }) => `“${text.text}” on a ${shape}`),
  );

/** How far each bar or column reaches from its zero line: to the right or up, below zero to the left or down. */
const reaches = ({ marks }: LaidOut): number[] => {
  const bars = marks.filter(
    ({ shape, fill, left, right, top, bottom }) =>
      shape === 'rect' && fill !== null && right - left >= 0.9 && bottom - top >= 0.9,
  );
  const lines = marks.filter(({ shape }) => shape === 'line');
  const across = new Set(bars.map(({ top, bottom }) => Math.round(bottom - top))).size === 1;
  const zeros = lines.map(({ left, right, top, bottom }) =>
    across ? (left + right) / 2 : (top + bottom) / 2,
  );
  return bars.map(({ left, right, top, bottom }) => {
    const [start, end] = across ? [left, right] : [-bottom, -top];
    const isZero = (at: number): boolean =>
      zeros.some((zero) => Math.abs((across ? zero : -zero) - at) < 1.6);
    if (isZero(start)) return end - start;
    if (isZero(end)) return start - end;
    return Number.NaN;
  });
};

/** The kinds whose bars are on one scale. */
const ON_ONE_SCALE = ['bars', 'base-bars', 'series', 'multiples'];

const sampled = Object.entries(KINDS).flatMap(([kind, sample]) =>
  Object.entries(CASES).flatMap(([name, values]) => {
    const made = sample(values);
    return made ? [[kind, name, made] as const] : [];
  }),
);

describe.each(sampled)('%s: %s', (kind, _, sample) => {
  test('names and numbers are whole, and clear of all marks', async () => {
    const faults: string[] = [];
    for (const locale of ['zh', 'en'] as const) {
      for (const width of WIDTHS) {
        const laid = await draw(kind, sample, width, locale);
        faults.push(
          ...[...drawingFaults(laid), ...covered(laid)].map((fault) => `${locale} ${width} px: ${fault}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test.runIf(ON_ONE_SCALE.includes(kind))(
    'each bar lies on its side of zero, as long as its number',
    async () => {
      const amounts = (sample.drawn ?? sample.figures.map(({ value }) => Number(value))).filter(
        (amount) => amount !== 0,
      );
      const longest = Math.max(...amounts.map(Math.abs));
      for (const width of WIDTHS) {
        const found = reaches(await draw(kind, sample, width, 'zh'));
        const scale = Math.max(...found.map(Math.abs)) / longest;
        const wanted = amounts.map((amount) => Math.sign(amount) * Math.max(1, Math.abs(amount) * scale));
        const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
        expect(found.length, `${width} px`).toBe(amounts.length);
        inOrder(found).forEach((reach, index) => {
          expect(Math.abs(reach - (inOrder(wanted)[index] ?? 0)), `${width} px: ${reach}`).toBeLessThan(3);
        });
      }
    },
  );
});
