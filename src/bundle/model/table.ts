import type * as v from 'valibot';

/** A column of a CSV table: what a cell may hold. Its words stand in column-words.ts. */
export interface Column<S extends CellSchema = CellSchema> {
  readonly schema: S;
  /** A column that older files may lack; its cells then read as blank. */
  readonly optional?: boolean;
}

export type CellSchema = v.BaseSchema<string, unknown, v.BaseIssue<unknown>>;

/** A CSV table: its columns in order, and the one whose values may not repeat. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  readonly columns: C;
  readonly key: string;
}

/** One valid row of a table. */
export type Row<T extends Table> = {
  readonly [K in keyof T['columns']]: v.InferOutput<T['columns'][K]['schema']>;
};

export const table = <C extends Record<string, Column>>(
  name: string,
  key: keyof C & string,
  columns: C,
): Table<C> => ({ name, columns, key });

/** The keys that stand in the files of a table, also in rows that were left out for a defect. */
export interface Keys {
  readonly known: ReadonlySet<unknown>;
  /** False when a part of the files could not be read: any key may have stood there. */
  readonly complete: boolean;
}

export const NO_KEYS: Keys = { known: new Set(), complete: false };

export const joinKeys = (all: readonly Keys[]): Keys => ({
  known: new Set(all.flatMap((keys) => [...keys.known])),
  complete: all.every((keys) => keys.complete),
});

/** Whether a key may stand in the files, so that what points to it is not to blame. */
export const mayHold = (keys: Keys, key: unknown): boolean => !keys.complete || keys.known.has(key);
