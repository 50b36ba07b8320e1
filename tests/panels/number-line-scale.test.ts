import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { numberLine } from '../../src/panels/number-line.ts';
import { themeFromTokens } from '../../src/panels/theme.ts';
import { sampleBundle } from '../support/sample-bundle.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light');

test('the axis is in the scale in which its ranges are told', async () => {
  const bundle = await sampleBundle(
    [
      { id: 'all', value: '8876.5', unit: '亿元' },
      { id: 'a', value: '6915.8', unit: '亿元' },
    ],
    { relations: [{ id: 'r', kind: 'residual', operands: 'all;a' }] },
  );
  const [check] = audit(bundle).checks;
  if (!check) throw new Error('no check');
  for (const [locale, range, within] of [
    ['zh', '1960.6–1960.8 亿元', 1960.7],
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
