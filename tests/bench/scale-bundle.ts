import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_DESCRIPTOR, SAMPLE_UNITS } from '../support/sample-bundle.ts';

const FIGURES_IN_A_FILE = 1000;
const BARS = 8;
const HEADER =
  'id,indicator,indicator_en,scope,scope_en,period,measure,value,unit,qualifier,of,basis,item,offset,stated,note,note_en';

const bilingual = (text: string) => ({ zh: text, en: text });

/** Writes a data folder with one bundle of so many figures and panels: bars, each panel over eight figures. */
export const writeScaleData = (
  folder: string,
  { figures, panels }: { figures: number; panels: number },
): void => {
  const bundle = join(folder, 'scale');
  mkdirSync(join(bundle, 'figures'), { recursive: true });
  const files = Array.from(
    { length: Math.ceil(figures / FIGURES_IN_A_FILE) },
    (_, file) => `figures-${file}`,
  );
  for (const [file, name] of files.entries()) {
    const count = Math.min(FIGURES_IN_A_FILE, figures - file * FIGURES_IN_A_FILE);
    const rows = Array.from({ length: count }, (_, row) => {
      const n = file * FIGURES_IN_A_FILE + row;
      return `f${n},指标 ${n},Indicator ${n},全市,Whole city,2021,level,${100 + ((n * 7919) % 9000)},项,,,,I.1,${n},,,`;
    });
    writeFileSync(join(bundle, 'figures', `${name}.csv`), [HEADER, ...rows].join('\n'));
  }
  writeFileSync(join(folder, 'units.csv'), SAMPLE_UNITS);
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ bundles: ['scale'] }));
  writeFileSync(
    join(bundle, 'datapackage.json'),
    JSON.stringify({
      ...SAMPLE_DESCRIPTOR,
      name: 'scale',
      resources: files.map((name) => ({ name, path: `figures/${name}.csv` })),
      heshu: {
        ...SAMPLE_DESCRIPTOR.heshu,
        report: { ...SAMPLE_DESCRIPTOR.heshu.report, characters: figures + 1 },
      },
    }),
  );
  writeFileSync(
    join(bundle, 'panels.json'),
    JSON.stringify({
      overview: { eyebrow: bilingual('规模'), title: bilingual('规模'), headline: [{ figure: 'f0' }] },
      topics: [{ id: 'all', title: bilingual('全部'), lead: bilingual('全部'), resources: [files[0]] }],
      panels: Array.from({ length: panels }, (_, n) => ({
        id: `p${n}`,
        kind: 'bars',
        topic: 'all',
        title: bilingual(`指标 ${(n * BARS) % figures}`),
        subtitle: bilingual('项 · 2021年'),
        span: 6,
        options: {
          bars: Array.from({ length: BARS }, (_, bar) => ({ figure: `f${(n * BARS + bar) % figures}` })),
        },
      })),
    }),
  );
};
