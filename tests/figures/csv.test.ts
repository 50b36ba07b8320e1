import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/figures/csv.ts';

test.each([
  ['', []],
  ['a,b', [['a', 'b']]],
  [
    'a,b\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a\rb\r\nc\nd', [['a'], ['b'], ['c'], ['d']]],
  ['"a,b","c\r\nd"\n', [['a,b', 'c\r\nd']]],
  ['"a ""b""" ,c', [['a "b"', 'c']]],
  ['a "b",c', [['a "b"', 'c']]],
  // Quotes that are wrong cost their line and no other.
  ['"a" b\nc', [null, ['c']]],
  ['a,"b\nc', [null, ['c']]],
  ['"', [null]],
])('%j', (text, records) => {
  expect(csvRecords(text)).toEqual(records);
});

/** Records without the empty ones at the end: readers differ on whether a last line break begins one. */
const withoutEnd = (records: readonly (readonly string[] | null)[]): (readonly string[] | null)[] =>
  records.slice(0, records.findLastIndex((cells) => cells === null || cells.join() !== '') + 1);

test('reads what another reader of CSV does, where the quotes are right', () => {
  const part = fc.constantFrom('a', ' ', ',', '\n', '"b"', '"c ""d"""', '"e,\nf"', ',"",');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
      if (errors.length === 0) expect(withoutEnd(csvRecords(text))).toEqual(withoutEnd(data));
    }),
    { numRuns: 1000 },
  );
});
