import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { column } from '../../../src/bundle/model/schema.ts';
import { table } from '../../../src/bundle/model/table.ts';
import { parseTable } from '../../../src/bundle/read/parse.ts';

const SMALL = table('small', 'id', {
  id: column(v.pipe(v.string(), v.regex(/^[a-z]+$/))),
  count: column(v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.number())),
  note: column(v.string(), { optional: true }),
});

const parse = (text: string) => parseTable('small.csv', text, SMALL);
const rowsOf = (text: string) => parse(text).rows.map(({ row }) => row);
const codesOf = (text: string) =>
  parse(text).defects.map(({ code, row, column }) =>
    [code, row, column].filter((part) => part !== undefined),
  );

describe('parseTable', () => {
  test('gives typed rows and where they stand', () => {
    const { rows, defects } = parse('id,count,note\na,1,x\nb,2,\n');
    expect(defects).toEqual([]);
    expect(rows).toEqual([
      { row: { id: 'a', count: 1, note: 'x' }, place: { file: 'small.csv', row: 2 } },
      { row: { id: 'b', count: 2, note: '' }, place: { file: 'small.csv', row: 3 } },
    ]);
  });

  test('columns may stand in any order, and optional ones may be absent', () => {
    expect(rowsOf('count,id\n1,a')).toEqual([{ id: 'a', count: 1, note: '' }]);
  });

  test('a header without rows is a sound empty table', () => {
    expect(parse('id,count,note\n')).toMatchObject({ rows: [], defects: [] });
  });

  test('a bad row is left out and the good ones stay', () => {
    expect(rowsOf('id,count,note\na,1,\nb,two,\nc,3,')).toEqual([
      { id: 'a', count: 1, note: '' },
      { id: 'c', count: 3, note: '' },
    ]);
    expect(codesOf('id,count,note\na,1,\nb,two,\nc,3,')).toEqual([['cell', 3, 'count']]);
  });

  test('a row of the wrong length tells only that', () => {
    expect(codesOf('id,count,note\nA,x\nb,2,,')).toEqual([
      ['cell-count', 2],
      ['cell-count', 3],
    ]);
  });

  test('its key is known all the same, so that what points to it is not to blame', () => {
    const { keys } = parse('id,count,note\na,1\nb,two,\nc,3,');
    expect([...keys.known]).toEqual(['a', 'b', 'c']);
    expect(keys.complete).toBe(true);
  });

  test('after a wrong quote, reading resumes on the next line', () => {
    const text = 'id,count,note\na,1,\nb,2,"open\nc,3,\nd,4,"x"y"\ne,5,"fine, ""x"""\n';
    expect(rowsOf(text).map(({ id }) => id)).toEqual(['a', 'c', 'e']);
    expect(codesOf(text)).toEqual([
      ['quotes', 3],
      ['quotes', 5],
    ]);
    expect(parse(text).keys.complete).toBe(false);
  });

  test('blank rows count and mean nothing', () => {
    const text = 'id,count,note\n\na,1,\n,,\n  \nb,two,\n,,\n\n';
    expect(rowsOf(text).map(({ id }) => id)).toEqual(['a']);
    expect(codesOf(text)).toEqual([['cell', 6, 'count']]);
  });

  test('line ends of any system, also mixed; those inside cells stay', () => {
    const expected = [
      { id: 'a', count: 1, note: 'x' },
      { id: 'b', count: 2, note: 'two\r\nlines' },
      { id: 'c', count: 3, note: '' },
    ];
    const rows = ['id,count,note', 'a,1,x', 'b,2,"two\r\nlines"', 'c,3,', ''];
    for (const end of ['\n', '\r\n', '\r'])
      expect(rowsOf(rows.join(end)), JSON.stringify(end)).toEqual(expected);
    const [header, a, b, c] = rows;
    expect(rowsOf(`${header}\r\n${a}\n${b}\r${c}\r\n`)).toEqual(expected);
  });

  test('a BOM is no part of the first column', () => {
    expect(rowsOf('\uFEFFid,count\na,1')).toHaveLength(1);
  });

  test('commas separate, whatever else the cells hold', () => {
    expect(rowsOf('id,count,note\na,1,x;y;z|\t\nb,2,x;y;z|\t')).toHaveLength(2);
  });

  test('of a repeated key, the first row stays', () => {
    expect(rowsOf('id,count\na,1\na,2')).toEqual([{ id: 'a', count: 1, note: '' }]);
    expect(codesOf('id,count\na,1\na,2')).toEqual([['duplicate', 3, 'id']]);
  });

  test('a wrong header is told once, and nothing of the rows', () => {
    expect(codesOf('id\n1\n2')).toEqual([['missing-column', 1, 'count']]);
    expect(codesOf('id,count,x,x\n1,2')).toEqual([['unknown-column', 1, 'x']]);
    expect(codesOf('id,count,count\n1,2')).toEqual([['repeated-column', 1, 'count']]);
    expect(codesOf('"id,count\na,1')).toEqual([['quotes', 1]]);
    expect(codesOf('id;count\na;1')).toEqual([['delimiter', 1]]);
    expect(codesOf('')).toEqual([['no-header', 1]]);
    expect(codesOf('\n\n')).toEqual([['no-header', 1]]);
  });
});
