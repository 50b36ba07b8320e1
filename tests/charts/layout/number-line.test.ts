import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../src/audit/audit.ts';
import { numberLine } from '../../../src/charts/layout/number-line.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { checkOf } from '../../support/audit-of.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { SHIPPED } from '../../support/shipped.ts';

const theme = themeFromTokens(
  readFileSync(new URL('../../../src/app/tokens.css', import.meta.url), 'utf8'),
  'light',
  'red',
);

const drawn = (...args: Parameters<typeof checkOf>) => {
  const check = checkOf(...args);
  return { check, drawing: numberLine(check, { theme, locale: 'zh', width: 560 }) };
};

describe('numberLine', () => {
  test('shows what was derived and what is stated, and says when they are apart', () => {
    const { check, drawing } = drawn(
      'growth',
      [
        { value: '8876.5', unit: '亿元' },
        { value: '6915.8', unit: '亿元', period: '2020' },
      ],
      { value: '27.7', unit: '%', measure: 'growth' },
    );
    expect(check.verdict).toBe('differs');
    const texts = drawnTexts(drawing);
    expect(texts).toContain('28.349%～28.353%');
    expect(texts).toContain('27.65%～27.75%');
    expect(drawing.alt).toContain('没有共同的值');
    expect(drawing.rows.map(({ nature }) => nature)).toEqual(['derived', 'stated']);
  });

  test('marks the whole numbers beside a base that holds none', () => {
    const { drawing } = drawn('base', [
      { value: '3614', unit: '人' },
      { value: '38.22', unit: '%', measure: 'growth' },
    ]);
    const texts = drawnTexts(drawing);
    expect(texts).toContain('2614');
    expect(texts).toContain('2615');
  });

  test('of a base that was revised, shows what the growth needs and what was published, without alarm', () => {
    const check = audit(SHIPPED.bundle).checks.find(({ verdict }) => verdict === 'revised');
    if (!check) throw new Error('nothing was revised');
    const drawing = numberLine(check, { theme, locale: 'zh', width: 560 });
    const texts = drawnTexts(drawing);
    expect(texts).toContain('所述增速对应的上年基数');
    expect(texts).toContain('其他来源公布的上年基数');
    expect(texts.some((text) => text.startsWith('6948'))).toBe(true);
    expect(drawing.rows.map(({ nature }) => nature)).toEqual(['derived', 'reference']);
    expect(drawing.alt).not.toContain('没有共同的值');
    expect(JSON.stringify(drawing.option)).not.toContain(theme.colors.amber);
  });

  test('draws an interval without an upper end', () => {
    const { drawing } = drawn(
      'ratio',
      [
        { value: '74', unit: '项' },
        { value: '86', unit: '项' },
      ],
      { value: '86', unit: '%', bound: 'over', measure: 'rate' },
    );
    expect(drawnTexts(drawing)).toContain('超过 86%');
  });

  test('amounts stand in their stated unit, not in base units', () => {
    const { drawing } = drawn('sum', [
      { value: '1.5', unit: '亿元' },
      { value: '2', unit: '亿元' },
    ]);
    expect(drawnTexts(drawing)).toContain('2.95 亿元～4.05 亿元');
  });

  test('the axis is in the scale in which its ranges are told', () => {
    const { check } = drawn('residual', [
      { value: '8876.5', unit: '亿元' },
      { value: '6915.8', unit: '亿元' },
    ]);
    for (const [locale, range, within] of [
      ['zh', '1960.6 亿元～1960.8 亿元', 1960.7],
      ['en', 'CNY 196.06–196.08 billion', 196.07],
    ] as const) {
      const { option, rows } = numberLine(check, { theme, locale, width: 600 });
      expect(rows.map(({ value }) => value)).toEqual([range]);
      const axis = option.xAxis;
      if (!axis || Array.isArray(axis)) throw new Error('no axis');
      expect(Number(axis.min)).toBeLessThan(within);
      expect(Number(axis.max)).toBeGreaterThan(within);
      expect(Number(axis.max)).toBeLessThan(within * 1.01);
    }
  });

  test('throws for a check with nothing to draw', () => {
    const check = checkOf('growth', [
      { value: '1', unit: '人' },
      { value: '0', unit: '人', period: '2020' },
    ]);
    expect(() => numberLine(check, { theme, locale: 'zh', width: 560 })).toThrow('nothing was derived');
  });
});
