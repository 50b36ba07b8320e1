import Papa from 'papaparse';
import type { Bundle } from '../../bundle/model/bundle.ts';
import type { Label } from './evaluate.ts';

/** A reviewed bundle as labels of its report's text. Figures counted from a list stand nowhere and are left out. */
export const bundleLabels = ({ figures, mentions }: Bundle): Label[] => [
  ...mentions.map(({ offset, token, kind }) => ({ offset, length: token.length, kind })),
  ...[...figures.values()]
    .filter(({ stated }) => stated !== '')
    .map((figure) => ({
      offset: figure.offset,
      length: figure.stated.length,
      kind: 'figure',
      value: figure.value,
      unit: figure.unit.unit,
      qualifier: figure.qualifier,
      modality: figure.modality,
      measure: figure.measure,
      of: figure.of === null ? null : (figures.get(figure.of)?.offset ?? null),
      period: figure.period,
    })),
];

/** What a label leaves open, for a reader may see it either way. */
const OPEN = '?';

const optional = <K extends string>(key: K, cell: string | undefined) =>
  cell === undefined || cell === OPEN ? {} : { [key]: cell };

/** Labels of a gold file: offset, token, kind, value, unit, qualifier, measure, of, period. */
export const goldLabels = (csv: string): Label[] =>
  Papa.parse<Readonly<Record<string, string>>>(csv, { header: true, skipEmptyLines: true }).data.map(
    (row) => {
      const {
        offset = '',
        token = '',
        kind = '',
        value,
        unit,
        qualifier,
        modality,
        measure,
        of,
        period,
      } = row;
      const place = { offset: Number(offset), length: token.length, kind };
      if (kind !== 'figure') return place;
      return {
        ...place,
        ...optional('value', value),
        ...optional('unit', unit),
        ...optional('qualifier', qualifier),
        ...optional('modality', modality),
        ...optional('measure', measure),
        ...optional('period', period),
        ...(of === OPEN ? {} : { of: of === '' || of === undefined ? null : Number(of) }),
      };
    },
  );
