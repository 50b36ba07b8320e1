import { describe, expect, test } from 'vitest';
import {
  figuresTable,
  mentionsTable,
  problemsTable,
  referenceTable,
  relationsTable,
} from '../../../src/bundle/model/schema.ts';
import { TABLE_SCHEMAS } from '../../../src/bundle/model/table-schema.ts';

const fieldOf = (table: keyof typeof TABLE_SCHEMAS, name: string) =>
  TABLE_SCHEMAS[table].fields.find((field) => field.name === name);

describe('TABLE_SCHEMAS', () => {
  test('hold every column in order, with both descriptions', () => {
    const tables = {
      figures: figuresTable,
      mentions: mentionsTable,
      problems: problemsTable,
      reference: referenceTable,
      relations: relationsTable,
    };
    for (const name of ['figures', 'mentions', 'problems', 'reference', 'relations'] as const) {
      const { fields } = TABLE_SCHEMAS[name];
      expect(fields.map((field) => field.name)).toEqual(Object.keys(tables[name].columns));
      for (const field of fields) {
        expect(field.title, field.name).toMatch(/\S/);
        expect(field.description, field.name).toMatch(/\S/);
      }
    }
  });

  test('name the key of each table', () => {
    expect(TABLE_SCHEMAS.figures.primaryKey).toEqual(['id']);
    expect(TABLE_SCHEMAS.mentions.primaryKey).toEqual(['offset']);
    expect(TABLE_SCHEMAS.problems.primaryKey).toEqual(['number']);
    expect(TABLE_SCHEMAS.reference.primaryKey).toEqual(['id']);
  });

  test("keep a figure's value a string, since its digits are data", () => {
    const value = fieldOf('figures', 'value');
    expect(value?.type).toBe('string');
    expect(value?.constraints?.required).toBe(true);
    const pattern = new RegExp(value?.constraints?.pattern ?? 'none');
    for (const good of ['7033.89', '20.0', '-4.4', '0']) expect(good).toMatch(pattern);
    for (const bad of ['1,204', '1e5', '５', '', '007', '.5', '5.', '+5']) expect(bad).not.toMatch(pattern);
  });

  test('offsets and problem numbers are integers', () => {
    expect(fieldOf('figures', 'offset')).toMatchObject({ type: 'integer', constraints: { required: true } });
    expect(fieldOf('problems', 'number')?.type).toBe('integer');
  });

  test('choices list what is not blank, and are required when a blank is none of them', () => {
    expect(fieldOf('figures', 'measure')?.constraints).toEqual({
      required: true,
      enum: ['level', 'growth', 'average-growth', 'change', 'share', 'rate', 'ratio', 'rank'],
    });
    expect(fieldOf('figures', 'basis')?.constraints).toEqual({
      enum: ['nominal', 'constant', 'comparable'],
    });
    expect(fieldOf('figures', 'modality')?.constraints).toEqual({
      enum: ['expected', 'target', 'estimated'],
    });
    expect(fieldOf('figures', 'qualifier')?.constraints?.enum).toContain('expected:over');
    expect(fieldOf('figures', 'note')?.constraints).toBeUndefined();
  });
});
