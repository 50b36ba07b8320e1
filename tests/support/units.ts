import { readFileSync } from 'node:fs';
import { unitsTable } from '../../src/bundle/model/schema.ts';
import { type Unit, unitOf } from '../../src/bundle/model/unit.ts';
import { parseTable } from '../../src/bundle/read/parse.ts';

/** The units that ship with Heshu. */
const FILE = new URL('../../data/units.csv', import.meta.url);

export const UNITS: readonly Unit[] = parseTable(
  'units.csv',
  readFileSync(FILE, 'utf8'),
  unitsTable,
).rows.map(({ row }) => unitOf(row));

/** A shipped unit by its name; throws when there is none. */
export const unit = (name: string): Unit => {
  const found = UNITS.find((each) => each.unit === name);
  if (!found) throw new Error(`no unit ${name}`);
  return found;
};
