import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PlainChart } from '../../src/charts/model/kind.ts';
import { themeFromTokens } from '../../src/charts/model/theme.ts';
import { mendCharts } from '../../src/export/deck/chart-parts.ts';

const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');
const PATH = 'ppt/charts/chart1.xml';

const chart: PlainChart = {
  form: 'bars',
  unit: '人',
  categories: ['甲'],
  series: [{ nature: 'derived', values: [1], labels: [null] }],
};

const LABELS = '<c:dLbls><c:numFmt formatCode="0" sourceLinked="0"/><a:srgbClr val="000000"/></c:dLbls>';
const AXIS = '<c:catAx><c:orientation val="minMax"/></c:catAx>';

const mended = (series: string, axis = AXIS): string => {
  const parts = new Map([[PATH, new TextEncoder().encode(`${series}${axis}`)]]);
  mendCharts(parts, [chart], { theme, locale: 'zh' });
  return new TextDecoder().decode(parts.get(PATH));
};

test('a chart part is completed where each place is found', () => {
  expect(mended(`<c:ser><c:spPr></c:spPr>${LABELS}</c:ser>`)).toContain('<a:pattFill prst="wdUpDiag">');
  expect(mended(`<c:ser><c:spPr></c:spPr>${LABELS}</c:ser>`)).toContain('<c:orientation val="maxMin"/>');
});

test.each([
  ['a series without a shape to hatch', `<c:ser>${LABELS}</c:ser>`, AXIS, `${PATH}, series 0`],
  ['a series without labels', '<c:ser><c:spPr></c:spPr></c:ser>', AXIS, `${PATH}, series 0`],
  ['a series too few', '', AXIS, `${PATH}: 0 series of 1`],
  [
    'an axis that says nothing of its direction',
    `<c:ser><c:spPr></c:spPr>${LABELS}</c:ser>`,
    '<c:catAx></c:catAx>',
    `${PATH}, category axis`,
  ],
])('%s fails with its place, rather than in a deck that is wrong', (_, series, axis, place) => {
  expect(() => mended(series, axis)).toThrow(place);
});
