import Papa from 'papaparse';
import type { Bundle } from '../../bundle/model/bundle.ts';
import type { Unit } from '../../bundle/model/unit.ts';
import type { Label } from './evaluate.ts';

/** What a text says of a unit: 名 of 名(编制), which a bundle keeps apart from persons and writes 名 as well. */
const unitInText = ({ unit, label }: Unit, units: Bundle['units']): string =>
  units.has(label.zh) ? label.zh : unit;

/**
 * A reviewed bundle as labels of the text that it was made from. Figures that were counted from a list have no place
 * in the text and are left out.
 */
export const bundleLabels = ({ figures, mentions, units }: Bundle): Label[] => [
  ...mentions.map(({ offset, token, kind }) => ({ offset, length: token.length, kind })),
  ...[...figures.values()]
    .filter(({ stated }) => stated !== '')
    .map((figure) => ({
      offset: figure.offset,
      length: figure.stated.length,
      kind: 'figure',
      value: figure.value,
      unit: unitInText(figure.unit, units),
      qualifier: figure.qualifier,
      modality: figure.modality,
      measure: figure.measure,
      of: figure.of === null ? null : (figures.get(figure.of)?.offset ?? null),
      period: figure.period,
    })),
];

/** The cell of a property that a reader may see either way: it is not compared. */
const OPEN = '?';

const COMPARED = ['value', 'unit', 'qualifier', 'modality', 'measure', 'period'] as const;

/**
 * Labels of a CSV: offset, token, kind, and of figures value, unit, qualifier, modality, measure, period and `of`, the
 * offset of the figure that it speaks about. A column left out, or a cell `?`, is not compared. Rows without an offset
 * or a kind are left out.
 */
export const tableLabels = (csv: string): Label[] =>
  Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true }).data.flatMap(
    (row) => {
      const { offset = '', token = '', kind = '', of = '' } = row;
      if (offset === '' || kind === '') return [];
      const place = { offset: Number(offset), length: token.length, kind };
      if (kind !== 'figure') return [place];
      const stated = COMPARED.filter((column) => row[column] !== undefined && row[column] !== OPEN);
      return [
        {
          ...place,
          ...Object.fromEntries(stated.map((column) => [column, row[column]])),
          ...(of !== OPEN && { of: of === '' ? null : Number(of) }),
        },
      ];
    },
  );
