import fc from 'fast-check';
import Fraction from 'fraction.js';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { figuresTable, mentionsTable, type Qualifier } from '../../../src/bundle/model/schema.ts';
import { inBaseUnits, type Unit } from '../../../src/bundle/model/unit.ts';
import type { Interval } from '../../../src/bundle/numbers/arithmetic.ts';
import { impliedBase, statedInterval } from '../../../src/bundle/numbers/interval.ts';
import { parseTable } from '../../../src/bundle/read/parse.ts';
import { figureText, numberText } from '../../../src/charts/model/number.ts';
import { minimalFiles, readAll } from '../../support/bundle-fixture.ts';
import { UNITS } from '../../support/units.ts';

const QUALIFIERS: readonly Qualifier[] = ['', 'about', 'nearly', 'and_more', 'over', 'at_least', 'under'];

/** Decimals as reports state them: no leading zeros, trailing ones kept. */
const decimals = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 99_999_999 })),
    fc.option(fc.stringMatching(/^\d{1,4}$/), { nil: undefined }),
  )
  .map(([negative, whole, fraction]) => {
    const digits = fraction === undefined ? `${whole}` : `${whole}.${fraction}`;
    return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
  });

const positive = decimals.map((text) => text.replace('-', '')).filter((text) => /[1-9]/.test(text));
const units = fc.constantFrom(...UNITS);
const bounds = fc.constantFrom(...QUALIFIERS);

const stated = (value: string, unit: Unit, bound: Qualifier = ''): Interval =>
  statedInterval({ value, unit, qualifier: bound });

/** Whether a number lies in an interval or on one of its ends, open or not. */
const reaches = ({ lo, hi }: Interval, n: Fraction): boolean =>
  (lo === null || lo.compare(n) <= 0) && (hi === null || n.compare(hi) <= 0);

describe('stated intervals', () => {
  test('hold their value or border it', () => {
    fc.assert(
      fc.property(decimals, units, bounds, (value, unit, bound) => {
        expect(reaches(stated(value, unit, bound), inBaseUnits(value, unit))).toBe(true);
      }),
    );
  });

  test('have their ends in order', () => {
    fc.assert(
      fc.property(decimals, units, bounds, (value, unit, bound) => {
        const { lo, hi } = stated(value, unit, bound);
        if (lo && hi) expect(lo.compare(hi)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('of a fall mirror those of a rise', () => {
    fc.assert(
      fc.property(positive, units, bounds, (value, unit, bound) => {
        const rise = stated(value, unit, bound);
        const fall = stated(`-${value}`, unit, bound);
        expect(fall.lo?.toFraction()).toBe(rise.hi?.neg().toFraction());
        expect(fall.hi?.toFraction()).toBe(rise.lo?.neg().toFraction());
        expect([fall.loOpen, fall.hiOpen]).toEqual([rise.hiOpen, rise.loOpen]);
      }),
    );
  });
});

describe('impliedBase', () => {
  const percent = UNITS.filter((unit) => unit.dimension === 'ratio');

  test('any base in it grows into the level that it came from', () => {
    fc.assert(
      fc.property(
        positive,
        units,
        fc.double({ min: -99, max: 500, noNaN: true }).map((growth) => growth.toFixed(2)),
        fc.constantFrom(...percent),
        (value, unit, growth, rate) => {
          const level = stated(value, unit);
          const by = stated(growth, rate);
          const base = impliedBase(level, by);
          if (!base?.lo || !base.hi || !level.lo || !level.hi || !by.lo || !by.hi)
            throw new Error('unbounded');
          const grown = (from: Fraction, p: Fraction): Fraction => from.mul(p.div(100).add(1));
          expect(grown(base.lo, by.hi).equals(level.lo)).toBe(true);
          expect(grown(base.hi, by.lo).equals(level.hi)).toBe(true);
          const middle = base.lo.add(base.hi).div(2);
          expect(grown(middle, by.lo).compare(level.hi)).toBeLessThanOrEqual(0);
          expect(grown(middle, by.hi).compare(level.lo)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('parseTable', () => {
  const columns = Object.keys(mentionsTable.columns);
  const header = columns.join(',');
  const awkward = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(',', '"', '\n', '\r', ' ', '1', '0', 'date', 'a', '\t', ';', '\0') }),
  );

  test('never throws, and never gives a row with a bad cell', () => {
    fc.assert(
      fc.property(awkward, fc.boolean(), (text, headed) => {
        const { rows, defects } = parseTable('m.csv', headed ? `${header}\n${text}` : text, mentionsTable);
        for (const { row, place } of rows) {
          expect(place.row).toBeGreaterThan(1);
          expect(Number.isInteger(row.offset) && row.offset >= 0).toBe(true);
          expect(v.is(mentionsTable.columns.kind.schema, row.kind)).toBe(true);
          expect(row.token).toMatch(/\S/);
        }
        for (const defect of defects) expect(defect.row).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads back what Papa.unparse writes', () => {
    const cell = fc.oneof(awkward, fc.string({ unit: 'grapheme' }));
    const mention = fc.tuple(
      cell.filter((text) => /\S/.test(text)),
      fc.constantFrom('date', 'name'),
      cell,
    );
    fc.assert(
      fc.property(fc.array(mention), fc.constantFrom('\n', '\r\n'), (mentions, newline) => {
        const written = mentions.map(([token, kind, note], offset) => [String(offset), token, kind, note]);
        const text = Papa.unparse([columns, ...written], { newline });
        const { rows, defects } = parseTable('m.csv', text, mentionsTable);
        expect(defects).toEqual([]);
        expect(rows.map(({ row }) => [String(row.offset), row.token, row.kind, row.note])).toEqual(written);
      }),
    );
  });

  test('figures too: one bad cell never lets a row through', () => {
    const names = Object.keys(figuresTable.columns);
    const row = fc.tuple(
      ...names.map(() => fc.constantFrom('', '1', 'level', 'a.b', '2021', 'x y', 'I.1', '-')),
    );
    fc.assert(
      fc.property(row, (cells) => {
        const { rows, defects } = parseTable('f.csv', Papa.unparse([names, cells]), figuresTable);
        expect(rows.length === 0 || defects.length === 0).toBe(true);
        if (cells.some((cell) => cell !== '')) expect(rows.length + defects.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('reading a bundle', () => {
  const sound = minimalFiles();

  test('never throws, whatever happens to its bytes', async () => {
    const damage = fc.record({
      file: fc.constantFrom(...sound.keys()),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      cut: fc.nat({ max: 12 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc
          .constantFrom('"', ',', '\n', '{', '}', '[', 'null', '-1', '0', '1e999', '.', '\r')
          .map((text) => new TextEncoder().encode(text)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
        const files = new Map(sound);
        for (const { file, at, cut, put } of damages) {
          const bytes = files.get(file) ?? new Uint8Array();
          const start = Math.floor(at * bytes.length);
          files.set(file, new Uint8Array([...bytes.slice(0, start), ...put, ...bytes.slice(start + cut)]));
        }
        const { bundle, defects } = await readAll(files);
        if (!bundle) expect(defects.length).toBeGreaterThan(0);
        for (const figure of bundle?.figures.values() ?? []) {
          expect(() => new Fraction(figure.value)).not.toThrow();
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('numbers in two languages', () => {
  const SCALES: Readonly<Record<string, string>> = {
    trillion: '1000000000000',
    billion: '1000000000',
    million: '1000000',
  };

  /** The amount that an English text denotes, in base units; `factor` for units told by name, such as mu. */
  const amountEn = (text: string, factor: Fraction): Fraction => {
    const [, digits = '', scale] = /^(−?[\d,]+(?:\.\d+)?)(?: (trillion|billion|million))?$/.exec(text) ?? [];
    return new Fraction(digits.replaceAll(',', '').replace('−', '-'))
      .mul(SCALES[scale ?? ''] ?? '1')
      .mul(factor);
  };

  const MULTIPLIERS: readonly (readonly [string, string])[] = [
    ['万亿', '1000000000000'],
    ['亿', '100000000'],
    ['万', '10000'],
  ];

  /** The amount that a Chinese text denotes, in base units. */
  const amountZh = (text: string, factor: Fraction): Fraction => {
    const [, digits = '', rest = ''] = /^(−?\d+(?:\.\d+)?)(.*)$/.exec(text) ?? [];
    const multiplier = MULTIPLIERS.find(([name]) => rest.startsWith(name))?.[1] ?? '1';
    return new Fraction(digits.replace('−', '-')).mul(multiplier).mul(factor);
  };

  test('denote the same amount', () => {
    fc.assert(
      fc.property(decimals, units, bounds, (value, unit, bound) => {
        const figure = { value, unit, measure: 'level' as const, qualifier: bound };
        const zh = numberText(figure, 'zh');
        const en = numberText(figure, 'en');
        // 亩 and the like are no multiple of ten: both languages state them as they are.
        const own = /^10*$/.test(unit.factor.toString()) ? new Fraction(1) : unit.factor;
        const amount = inBaseUnits(value, unit);
        expect(amountZh(`${zh.number}${zh.unit}`, own).toFraction()).toBe(amount.toFraction());
        expect(amountEn(en.number, own).toFraction()).toBe(amount.toFraction());
      }),
      { numRuns: 1000 },
    );
  });

  test('keep the digits of the stated value: none is lost, none is made up', () => {
    fc.assert(
      fc.property(decimals, units, (value, unit) => {
        const { number } = numberText({ value, unit, measure: 'level', qualifier: '' }, 'en');
        const [shown = ''] = number.split(' ');
        const digitsOf = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+(?=\d)/, '');
        // Without decimals the last zeros of a number only fill places, and places are what a scale moves.
        const measured = (text: string): string => (value.includes('.') ? text : text.replace(/0+$/, ''));
        const [stated, kept] = [measured(digitsOf(value)), measured(digitsOf(shown))];
        // Written out, a multiplier's zeros come after the stated digits.
        expect(kept.slice(0, stated.length)).toBe(stated);
        expect(kept.slice(stated.length)).toMatch(/^0*$/);
        if (shown.includes('.') && !value.includes('.')) expect(shown).toMatch(/[1-9]$/);
      }),
      { numRuns: 1000 },
    );
  });

  test('hold no stray marks', () => {
    fc.assert(
      fc.property(decimals, units, bounds, (value, unit, bound) => {
        const figure = {
          value,
          unit,
          measure: 'level' as const,
          qualifier: bound,
          modality: 'expected' as const,
        };
        for (const locale of ['zh', 'en'] as const) {
          expect(figureText(figure, locale)).not.toMatch(/ {2}|undefined|^ | $/);
        }
      }),
    );
  });
});
