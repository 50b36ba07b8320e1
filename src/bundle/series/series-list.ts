import * as v from 'valibot';
import { type Defect, defects, type Place } from '../defects/defect.ts';
import { MEASURES } from '../model/schema.ts';
import { isSeriesPath, type Series } from '../model/series.ts';
import { type Keys, mayHold } from '../model/table.ts';
import type { Bilingual } from '../model/text.ts';
import type { Unit } from '../model/unit.ts';
import { type BundleDescriptor, bilingualSchema, jsonDefects } from '../read/descriptor.ts';

/** What `heshu` says in the resource of a long series. */
const seriesSchema = v.strictObject({
  kind: v.literal('series'),
  indicator: bilingualSchema,
  scope: bilingualSchema,
  measure: v.optional(v.picklist(MEASURES), 'level'),
  unit: v.string(),
  source: v.string(),
  note: v.optional(bilingualSchema),
});

const NO_NOTE: Bilingual = { zh: '', en: '' };

/** The long series that datapackage.json describes; one with a defect is left out. */
export const readSeriesList = (
  file: string,
  { resources, sources }: BundleDescriptor,
  units: { readonly known: ReadonlyMap<string, Unit>; readonly declared: Keys },
): { series: Map<string, Series>; defects: Defect[] } => {
  const series = new Map<string, Series>();
  const found: Defect[] = [];
  for (const [index, { name, path, heshu }] of resources.entries()) {
    if (!isSeriesPath(path)) continue;
    const at = `resources[${index}].heshu`;
    const parsed = v.safeParse(seriesSchema, heshu);
    if (!parsed.success) {
      found.push(...jsonDefects(file, seriesSchema, parsed.issues, at));
      continue;
    }
    const { kind: _, note = NO_NOTE, unit: unitName, ...description } = parsed.output;
    const place = (property: string): Place => ({ file, path: `${at}.${property}` });
    const unit = units.known.get(unitName);
    if (!unit && !mayHold(units.declared, unitName)) {
      found.push(defects.unknownUnit(place('unit'), unitName));
    }
    const published = sources.some((source) => source.name === description.source);
    if (!published) {
      found.push(defects.dangling(place('source'), description.source, 'source entry'));
    }
    if (unit && published) series.set(name, { name, path, note, unit, ...description });
  }
  return { series, defects: found };
};
