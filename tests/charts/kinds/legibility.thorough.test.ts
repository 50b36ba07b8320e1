import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/bundle/model/text.ts';
import { PANEL_KINDS } from '../../../src/charts/kinds/registry.ts';
import { frameOf } from '../../../src/charts/layout/frame.ts';
import type { Panel } from '../../../src/charts/model/panel.ts';
import { type ThemeName, themeFromTokens } from '../../../src/charts/model/theme.ts';
import { drawingFaults, lostMarks, lostWords } from '../../support/drawing-faults.ts';
import { type LaidOut, laidOut, measured } from '../../support/laid-out.ts';
import { SHIPPED } from '../../support/shipped.ts';

/**
 * Every panel that ships, from the narrowest page to the widest screen: nothing is cut off, struck through or lost. Real
 * advance widths stand in for a browser's; a browser looks at the same in tests/e2e/narrow.e2e.ts.
 */

const { bundle, manifest } = SHIPPED;
const tokens = readFileSync('src/app/tokens.css', 'utf8');

/** What pages of 280, 320, 360 and 390 px leave with and without a scrollbar, then half and whole pages of larger ones. */
const WIDTHS = [215, 230, 255, 270, 295, 310, 324, 416, 520, 640, 1000];
const WIDEST = 1200;

/** Words of units, which may be said once for several numbers. */
const UNIT_WORDS = new Set(
  [...bundle.units.values()]
    .flatMap(({ label }) => [...label.zh, ...label.en.split(/\s/)])
    .concat('CNY', 'thousand', 'million', 'billion', 'trillion'),
);

/** A year says that it is one without this. */
const BARE = '年';

const drawn = (panel: Panel, width: number, locale: Locale, name: ThemeName = 'light'): LaidOut => {
  const theme = measured(themeFromTokens(tokens, name, 'red'));
  const drawing = PANEL_KINDS[panel.kind]?.draw({
    bundle,
    options: panel.options,
    locale,
    theme,
    ...frameOf(width, theme),
  });
  if (!drawing) throw new Error(`${panel.kind} is no panel kind`);
  return laidOut(drawing, width);
};

describe.each(manifest.panels.map((panel) => [panel.id, panel] as const))('%s', (_, panel) => {
  test.each(['zh', 'en'] as const)('is whole at every width in %s', (locale) => {
    const wide = drawn(panel, WIDEST, locale);
    const faults = [...WIDTHS, WIDEST].flatMap((width) => {
      const laid = drawn(panel, width, locale);
      return [
        ...drawingFaults(laid),
        ...lostWords(laid, wide, UNIT_WORDS)
          .filter((word) => word !== BARE)
          .map((word) => `“${word}” is lost`),
        ...lostMarks(laid, wide).map((tip) => `the mark of “${tip}” is lost`),
      ].map((fault) => `${width} px: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('is the same in the dark', () => {
    const places = (laid: LaidOut) => [...laid.texts, ...laid.marks].map(({ left, top }) => [left, top]);
    expect(places(drawn(panel, 230, 'zh', 'dark'))).toEqual(places(drawn(panel, 230, 'zh')));
  });
});
