import type { Bundle } from '../../src/bundle/model/bundle.ts';
import { type BundleReading, readBundle } from '../../src/bundle/read/read.ts';

/** Small bundles for tests, written as the files they would be. */

const HEADER =
  'id,indicator,indicator_en,scope,scope_en,period,measure,value,value_to,unit,qualifier,modality,of,base,basis,item,offset,stated,note,note_en';

export interface SampleFigure {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly measure?: string;
  readonly qualifier?: string;
  readonly modality?: string;
  readonly valueTo?: string;
  readonly base?: string;
  readonly period?: string;
  readonly of?: string;
  readonly indicator?: string;
  readonly scope?: string;
  readonly basis?: string;
  /** From a list: the report states it nowhere. */
  readonly counted?: boolean;
}

export const SAMPLE_UNITS = `unit,dimension,base,factor,zh,en,en_one
亿元,money,元,100000000,亿元,CNY,
万亿元,money,元,1000000000000,万亿元,CNY,
万标箱,container,标箱,10000,万标箱,TEUs,TEU
人,person,人,1,人,persons,person
万人,person,人,10000,万人,persons,person
笔,transaction,笔,1,笔,,
项,measure,项,1,项,,
万个,item,个,10000,万个,,
个,item,个,1,个,,
县,place,个,1,县,counties,county
万县,place,个,10000,万县,counties,county
亩,area,m2,2000/3,亩,mu,
位,rank,位,1,位,rank,
家,organisation,家,1,家,,
个百分点,percentage-point,个百分点,1,个百分点,percentage points,percentage point
吨,mass,吨,1,吨,tonnes,tonne
批次,batch,批次,1,批次,batches,batch
%,ratio,%,1,%,%,
‰,ratio,%,0.1,‰,‰,
`;

const REFERENCE_HEADER =
  'id,indicator,indicator_en,scope,scope_en,period,measure,value,unit,source,note,note_en';

export interface SampleReference {
  readonly id: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly measure?: string;
  readonly source?: string;
}

export interface SampleRelation {
  readonly id: string;
  readonly kind: string;
  /** Joined by semicolons. */
  readonly operands: string;
  readonly result?: string;
  readonly expect?: string;
  readonly name?: string;
}

export const SAMPLE_DESCRIPTOR = {
  name: 'sample',
  title: '样例',
  sources: [
    { name: 'yearbook', title: '统计年鉴' },
    { name: 'customs', title: '海关统计', title_en: 'Customs statistics' },
  ],
  resources: [
    { name: 'sample-figures', path: 'figures/sample.csv' },
    { name: 'problems', path: 'problems.csv' },
    { name: 'reference', path: 'reference/sample.csv' },
    { name: 'relations', path: 'relations.csv' },
  ],
  heshu: {
    report: {
      title: { zh: '样例报告', en: 'Sample report' },
      issuer: { zh: '样例机关', en: 'Sample office' },
      published: '2022-02-22',
      sha256: '0'.repeat(64),
      characters: 1_000_000,
    },
    sections: { 'I.1': { zh: '第一节', en: 'Section one' } },
    parts: { policy: { zh: '政策', en: 'Policy' } },
  },
};

const RELATIONS_HEADER = 'id,kind,operands,result,expect,note,note_en,name';
const PROBLEMS_HEADER =
  'number,part,label,label_en,status,deadline,ongoing,closing_item,item,open_item,note,note_en';

/** A row of problems.csv that ends earlier is blank from there on. */
const problemLine = (line: string): string =>
  `${line}${','.repeat(PROBLEMS_HEADER.split(',').length - line.split(',').length)}`;

/** Reads a bundle made of these rows; the reading may hold defects. */
export const sampleReading = (
  figures: readonly SampleFigure[],
  more: {
    references?: readonly SampleReference[];
    problems?: readonly string[];
    relations?: readonly SampleRelation[];
    panels?: unknown;
    /** What the bundle calls the states of its problems. */
    statuses?: unknown;
  } = {},
): Promise<BundleReading> => {
  const figureLines = figures.map((f, index) =>
    [
      f.id,
      f.indicator ?? `指标 ${f.id}`,
      `Indicator ${f.id}`,
      f.scope ?? '全市',
      f.scope ?? 'Whole city',
      f.period ?? '2021',
      f.measure ?? 'level',
      f.value,
      f.valueTo ?? '',
      f.unit,
      f.qualifier ?? '',
      f.modality ?? '',
      f.of ?? '',
      f.base ?? '',
      f.basis ?? '',
      'I.1',
      index,
      f.counted ? '' : `${f.value.replace('-', '')}${f.unit}`,
      '',
      '',
    ].join(','),
  );
  const referenceLines = (more.references ?? []).map((r) =>
    [
      r.id,
      `对照 ${r.id}`,
      `Reference ${r.id}`,
      '全市',
      'Whole city',
      r.period,
      r.measure ?? 'level',
      r.value,
      r.unit,
      r.source ?? 'yearbook',
      '',
      '',
    ].join(','),
  );
  const relationLines = (more.relations ?? []).map((r) =>
    [r.id, r.kind, r.operands, r.result ?? '', r.expect ?? '', '', '', r.name ?? ''].join(','),
  );
  const files: Record<string, string> = {
    'datapackage.json': JSON.stringify({
      ...SAMPLE_DESCRIPTOR,
      heshu: { ...SAMPLE_DESCRIPTOR.heshu, statuses: more.statuses },
    }),
    'units.csv': SAMPLE_UNITS,
    'figures/sample.csv': [HEADER, ...figureLines].join('\n'),
    'reference/sample.csv': [REFERENCE_HEADER, ...referenceLines].join('\n'),
    'relations.csv': [RELATIONS_HEADER, ...relationLines].join('\n'),
    'problems.csv': [PROBLEMS_HEADER, ...(more.problems ?? []).map(problemLine)].join('\n'),
    'panels.json': JSON.stringify(more.panels ?? { overview: {}, topics: [], panels: [] }),
  };
  return readBundle(async (path) => {
    const text = files[path];
    return text === undefined ? null : new TextEncoder().encode(text);
  });
};

/** A sample bundle without defects; throws if it has one. */
export const sampleBundle = async (...args: Parameters<typeof sampleReading>): Promise<Bundle> => {
  const { bundle, defects } = await sampleReading(...args);
  if (!bundle || defects.length > 0) throw new Error(JSON.stringify(defects, null, 1));
  return bundle;
};
