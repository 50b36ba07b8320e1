import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../src/charts/layout/frame.ts';
import type { Panel } from '../../../src/charts/model/panel.ts';
import { themeFromTokens } from '../../../src/charts/model/theme.ts';
import { attempt, drawPanel } from '../../../src/charts/render/draw-panel.ts';
import { insideWords, lexiconFor } from '../../../src/charts/text/lexicon.ts';
import { templateText } from '../../../src/charts/text/template.ts';
import { wrapped } from '../../../src/charts/text/wrap.ts';
import { drawnTexts } from '../../support/drawn-texts.ts';
import { sampleBundle } from '../../support/sample-bundle.ts';
import { SHIPPED } from '../../support/shipped.ts';

const { bundle, manifest } = SHIPPED;
const theme = themeFromTokens(readFileSync('src/app/tokens.css', 'utf8'), 'light', 'red');

describe('the words of a bundle', () => {
  test('are those that its names share and the segmenter does not know', () => {
    const { words } = lexiconFor(bundle, {});
    for (const word of ['集装箱', '增速', '整改', '国企', '签约', '标箱', '岛外'])
      expect(words).toContain(word);
    // A long name is several words, and a particle is part of none.
    for (const word of words) {
      expect(word.length).toBeLessThanOrEqual(4);
      expect(word).not.toMatch(/[的与和]/);
    }
  });

  test('come from the bundle and from the labels of the panel, whatever they are', async () => {
    const small = await sampleBundle([{ id: 'a', value: '1', unit: '人', indicator: '囡囝' }]);
    expect(lexiconFor(small, {}).words).toContain('囡囝');
    expect(lexiconFor(small, {}).words).not.toContain('甪直');
    expect(lexiconFor(small, { bars: [{ label: { zh: '甪直', en: 'Luzhi' } }] }).words).toContain('甪直');
  });

  test('are not parted where a line is as wide as they are, nor where it is narrower', () => {
    const lexicon = lexiconFor(bundle, {});
    expect(wrapped('集装箱吞吐量', 10, 45, lexicon)).toEqual(['集装箱', '吞吐量']);
    expect(wrapped('集装箱吞吐量', 10, 25, lexicon)[0]).toBe('集装箱');
    expect(wrapped('利润总额增速', 10, 45, lexicon)).toEqual(['利润总额', '增速']);
  });
});

const WIDTHS = Array.from({ length: 25 }, (_, at) => 240 + at * 30);

/** What a panel may say of its own: its labels and those of its table. */
const saidBy = (panel: Panel, rows: readonly string[]): string =>
  [JSON.stringify(panel.options), templateText(panel.title.zh, bundle, 'zh'), ...rows].join('\n');

test.each(manifest.panels.map((panel) => [panel.id, panel] as const))(
  '%s breaks no label within a word, at any width',
  { timeout: 60_000 },
  (_, panel) => {
    const lexicon = lexiconFor(bundle, panel.options);
    const parted = WIDTHS.flatMap((width) => {
      const drawing = attempt(() =>
        drawPanel(panel, { bundle, theme, locale: 'zh', ...frameOf(width, theme) }),
      );
      if (drawing instanceof Error) throw drawing;
      const said = saidBy(
        panel,
        drawing.rows.map(({ label }) => label),
      );
      const lines = drawnTexts(drawing, width);
      return lines.slice(1).flatMap((line, at) => {
        const before = lines[at] ?? '';
        const isOneLabel = said.includes(before.slice(-3) + line.slice(0, 3));
        return isOneLabel && insideWords(before + line, lexicon).has(before.length)
          ? [`${width} px: ${before} | ${line}`]
          : [];
      });
    });
    expect(parted).toEqual([]);
  },
);
